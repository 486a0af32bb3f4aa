import type { Search } from './search.ts';
/** The size of a smallest set, or between which numbers it lies if the budget did not suffice; null: no set does it. */
export interface Smallest {
    readonly atLeast: number | null;
    readonly atMost: number | null;
}
export declare function smallest(search: Search, components: number): Smallest;
