import type { Settings, Source, Verdict } from '../types.ts';
import type { CheckOptions } from './check-options.ts';
/** The earlier revision. */
export interface Base {
    /** What the reader calls it. */
    readonly ref: string;
    readonly sources: readonly Source[];
    /** By its own configuration weakening is weighed: a change cannot silence what reports it. */
    readonly settings?: Partial<Settings>;
    /** Its configuration, baseline, workflows and hooks, by name. */
    readonly gate?: ReadonlyMap<string, string>;
}
export interface CompareOptions extends CheckOptions {
    readonly base: Base;
    /** The same files as `base.gate`, as they are now. */
    readonly gate?: ReadonlyMap<string, string>;
}
/**
 * Judges the sources as `check` does, and says what they change against an earlier revision: every field that became
 * weaker or stronger, what was taken away, how many fewer must fall, and what loosens the gate itself. Both sides are read
 * by the same rules. Throws as `check` does, for the head; a base that cannot be read is a note in the comparison.
 */
export declare function compare(sources: readonly Source[], options: CompareOptions): Verdict;
