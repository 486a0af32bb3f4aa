import readsData from '../../generated/reads.json' with { type: 'json' };
import { parseSelector } from '../program/select.ts';
import { fieldOf, fieldsOf } from '../program/vocabulary.ts';
import { levels } from '../rule/levels.ts';
import type { Level, RuleData, Sector } from '../types.ts';
import type { Difference } from '../weaken/weaken.ts';

/**
 * The rules that read a field of the vocabulary (`Wallet.threshold`), the loudest first; of one severity those that most
 * recorded thefts stand behind, then those that read little else. Of what came or went as a whole (`Program.policy`, a
 * `Wallet`) also those that read anything in it.
 */
export type Readers = (changed: Pick<Difference, 'term' | 'kind'>) => readonly RuleData[];

// Generated from `rules/`, and proven current by `npm run check`.
const builtin: Readonly<Record<string, readonly string[]>> = readsData;

/** Built once for a comparison; a rule is as loud as it stands in the sector. */
export function readersIn(rules: readonly RuleData[], sector: Sector): Readers {
  const index = new Map<string, RuleData[]>();
  const loudest = rules.toSorted(
    (a, b) =>
      rank(a.severity[sector]) - rank(b.severity[sector]) ||
      b.incidents.length - a.incidents.length ||
      readsOf(a).length - readsOf(b).length,
  );
  for (const rule of loudest) {
    if (rule.severity[sector] === 'none') continue;
    for (const term of readsOf(rule)) {
      const readers = index.get(term);
      if (readers) readers.push(rule);
      else index.set(term, [rule]);
    }
  }
  const order = new Map(loudest.map((rule, place) => [rule, place]));
  const whole = new Map<string, readonly RuleData[]>();
  const inAll = (term: string) => {
    const found = new Set(termsIn(term).flatMap((one) => index.get(one) ?? []));
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return ({ term, kind }) => {
    if (kind === 'value' || kind === 'redated') return index.get(term) ?? [];
    const known = whole.get(term) ?? inAll(term);
    whole.set(term, known);
    return known;
  };
}

/** A term with all that is declared below it: `Program.policy`, `Policy.rules`, `PolicyRule.limit_usd`, … */
function termsIn(term: string): readonly string[] {
  const [type = '', name] = term.split('.');
  const found = new Set([term]);
  const inner = [name === undefined ? type : fieldOf(type, name)?.type];
  // The list grows while it is walked.
  for (const one of inner) {
    for (const [key, field] of Object.entries(fieldsOf(one))) {
      const below = `${one}.${key}`;
      if (found.has(below)) continue;
      found.add(below);
      inner.push(field.type);
    }
  }
  return [...found];
}

/**
 * The same readers, those first that are about the field: whose findings stand at it, then those that judge what has it.
 * Others only take it into account, as what takes over a wallet is weighed against its threshold.
 */
export function closestFirst(readers: readonly RuleData[], term: string): readonly RuleData[] {
  const distances = new Map(readers.map((rule) => [rule, distance(rule, term)]));
  return readers.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

function distance({ select, at }: RuleData, term: string): number {
  const selector = parseSelector(select);
  // Selections that code makes, such as `hot`, have no type.
  const type = typeof selector === 'string' ? undefined : selector.type;
  if (at !== undefined && termAt(type, at) === term) return 0;
  return type !== undefined && term.startsWith(`${type}.`) ? 1 : 2;
}

/** The term of a path from a type: `backup.scheme` of a `Key` is `Backup.scheme`. */
function termAt(type: string | undefined, path: string): string | undefined {
  const steps = path.split('.');
  const owner = steps.slice(0, -1).reduce((inner, step) => fieldOf(inner, step)?.type, type);
  return owner === undefined ? undefined : `${owner}.${steps.at(-1)}`;
}

const readsOf = ({ id, reads }: RuleData): readonly string[] => reads ?? builtin[id] ?? [];
const rank = (level: Level | 'none') => (level === 'none' ? levels.length : levels.indexOf(level));
