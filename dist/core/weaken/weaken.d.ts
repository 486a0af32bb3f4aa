import type { Program } from '../program/program.ts';
import type { Change } from '../program/strength.ts';
import type { Place } from '../types.ts';
/** One thing that a change does to the program. */
export interface Difference {
    /** Neutral differences are not listed. */
    readonly verdict: Change;
    /** `wallet/eth-cold-1`; absent for what belongs to no entity. The nearest surviving entity for removed things. */
    readonly entity?: string;
    /**
     * Path of the field from the entity: `threshold`, `control_change.delay_hours`, `roles[owner].can`; `threshold/owners`
     * for a quorum; empty for an added entity itself. Of a removed one, the list that it left.
     */
    readonly field: string;
    /** Type and field in the vocabulary, `Wallet.threshold`; for an item added to or removed from a list its type, `Wallet`. */
    readonly term: string;
    /** `redated`: a date of a review moved later, and nothing else of what it dates. */
    readonly kind: 'value' | 'added' | 'removed' | 'redated';
    /** Short texts of the values, empty where absent. A list that lost or gained members is `without s3`, `with s9` now. */
    readonly was: string;
    readonly is: string;
    /** In the head; for removed things the nearest surviving ancestor. */
    readonly at: Place;
    /** In the base; absent for what was added. */
    readonly against?: Place;
}
/**
 * What became weaker, stronger or merely other from one revision of a program to the next, in the order of the head's
 * files. What cannot be read counts as not declared: whoever asks looks at `faults` and `broken` of both programs first.
 */
export declare function weaken(base: Program, head: Program): readonly Difference[];
