/** Hand-written comparisons for the reporters' tests. */
import type { Change, Comparison, CutChange, Finding, Verdict } from '../../src/core/types.ts';
import { finding, placeOf, verdictOf } from './samples.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');

export function change(told: Partial<Change> = {}): Change {
  return {
    change: 'weaker',
    kind: 'program',
    entity: 'wallet/vault',
    field: 'threshold',
    was: '3',
    is: '2',
    at,
    rules: ['custody/quorum-below-half'],
    why: 'Two people are enough.',
    ...told,
  };
}

export function fall(told: Partial<CutChange> = {}): CutChange {
  return {
    change: 'weaker',
    entity: 'wallet/vault',
    dimension: 'person',
    of: 'cuts',
    was: 3,
    is: 2,
    ...told,
  };
}

export function comparisonOf(told: Partial<Comparison> = {}): Comparison {
  return {
    ref: 'main',
    failOn: 'high',
    changes: [],
    cuts: [],
    worst_usd: null,
    incidents: null,
    notes: [],
    ...told,
  };
}

export const weaker = (told: Partial<Finding> = {}): Finding => ({
  ...finding({ at, rule: 'change/weakened' }),
  change: 'weaker',
  ...told,
});

/** A verdict over what a change did; by default one finding says so. */
export function comparedVerdict(
  told: Partial<Comparison>,
  findings: readonly Finding[] = [weaker()],
): Verdict {
  return verdictOf(findings, { comparison: comparisonOf(told) });
}
