import type { Draft } from './draft.ts';

/**
 * Judges the dates of one map once everything else in it is known: a date that moved later, with nothing but dates
 * changed in the map and below, says that somebody looked again and shows nothing for it. A new id is no review.
 */
export function settleDates(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ isDated }) => isDated)) return drafts;
  const isReviewed = drafts.some(
    ({ isDated, kind, isRename }) => !isDated && !isRename && kind !== 'redated',
  );
  return drafts.map(({ isDated, ...draft }) =>
    isDated && !isReviewed ? { ...draft, verdict: 'changed', kind: 'redated' } : draft,
  );
}
