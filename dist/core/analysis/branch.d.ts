import { type System } from './system.ts';
/** The component to decide on next, or -1 when none that is left can contribute. */
export type Pick = (done: Uint8Array, allowed: Uint8Array, costs: Int32Array) => number;
/** Picks the one that matters most: weight runs from the root down, and a gate that lacks little passes on more. */
export declare function createPick({ names, needs, from, inputs, roots, isCircular }: System): Pick;
