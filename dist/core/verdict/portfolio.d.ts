import { type Sum } from './sum.ts';
/** A theft with what would break it. */
export interface Theft {
    readonly usd: number;
    readonly interruptedBy: ReadonlySet<string>;
    readonly decisive: ReadonlySet<string>;
}
/** A control that is not in place yet. */
export interface Addition {
    readonly control: string;
    /** Thefts that nothing decisive in place, nor any addition before it, would have stopped, and it would have. */
    readonly stops: Sum;
    /** Thefts that nothing at all would have interrupted, and it would have. */
    readonly interrupts: Sum;
}
/**
 * The smallest portfolio, step by step: at each the candidate that stops the most dollars not stopped yet; between
 * equals, the one that interrupts the most dollars not interrupted yet; then the first. Ends early when nothing adds.
 */
export declare function nextControls(candidates: readonly string[], thefts: readonly Theft[], inPlace: ReadonlySet<string>, most: number): readonly Addition[];
