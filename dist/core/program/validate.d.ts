import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
/**
 * Checks one document's shape against the vocabulary.
 * The nodes in `bad` are reported and must count as not declared, so that no rule passes on them.
 */
export declare function validate(root: Node): {
    faults: Fault[];
    bad: ReadonlySet<Node>;
};
