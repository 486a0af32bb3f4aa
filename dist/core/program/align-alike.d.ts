import type { Node } from '../types.ts';
import type { Digest } from './align-digest.ts';
import type { Naming } from './align-reference.ts';
/** How two programs are told apart and compared. */
export interface Sameness {
    readonly digest: Digest;
    /** How the base names things, renames applied. */
    readonly base: Naming;
    readonly head: Naming;
}
/**
 * How much two items of a type agree, above 0.5 up to 1; 0 when they are not alike: most fields must be equal, at least
 * two, and none may differ that says what the thing is.
 */
export declare function likeness(type: string, base: Node, head: Node, same: Sameness): number;
/** Whether nothing that says what a thing is differs between the two. */
export declare function mayBeSame(type: string, base: Node, head: Node, same: Sameness): boolean;
