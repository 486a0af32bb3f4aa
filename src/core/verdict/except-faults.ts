import { type Draft, faultOf } from '../check/draft.ts';
import { placeOf } from '../parse/position.ts';
import { concealPlace } from '../program/conceal.ts';
import type { Program } from '../program/program.ts';
import type { Node, RuleData } from '../types.ts';
import { type ActiveException, type Exceptions, exceptionFor } from './except.ts';
import { findingValue } from './except-value.ts';

/** What was found of a rule, on one entity or on all. */
interface Found {
  /** The entities on which each value was found. */
  readonly values: Map<string, Set<string>>;
  readonly entities: Set<string>;
  /** Values that no exception excuses. */
  readonly open: Set<string>;
}

/** What is wrong with an exception that was held against what was found. */
interface Complaint {
  readonly rule: string;
  readonly at: Node;
  readonly args: Readonly<Record<string, string>>;
}

/** What the exceptions are held against. */
interface Judged {
  readonly program: Program | undefined;
  readonly rules: readonly RuleData[];
  /** Rules that were not judged in full: their silence proves nothing. */
  readonly skipped: readonly { readonly rule: string }[];
}

/**
 * Says of the exceptions that hold which excuse nothing, which were granted for something else than what is found, and
 * which excuse more than one entity. Nothing where a part of the program could not be read.
 */
export function exceptionDrafts(
  exceptions: Exceptions,
  drafts: readonly Draft[],
  { program, rules, skipped }: Judged,
): Draft[] {
  if (exceptions.all.length === 0 || !program || program.broken.length > 0) return [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const unjudged = new Set(skipped.map(({ rule }) => rule));
  const found = whatWasFound(drafts, exceptions);
  const entities = new Set(program.typed.entities.values());
  return exceptions.all.flatMap((exception) => {
    const { rule: id, entity } = exception;
    // Of what does not exist, a dangling reference is told already.
    const canTell = !unjudged.has(id) && (entity === undefined || entities.has(entity));
    const rule = canTell ? byId.get(id) : undefined;
    return complaintsOf(exception, rule, found.get(keyOf(id, entity))).flatMap((complaint) => {
      const reporter = byId.get(complaint.rule);
      return reporter ? toDraft(reporter, complaint, exception, program) : [];
    });
  });
}

const keyOf = (rule: string, entity: string | undefined) => JSON.stringify([rule, entity]);

function whatWasFound(drafts: readonly Draft[], exceptions: Exceptions): ReadonlyMap<string, Found> {
  const named = new Set(exceptions.all.map(({ rule }) => rule));
  const found = new Map<string, Found>();
  for (const draft of drafts) {
    if (!named.has(draft.rule)) continue;
    const isOpen = exceptionFor(draft, exceptions) === undefined;
    for (const entity of new Set([draft.entity, undefined])) {
      const key = keyOf(draft.rule, entity);
      const known = found.get(key) ?? { values: new Map(), entities: new Set(), open: new Set() };
      note(known, draft, isOpen);
      found.set(key, known);
    }
  }
  return found;
}

function note({ values, entities, open }: Found, draft: Draft, isOpen: boolean): void {
  const value = findingValue(draft);
  const holders = values.get(value) ?? new Set();
  values.set(value, holders);
  if (isOpen) open.add(value);
  if (draft.entity === undefined) return;
  holders.add(draft.entity);
  entities.add(draft.entity);
}

function complaintsOf(
  exception: ActiveException,
  rule: RuleData | undefined,
  found: Found | undefined,
): Complaint[] {
  if (/[*?]/.test(exception.rule))
    return [broad(exception, 'is written with a wildcard, and an exception excuses one rule')];
  if (!rule) return [];
  const { entity, value } = exception;
  if (rule.exceptions === 'never') return [unused(exception, 'the rule allows none')];
  if (!found) return [unused(exception, 'nothing of the kind is found')];
  const excused = value === undefined ? found.entities : found.values.get(value);
  if (excused === undefined) return [lapsed(exception, found)];
  if (entity !== undefined || excused.size === 0) return [];
  const count = excused.size === 1 ? '1 entity' : `${excused.size} entities`;
  const extent = value === undefined ? `all that there will be, now ${count}` : count;
  return [broad(exception, `names no entity, so it excuses ${extent}`)];
}

/** What is found is not what the exception was granted for; where all of it is excused otherwise, that is merely gone. */
function lapsed(exception: ActiveException, { open }: Found): Complaint {
  if (open.size === 0) return unused(exception, 'what it was granted for is not found any more');
  const args = {
    subject: subjectOf(exception),
    granted: exception.value ?? '',
    found: [...open].slice(0, 3).join(', '),
  };
  return { rule: 'meta/exception-stale', at: part(exception.node, 'value'), args };
}

function unused(exception: ActiveException, problem: string): Complaint {
  return {
    rule: 'meta/exception-unused',
    at: exception.node,
    args: { subject: subjectOf(exception), problem },
  };
}

function broad({ rule, node }: ActiveException, problem: string): Complaint {
  return { rule: 'meta/exception-over-broad', at: part(node, 'rule'), args: { rule, problem } };
}

const subjectOf = ({ rule, entity }: ActiveException) =>
  entity === undefined ? rule : `${rule} on ${entity}`;

const part = (node: Node, name: string) => node.children.get(name) ?? node;

function toDraft(
  reporter: RuleData,
  complaint: Complaint,
  exception: ActiveException,
  { typed, secrets }: Program,
): Draft {
  const { rule, at, args } = complaint;
  const { entity = '', value = '' } = exception;
  const where = `exceptions ${exception.rule} ${entity} ${value}`;
  return faultOf(reporter, { rule, at: concealPlace(placeOf(at), secrets), args, node: at, where }, typed);
}
