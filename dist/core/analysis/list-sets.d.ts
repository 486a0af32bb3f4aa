import type { Component } from './graph.ts';
import type { Search } from './search.ts';
import type { System } from './system.ts';
export interface Listing {
    /** At most so many sets. */
    readonly most: number;
    /** Which sets come first: those of declared components alone, or those with an undeclared one. */
    readonly first: 'declared' | 'undeclared';
}
/**
 * The first sets of that size, which is the smallest, under the names that a reader sees; in order of those names.
 * Undefined when the budget did not suffice. No set has no size.
 *
 * For an optimist's system the size must be the pessimist's, too. Then no set holds two undeclared components of one
 * dimension, of which the pessimist would need only one, and no set is listed twice.
 */
export declare function listSets(system: System, search: Search, size: number | null, { most, first }: Listing): Component[][] | undefined;
