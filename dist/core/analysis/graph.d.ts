/** analysis/ turns a program into computed facts: how few must fall for money to move, and how much one of them reaches. */
/** What can fall, by kind. A cut is computed for each, and for all of them mixed. */
export declare const dimensions: readonly ['person', 'organization', 'site', 'network', 'device', 'host', 'cloud', 'interface', 'provider'];
export type Dimension = (typeof dimensions)[number];
/** One thing that can fall, written `person/p-104`: its dimension, a slash, its name. */
export type Component = string;
/**
 * A monotone threshold system (a fault tree without negation; circles are allowed and mean the least fixpoint).
 * A gate opens when `needs` of its inputs do; one with `hours` takes that long and gives notice meanwhile.
 * A leaf opens when any of its components falls; `unknown` names dimensions in which it has one that is not declared.
 * An `unknown` node is something nobody declared: open in the pessimistic reading, shut in the optimistic one.
 */
export type GraphNode = {
    readonly is: 'gate';
    readonly needs: number;
    readonly of: readonly string[];
    readonly hours?: number;
} | {
    readonly is: 'leaf';
    readonly fallsWith: readonly Component[];
    readonly unknown: readonly Dimension[];
} | {
    readonly is: 'unknown';
    readonly why: string;
};
export type Graph = ReadonlyMap<string, GraphNode>;
export interface Question {
    readonly graph: Graph;
    /** The top event: the node that an attacker wants open. */
    readonly root: string;
    readonly dimension: Dimension | 'mixed';
    /** Gates that take longer than this many hours do not count. Default: all count. */
    readonly within?: number;
}
/** The fewest components that open the root. */
export interface Cut {
    /**
     * Where something is not declared, the pessimistic number: an undeclared component may be any other of its dimension.
     * Null: no set of components of this dimension opens the root.
     */
    readonly size: number | null;
    /** The first of `sets`; empty when there is none. */
    readonly set: readonly Component[];
    /** Every smallest set, each sorted, in sorted order, at most 20. An undeclared component is written `person/?`. */
    readonly sets: readonly (readonly Component[])[];
    /** Whether the size depends on what is not declared. */
    readonly undeclared: boolean;
    /** The size if each undeclared component is one of its own and unknown code does no harm; null as for `size`. */
    readonly atMost: number | null;
    /** The search ran out of budget: `size` is proven to be a lower bound, `atMost` an upper one, and `sets` is empty. */
    readonly isBound: boolean;
}
