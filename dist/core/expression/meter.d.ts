/** Counts what evaluations go through, so that loops inside loops over a long document end in an error, not in a hang. */
export interface Meter {
    /** Throws when a rule has used more than it may. */
    readonly charge: (steps: number) => void;
    readonly refill: () => void;
    readonly isSpent: () => boolean;
}
/** What one rule may use on one program, in evaluations of a part of an expression: seconds at the very worst. */
export declare const maxSteps = 50000000;
export declare function createMeter(): Meter;
