import type { Progress } from '../check/progress.ts';
import { type Program } from '../program/program.ts';
import type { Comparison, CutChange, RuleData, Sector, Source } from '../types.ts';
import { type Difference } from '../weaken/weaken.ts';
import { type Programs } from './compare-programs.ts';
/** Both revisions, program by program. */
export interface Sides {
    readonly pairs: readonly Pair[];
    /** Programs of the base that are none any more, by name. */
    readonly gone: Programs;
    readonly sector: Sector;
}
export interface Revision {
    readonly ref: string;
    readonly sources: readonly Source[];
}
/** Reads both revisions by the names that the rules know, and compares each program with what it was. */
export declare function compareSides(sources: readonly Source[], base: Revision, rules: readonly RuleData[], today: string, progress: Progress | undefined): Sides;
/** A program of the head, with what it was. */
export interface Pair {
    readonly name: string;
    readonly head: Program;
    /** Undefined where none stood. */
    readonly base: Program | undefined;
    readonly differences: readonly Difference[];
    readonly cuts: readonly CutChange[];
    readonly worst: Comparison['worst_usd'];
    readonly notes: readonly string[];
    readonly isCompared: boolean;
}
/** The worst loss of all programs, before and now; null where none was compared. */
export declare function worstOf(pairs: readonly Pair[]): Comparison['worst_usd'];
