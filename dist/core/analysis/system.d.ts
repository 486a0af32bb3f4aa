import type { Component } from './graph.ts';
/**
 * A threshold system over numbers: components come first (0 … names.length - 1), gates after them, inputs before gates
 * but for circles. A gate is done when `needs` of its inputs are. What "done" means is the compiler's: open, or shut.
 */
export interface System {
    readonly names: readonly Component[];
    readonly needs: Int32Array;
    /** The inputs of number `i` stand in `inputs` from `from[i]` to `from[i + 1]`. */
    readonly from: Int32Array;
    readonly inputs: Int32Array;
    readonly roots: Int32Array;
    readonly isCircular: boolean;
    /** In a circle nothing opens by itself (least fixpoint: 0), and everything is shut by itself (greatest: 1). */
    readonly initial: 0 | 1;
}
/** A cost beyond any number of components: it cannot be done. */
export declare const impossible = 1073741823;
export interface GateDraft {
    readonly needs: number;
    readonly inputs: readonly number[];
}
export declare function toSystem(names: readonly Component[], gates: readonly GateDraft[], roots: readonly number[], initial: 0 | 1): System;
/** For each number, the gates that have it as an input. */
export declare function parentsOf({ needs, from, inputs }: System): number[][];
/** Whether two systems say the same of the same components. */
export declare function isSameSystem(a: System, b: System): boolean;
