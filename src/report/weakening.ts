import { reaches } from '../core/rule/levels.ts';
import type { Comparison, Verdict } from '../core/types.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import { failingFindings } from './failing.ts';
import { count } from './count.ts';

const mostNamed = 2;

/** The changes that make something weaker: the number that every report, and the Action's output, gives. */
export function weakerChanges({ changes }: Comparison): number {
  return changes.filter(({ change }) => change === 'weaker').length;
}

/** The wallets, contracts and bridges for which fewer must fall than before, whatever change did it. */
export function fewerFallFor({ cuts }: Comparison): readonly string[] {
  const weaker = cuts.filter(({ change, of }) => change === 'weaker' && of !== 'freeze');
  return [...new Set(weaker.map(({ entity }) => entity))];
}

/** `fewer must fall for wallet/vault to move`; empty where none. */
export function fallsText(comparison: Comparison): string {
  const entities = fewerFallFor(comparison);
  const named = entities.slice(0, mostNamed).map(visible).join(', ');
  const more = entities.length > mostNamed ? ` and ${entities.length - mostNamed} more` : '';
  return entities.length === 0 ? '' : `fewer must fall for ${named}${more} to move`;
}

/** `this change weakens the program (1 weaker change)`, where that fails the run; otherwise empty. */
export function weakeningText(verdict: Verdict): string {
  const { comparison } = verdict;
  if (!comparison) return '';
  const said = failingFindings(verdict).filter(
    ({ change, severity }) => change === 'weaker' && reaches(severity, comparison.failOn),
  );
  if (said.length === 0) return '';
  const parts = [changesText(comparison), fallsText(comparison), lossText(comparison)].filter(
    (part) => part !== '',
  );
  // A rule of one's own can measure what no field, no quorum and no loss shows.
  const what = parts.length > 0 ? parts.join(', ') : `${count(said.length, 'finding')} about it`;
  return `this change weakens ${subjectOf(comparison)} (${what})`;
}

function subjectOf(comparison: Comparison): string {
  const weaker = comparison.changes.filter(({ change }) => change === 'weaker');
  const isGate = weaker.length > 0 && weaker.every(({ kind }) => kind === 'gate');
  return isGate && fallsText(comparison) === '' ? 'what judges the program' : 'the program';
}

function changesText(comparison: Comparison): string {
  const weaker = weakerChanges(comparison);
  return weaker === 0 ? '' : count(weaker, 'weaker change');
}

function lossText({ worst_usd: worst }: Comparison): string {
  return worst && worst.single.is > worst.single.was
    ? `the worst loss by one grew from ${dollars(worst.single.was)} to ${dollars(worst.single.is)}`
    : '';
}
