import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
interface Merged {
    readonly root: Node;
    readonly faults: readonly Fault[];
    /** What must count as not declared. */
    readonly bad: ReadonlySet<Node>;
}
/**
 * Joins the documents of one program: maps merge by key, lists concatenate, scalars must agree. Children keep the
 * origin and path of the file they stand in. Nodes in `faulty` are reported already and give way to sound ones.
 */
export declare function merge(documents: readonly Node[], faulty?: ReadonlySet<Node>): Merged;
export {};
