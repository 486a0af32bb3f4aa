import type { Draft } from '../check/draft.ts';
import { type Program } from '../program/program.ts';
import type { RuleData, Settings, Source, Verdict } from '../types.ts';
import { type Shard } from './shard.ts';
export interface CheckOptions {
    /** ISO day that ages are computed against; the clock is the caller's. */
    readonly today: string;
    /** Default: the built-in rules. */
    readonly rules?: readonly RuleData[];
    readonly settings?: Partial<Settings>;
    /** Judge only the programs of this part, each as if the whole run were there. Default: all. */
    readonly shard?: Shard;
}
/**
 * Judges the programs that the sources declare. Pure: the same sources and day give the same verdict.
 * Throws a UsageError when the day does not exist (2) or no source holds a program or prose (3).
 */
export declare function check(sources: readonly Source[], options: CheckOptions): Verdict;
/** What else is found in a program, beside what its rules find: drafts of rules that the engine reports. */
export type Addition = (name: string, program: Program | undefined, rules: readonly RuleData[]) => readonly Draft[];
/** `check`, with what `add` finds in each program. */
export declare function checkWith(sources: readonly Source[], options: CheckOptions, add?: Addition): Verdict;
/** A pack of its own does not take away the rules through which the engine speaks of faults in the declaration. */
export declare function withReporters(rules: readonly RuleData[]): readonly RuleData[];
/** Programs and their files by name: in whatever order a disk lists them, the same is said. */
export declare function groupByProgram(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]>;
