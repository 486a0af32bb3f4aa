/** A stretch of a report that can be shortened, last row first, or left out. */
export interface Section {
    /** What the note about the cut calls its rows: `critical findings`. */
    readonly name: string;
    readonly head: readonly string[];
    /** Without rows a section is said in full. */
    readonly rows: readonly string[];
    readonly tail: readonly string[];
    /** Cut after all that are not, wherever it stands. */
    readonly isVital?: boolean;
}
/**
 * Joins the sections with blank lines in at most `bytes` bytes of UTF-8. What does not fit is cut row by row from the
 * last sections on, and a note behind the first section says how much of each is shown, and `where` the rest is.
 */
export declare function cutToFit(sections: readonly Section[], bytes: number, where: string): string;
