import { type Asked, type Reading } from './parts.ts';
import { type GateDraft, type System } from './system.ts';
/** A part of a leaf in numbers: of its components, and of the gate that any component of the dimension opens. */
interface NumberedPart {
    readonly members: readonly number[];
    readonly any: number | undefined;
}
/** How one of the two questions, what opens the root and what shuts it, is put into gates. */
export interface Side {
    readonly initial: 0 | 1;
    /** A gate that takes too long to count. */
    readonly slow: GateDraft;
    readonly gate: (needs: number, inputs: readonly number[]) => GateDraft;
    /** `add` adds a gate below the leaf and returns its number. */
    readonly leaf: (parts: readonly NumberedPart[], add: (gate: GateDraft) => number) => GateDraft;
}
export declare const always: GateDraft;
export declare const never: GateDraft;
/** One reading of a question as a system of numbers, where "done" is what the side asks for. */
export declare function compile(asked: Asked, side: Side, reading: Reading): System;
/** A whole number of inputs, from none to one more than there are; what is no number needs none. */
export declare const wholeNeeds: (needs: number, inputs: number) => number;
export {};
