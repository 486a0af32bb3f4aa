import type { Node } from '../types.ts';
import { type Fault } from './fault.ts';
/** A reference from one entity to another, and where it is written. */
export interface Edge {
    readonly to: Node;
    readonly at: Node;
}
/** Depth-first over the edges; each cycle is reported once, at the reference that closes it. */
export declare function findCycles(edges: ReadonlyMap<Node, readonly Edge[]>, entities: ReadonlyMap<Node, string>): Fault[];
