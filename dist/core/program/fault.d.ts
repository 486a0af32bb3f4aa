import type { Args, Node, Place, Related } from '../types.ts';
/** Something wrong with the declaration itself, with the node it is about when one stands in the merged program. */
export interface Fault {
    readonly rule: string;
    readonly at: Place;
    readonly args: Args;
    readonly node?: Node;
    readonly related?: readonly Related[];
    /** Where it stands, in words that survive moves and reordering; seeds the fingerprint. */
    readonly where?: string;
}
/** A fault whose place is the node's label. */
export declare function faultAt(rule: string, node: Node, args: Args, related?: readonly Related[]): Fault;
