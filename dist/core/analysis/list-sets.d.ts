import type { Search } from './search.ts';
import type { System } from './system.ts';
type Numbers = readonly number[];
/**
 * The first sets of that size, which is the smallest: those of declared components alone first, in order of their
 * names. Undefined when the budget did not suffice. No set has no size.
 */
export declare function listSets(system: System, search: Search, size: number | null, most: number): Numbers[] | undefined;
export {};
