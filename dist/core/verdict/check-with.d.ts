import type { Draft } from '../check/draft.ts';
import type { RuleData, Source, Verdict } from '../types.ts';
import type { CheckOptions } from './check-options.ts';
/** What else is found in a program, beside what its rules find: drafts of rules that the engine reports. */
export type Addition = (name: string) => readonly Draft[];
/** `check`, with what `add` finds in each program. */
export declare function checkWith(sources: readonly Source[], options: CheckOptions, add?: Addition): Verdict;
/** A pack of its own does not take away the rules through which the engine speaks of faults in the declaration. */
export declare function withReporters(rules: readonly RuleData[]): readonly RuleData[];
/** Programs and their files by name: in whatever order a disk lists them, the same is said. */
export declare function groupByProgram(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]>;
