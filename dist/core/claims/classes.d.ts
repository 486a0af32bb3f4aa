import type { LanguageData } from './language-data.ts';
/** Classes as bits, 32 to a word, so that a whole set is tested with a few operations. */
export type ClassSet = Uint32Array;
/** The classes of one language, numbered. */
export interface Classes {
    /** Words in a `ClassSet`. */
    readonly width: number;
    /** Throws on a class that the language does not define: a typo would never match. */
    readonly numberOf: (name: string) => number;
    readonly setOf: (names: readonly string[]) => ClassSet;
}
export declare function numberClasses(data: LanguageData): Classes;
/** Adds a class to the set that starts at `offset`. */
export declare function addClass(sets: ClassSet, offset: number, number: number): void;
export declare function hasClass(set: ClassSet, number: number): boolean;
export declare function intersects(a: ClassSet, b: ClassSet): boolean;
