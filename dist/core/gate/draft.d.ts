import type { Difference } from '../weaken/weaken.ts';
import type { Change } from '../program/strength.ts';
import type { Place } from '../types.ts';
/** An empty place at the beginning of a file: for what is not there, or is gone with its file. */
export declare function startOf(file: string): Place;
/** A text from the repository as a sentence may repeat it: one line, short, secrets blotted out. */
export declare function spoken(text: string): string;
/** `a, b, c and 4 more`. */
export declare function some(texts: readonly string[]): string;
/** What it means that a number of strictness went up or down. */
export declare function ofStrictness(was: number, is: number): Change;
/** One side of a difference: what it says, and where. */
export interface Side {
    readonly text: string;
    readonly at: Place;
}
/** What differs, and what it means. */
interface Said {
    readonly verdict: Change;
    readonly term: string;
    readonly field: string;
}
/** A difference of a thing that only one side has, or both; `nearest` is what to point at where the head has nothing. */
export declare function differ({ verdict, term, field }: Said, was: Side | undefined, is: Side | undefined, nearest: Place): Difference;
export {};
