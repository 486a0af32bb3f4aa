import { type Chart } from './chart.ts';
import { type ClassSet } from './classes.ts';
import type { Pattern } from './pattern.ts';
/** Patterns by what they can start with, so that only those are tried at a token that can match there. */
export interface PatternIndex<T> {
    readonly byClass: readonly (readonly T[])[];
    readonly byWord: ReadonlyMap<string, readonly T[]>;
    /** Every class that one of the patterns can start with. */
    readonly anyClass: ClassSet;
}
export declare function indexPatterns<T extends {
    readonly pattern: Pattern;
}>(entries: readonly T[], width: number): PatternIndex<T>;
/** The patterns that can match at all where only the classes in `seen` occur. */
export declare function narrowIndex<T extends {
    readonly pattern: Pattern;
}>(index: PatternIndex<T>, seen: ClassSet): PatternIndex<T>;
/** The patterns that can start at a token, each once. */
export declare function candidatesAt<T>(index: PatternIndex<T>, chart: Chart, at: number): Iterable<T>;
