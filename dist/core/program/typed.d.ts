import type { Node } from '../types.ts';
/** A value as rules read it: integers are bigints, numbers are floats, what is not declared is absent. */
export type Value = string | bigint | number | boolean | readonly Value[] | {
    readonly [field: string]: Value;
};
/** The program as rules see it: a tree without faulty or empty parts, and the value of each of its nodes. */
export interface Typed {
    readonly root: Node;
    readonly values: ReadonlyMap<Node, Value>;
    /** The entity that each node belongs to (`wallet/eth-cold-1`); nodes outside any entity are missing. */
    readonly entities: ReadonlyMap<Node, string>;
    /** Entities by kind, then by id. */
    readonly ids: ReadonlyMap<string, ReadonlyMap<string, Node>>;
}
/** Leaves out what is null, in `bad`, or of another shape than the vocabulary says, and gives the rest its type. */
export declare function toTyped(root: Node, bad: ReadonlySet<Node>): Typed;
