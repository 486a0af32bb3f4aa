import type { Change } from '../program/strength.ts';
import type { Node } from '../types.ts';
/** A difference before its places are looked up. */
export interface Draft {
    readonly verdict: Change;
    readonly kind: 'value' | 'added' | 'removed' | 'redated';
    readonly entity?: string;
    readonly field: string;
    readonly term: string;
    readonly was: string;
    readonly is: string;
    /** In the head. */
    readonly at: Node;
    /** In the base. */
    readonly against?: Node;
    /** A date of something that was done moved later: it counts for nothing when it is all that changed. */
    readonly isDated?: true;
    /** The thing only has another id. */
    readonly isRename?: true;
}
/** Where the comparison stands: the entity, the way from it, and the nearest node that the head still has. */
export interface Spot {
    readonly entity: string | undefined;
    readonly path: string;
    readonly head: Node;
}
/** One field of a type, with what both sides hold there. */
export interface Slot {
    readonly type: string;
    readonly name: string;
    readonly base: Node | undefined;
    readonly head: Node | undefined;
}
/** The way to a field from the entity: `control_change.delay_hours`. */
export declare const below: (path: string, name: string) => string;
/** What all differences of a field have in common. */
export declare function draftOf(slot: Slot, spot: Spot, said: Pick<Draft, 'verdict' | 'kind' | 'was' | 'is'> & {
    readonly at?: Node;
    readonly against?: Node;
}): Draft;
/** What happened to a field, by which sides hold something. */
export declare function kindOfDifference(hadIt: boolean, hasIt: boolean): 'value' | 'added' | 'removed';
