/** Words that stand together where they can, and how to draw them: unseen by whoever measures. */
export interface Part {
    readonly text: string;
    readonly draw?: (text: string) => string;
    /** Never broken: a place in a file opens on a click only in one piece. */
    readonly isWhole?: boolean;
}
/** Breaks a text at spaces into lines of at most `width` columns; within a word only where one line cannot hold it. */
export declare function wrap(text: string, width: number): string[];
/**
 * Wraps behind a label: the first line stands after `head`, the others below it, indented by `head`'s width. Where
 * `head` leaves no room for a column of words, they start on the next line.
 */
export declare function hang(head: string, text: string, width: number): string[];
/** Parts side by side after `lead`, two spaces apart; one that does not fit starts the next line, indented further. */
export declare function flow(lead: string, parts: readonly Part[], width: number): string[];
