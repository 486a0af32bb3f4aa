import type { Meter } from './settle.ts';
import type { System } from './system.ts';
export interface Search {
    /** Whether some of the allowed, at most `left` of them, do it together with the chosen. */
    readonly find: (chosen: Iterable<number>, allowed: Uint8Array, left: number) => 'found' | 'none' | 'spent';
    /** 1 for each component of the set that was found last. */
    readonly witness: Uint8Array;
    /** The proven least number of components if all are allowed; `impossible` if all together cannot do it. */
    readonly atLeast: () => number;
    /** A set that does it and has nothing to spare, if any does it; found without search. */
    readonly some: () => number[];
}
/** Decides on one component after another, and leaves off where the bound says that too many would be needed. */
export declare function createSearch(system: System, meter: Meter): Search;
