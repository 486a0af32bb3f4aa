import { type Meter } from './settle.ts';
import type { System } from './system.ts';
/** Where a search stands: what is done, and which components may still be added. */
export interface Position {
    /** 1 for components that are chosen and, once settled, for gates that are done. */
    readonly done: Uint8Array;
    readonly allowed: Uint8Array;
    readonly start: (chosen: Iterable<number>, allowed: Uint8Array) => void;
    /** Settles, and says whether the root is done. */
    readonly isDone: () => boolean;
    /** Leaves out a component, and with it all that could not do better. */
    readonly exclude: (component: number) => void;
    /** How many are left out so far; allows again all that were left out since there were `count`. */
    readonly excluded: () => number;
    readonly restore: (count: number) => void;
}
export declare function createPosition(system: System, meter: Meter): Position;
