import type { Node } from '../types.ts';
import type { Draft } from './draft.ts';
/**
 * Judges the dates of one map once everything else in it is known: a date that moved later, with nothing but dates
 * changed in the map and below, says that somebody looked again and shows nothing for it. A new id is no review, and where
 * the record itself is hashed, only another hash is.
 */
export declare function settleDates(drafts: readonly Draft[], base: Node, head: Node): readonly Draft[];
