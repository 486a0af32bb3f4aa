import { type Meter } from './settle.ts';
import { type System } from './system.ts';
export interface Bound {
    /**
     * How many more components the root takes at the least, given what is `done` (settled) and which components are still
     * `allowed`. Never more than the truth, and `impossible` if and only if all of them together cannot do it.
     */
    readonly of: (done: Uint8Array, allowed: Uint8Array) => number;
    /** The same for every number, as of the last call. */
    readonly each: Int32Array;
}
/** The bound of a gate that lacks r inputs: what its r cheapest take together, or by whom they are shared. */
export declare function createBound(system: System, meter: Meter): Bound;
