import type { FaultTree } from './fault-tree.ts';
import type { Component } from './graph.ts';
/** What falls with some components, as far as dependencies are declared. */
export interface Reach {
    readonly components: readonly Component[];
    /** Dollars within reach; the same money counts once. */
    readonly usd: number;
    /** What falls: `wallet/eth-cold-1`, `contract/vault`, `bridge/b`. */
    readonly targets: readonly string[];
    /** Something that falls declares no amount, so that `usd` is the least it can be. */
    readonly undeclared: boolean;
}
export interface BlastRadius {
    /** Of every component by itself; the worst first. */
    readonly singles: readonly Reach[];
    /** The two that reach the most together; one where there is only one; undefined where they reach nothing. */
    readonly pair: Reach | undefined;
    /** There were too many pairs: only those of the components that reach or open the most were tried. */
    readonly isPartial: boolean;
}
export declare function blastRadius(tree: FaultTree): BlastRadius;
/** What falls with every component by itself; the worst first. */
export declare function singleReaches(tree: FaultTree): readonly Reach[];
/** What falls with a set of components. */
export declare function reachIn({ graph, targets }: FaultTree): (components: readonly Component[]) => Reach;
