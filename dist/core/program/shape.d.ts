import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
/** A node that cannot be used as it is, and how to say so: thousands are found and only some described. */
export interface Flaw {
    readonly node: Node;
    readonly describe: () => Fault;
}
/** Where a document differs from the schema. */
export declare function shapeFlaws(root: Node): Flaw[];
