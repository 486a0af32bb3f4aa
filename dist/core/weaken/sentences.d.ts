import type { Place, Source } from '../types.ts';
/** A sentence of a page that says how much of something is protected, or how many must agree. */
export interface Sentence {
    readonly text: string;
    /** The same for two sentences that differ in their numbers alone. */
    readonly pattern: string;
    readonly amounts: readonly Amount[];
    readonly at: Place;
}
/** So many of so many: 98 of 100, 3 of 5. Of a share, only the share counts. */
export interface Amount {
    readonly part: number;
    readonly whole: number;
}
/** The sentences of a page that claim a share or a quorum of protection. Quotes are other people's words. Linear in the text. */
export declare function sentencesOf(page: Source): Sentence[];
