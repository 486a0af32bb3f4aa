import { type Fault } from './fault.ts';
import type { Node } from '../types.ts';
/** More faults than this in one document say the same thing: that it is no security program. */
export declare const mostFaults = 100;
interface Checked {
    readonly faults: readonly Fault[];
    /** What must count as not declared, so that no rule passes on it; all of it, however few faults are listed. */
    readonly bad: ReadonlySet<Node>;
}
/** Checks one document's shape against the vocabulary. */
export declare function validate(root: Node): Checked;
export {};
