import type { Change } from '../program/strength.ts';
import { firesAt } from '../check/fires.ts';
import type { Example, RuleData } from '../types.ts';

/** What decides when a rule fires. */
const body = ['require', 'measure', 'stronger', 'claim', 'select', 'when', 'at', 'controls'] as const;

export interface Part {
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

/** What of a rule's body differs; the first is the one to show. */
export function partsThatDiffer(was: RuleData, is: RuleData): readonly Part[] {
  const text = (value: unknown) =>
    typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const names = [...new Set([...Object.keys(was.let), ...Object.keys(is.let)])];
  const parts = [
    ...body.map((name) => ({ name, was: text(was[name]), is: text(is[name]) })),
    ...names.map((name) => ({ name: `let.${name}`, was: text(was.let[name]), is: text(is.let[name]) })),
  ];
  return parts.filter((part) => part.was !== part.is);
}

export interface Evidence {
  readonly verdict: Change;
  /** The name of an example that shows it; undefined where none does. */
  readonly example: string | undefined;
}

/**
 * What became of a rule whose body changed: both ways of it judge the examples of both. One that failed and does not is
 * proof that the rule is weaker, whatever else it catches now. That no example tells them apart proves nothing.
 */
export function weigh(was: RuleData, is: RuleData): Evidence {
  const isSamePlace = was.at === is.at && was.select === is.select;
  const found = [...was.examples, ...is.examples].map((example) => ({
    name: example.name,
    before: firesAt(everywhere(was), example),
    after: firesAt(everywhere(is), example),
  }));
  const lax = found.find(({ before, after }) => misses(before, after, isSamePlace));
  if (lax) return { verdict: 'weaker', example: lax.name };
  const strict = found.find(({ before, after }) => misses(after, before, isSamePlace));
  return { verdict: strict ? 'stronger' : 'changed', example: strict?.name };
}

/** Whom a rule is for is compared by itself. */
const everywhere = (rule: RuleData): RuleData => ({
  ...rule,
  severity: { custodial: 'high', own_assets: 'high', fintech: 'high', other: 'high' },
});

type Found = NonNullable<Example['fails']>;

/** A rule that points elsewhere now is told by how often it fires. */
const misses = (found: Found, others: Found, isSamePlace: boolean) =>
  others.length < found.length || (isSamePlace && found.some((path) => !others.includes(path)));
