import { UsageError } from '../../core/errors.ts';
import { suggest } from '../../core/parse/suggest.ts';
import type { Finding, RuleData } from '../../core/types.ts';

/** How the whole program is named where an entity is expected. */
const program = 'program';

/** The rule. Throws UsageError (2) when there is none of that name, or it allows no exception. */
export function exceptableRule(id: string, rules: readonly RuleData[]): RuleData {
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const guess = suggest(
      id,
      rules.map((one) => one.id),
    );
    throw new UsageError(
      `no rule is called "${id}"; ${guess ? `did you mean "${guess}"?` : 'see papertiger rules ls'}`,
    );
  }
  if (rule.exceptions === 'never') {
    throw new UsageError(
      `${id} allows no exception: ${lowerFirst(rule.title)}; papertiger explain ${id} says what to do`,
    );
  }
  return rule;
}

/**
 * The open findings of a rule on one entity. Throws UsageError (2) when there are none, or on several entities and none
 * was named; either way it says which there are.
 */
export function findingsToExcuse(
  { id }: RuleData,
  entity: string | undefined,
  findings: readonly Finding[],
): readonly Finding[] {
  const own = findings.filter(({ rule }) => rule === id);
  const open = own.filter(({ status }) => status.is === 'open');
  const names = [...new Set(open.map(nameOf))];
  const chosen = open.filter((finding) => entity === undefined || isNamed(finding, entity));
  const settled = own.find((finding) => entity === undefined || isNamed(finding, entity));
  if (chosen.length === 0 && settled) throw isSettled(settled);
  if (names.length === 0) throw new UsageError(`${id} has no open finding; there is nothing to excuse`);
  if (entity === undefined && names.length > 1) {
    throw new UsageError(
      `${id} has open findings on ${list(names)}; each needs a decision of its own: papertiger except ${id} ${names[0]}`,
    );
  }
  if (chosen.length > 0) return chosen;
  const guess = suggest(entity ?? '', names);
  const hint = guess ? `; did you mean "${guess}"?` : '';
  throw new UsageError(`${id} has no open finding on ${entity}; it has some on ${list(names)}${hint}`);
}

const nameOf = ({ entity }: Finding) => entity ?? program;

const isNamed = (finding: Finding, name: string) =>
  nameOf(finding) === name || finding.entity?.endsWith(`/${name}`) === true;

/** Somebody has decided about it before. */
function isSettled({ rule, entity, status }: Finding): UsageError {
  const what = entity === undefined ? rule : `${rule} on ${entity}`;
  if (status.is === 'known') return new UsageError(`${what} is known since ${status.since}, by the baseline`);
  const until = status.is === 'excepted' ? status.until : '';
  return new UsageError(`${what} is excused already, through ${until}; there is nothing to excuse`);
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 10);
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
