import type { Node } from '../types.ts';
/** A number for what a node holds: equal numbers mean equal contents, whatever the order, the format or the file. */
export interface Digest {
    readonly of: (node: Node) => number;
    /** Of a map without its `id`. */
    readonly content: (node: Node) => number;
}
/** Digests of one table can be compared with each other. Linear in what is asked about. */
export declare function createDigest(): Digest;
