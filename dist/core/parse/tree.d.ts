import { type ParsedNode } from 'yaml';
import type { Hit, Node, Origin } from '../types.ts';
import type { Fault } from './fault.ts';
import { type Budget } from './walk.ts';
export interface Tree {
    /** Null if there are faults. */
    readonly root: Node | null;
    readonly faults: readonly Fault[];
    /** Keys that a map holds twice; the tree has the first. Not told of a faulty document. */
    readonly duplicates: readonly Hit[];
}
/** Makes a composed document into a tree in which aliases are replaced by what they repeat. */
export declare function growTree(contents: ParsedNode, origin: Origin, budget: Budget): Tree;
