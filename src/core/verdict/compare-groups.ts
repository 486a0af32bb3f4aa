import type { Difference } from '../weaken/weaken.ts';
import type { Sector } from '../types.ts';
import type { Readers } from './compare-readers.ts';
import { levels } from '../rule/levels.ts';

/** The same thing that a line does to several entities, such as one under `defaults`. */
export interface Grouped extends Difference {
  /** Entities beside `entity` that it happens to. */
  readonly more: number;
}

/** One line that changes many entities alike is one change; the changes that the loudest rules read come first. */
export function groupAlike(
  differences: readonly Difference[],
  readers: Readers,
  sector: Sector,
): readonly Grouped[] {
  const groups = new Map<string, { readonly first: Difference; more: number }>();
  for (const difference of differences) {
    const { at, against, term, field, was, is, verdict, kind } = difference;
    // Where a thing is gone there is no line of its own: the line that said it is that of the base.
    const { file, start, end } = (kind === 'removed' ? against : undefined) ?? at;
    const key = JSON.stringify([file, start.offset, end.offset, term, field, was, is, verdict, kind]);
    const known = groups.get(key);
    if (known) known.more += 1;
    else groups.set(key, { first: difference, more: 0 });
  }
  const grouped = [...groups.values()].map(({ first, more }) => ({ ...first, more }));
  const rank = (one: Difference) => {
    const severity = readers(one)[0]?.severity[sector] ?? 'none';
    return severity === 'none' ? levels.length : levels.indexOf(severity);
  };
  return grouped.sort((a, b) => rank(a) - rank(b));
}
