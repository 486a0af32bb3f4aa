import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
/**
 * Joins the documents of one program: maps merge by key, lists concatenate, scalars must agree.
 * Children keep the origin and path of the file they stand in. The nodes in `bad` must count as not declared.
 */
export declare function merge(documents: readonly Node[]): {
    root: Node;
    faults: Fault[];
    bad: ReadonlySet<Node>;
};
