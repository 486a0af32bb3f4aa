import { canonicalText, isDeclared } from '../program/strength.ts';
import type { Node } from '../types.ts';
import type { Draft } from './draft.ts';

/**
 * Judges the dates of one map once everything else in it is known: a date that moved later, with nothing but dates
 * changed in the map and below, says that somebody looked again and shows nothing for it. A new id is no review, and where
 * the record itself is hashed, only another hash is.
 */
export function settleDates(drafts: readonly Draft[], base: Node, head: Node): readonly Draft[] {
  if (!drafts.some(({ isDated }) => isDated)) return drafts;
  const isReviewed =
    !isSameRecord(base, head) &&
    drafts.some(({ isDated, kind, isRename }) => !isDated && !isRename && kind !== 'redated');
  return drafts.map(({ isDated, ...draft }) =>
    isDated && !isReviewed ? { ...draft, verdict: 'changed', kind: 'redated' } : draft,
  );
}

const isSameRecord = (base: Node, head: Node) => {
  const [was, is] = [base, head].map(({ children }) => children.get('sha256')?.scalar);
  return isDeclared(was, 'present') && isDeclared(is, 'present') && canonicalText(was) === canonicalText(is);
};
