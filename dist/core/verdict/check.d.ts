import type { RuleData, Settings, Source, Verdict } from '../types.ts';
export interface CheckOptions {
    /** ISO day that ages are computed against; the clock is the caller's. */
    readonly today: string;
    /** Default: the built-in rules. */
    readonly rules?: readonly RuleData[];
    readonly settings?: Partial<Settings>;
}
/**
 * Judges the programs that the sources declare. Pure: the same sources and day give the same verdict.
 * Throws a UsageError when the day does not exist (2) or no source holds a program or prose (3).
 */
export declare function check(sources: readonly Source[], options: CheckOptions): Verdict;
