import type { Sharing } from './reach.ts';
import { type System } from './system.ts';
export type Cover = (gate: number, sharing: Sharing, sum: number, done: Uint8Array, allowed: Uint8Array) => number;
/**
 * If inputs that cost `sum` together are to be done, each of the components counts once for each input it is behind:
 * those behind most of them come first, and no fewer than it takes to reach the sum will do.
 */
export declare function createCover({ from, inputs }: System, each: Int32Array): Cover;
