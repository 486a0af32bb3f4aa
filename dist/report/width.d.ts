/** One drawn character: its UTF-16 stretch in the text, and the columns it takes. */
export interface Cell {
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly columns: number;
}
/** Splits a text into what the reader sees as characters; control characters are the caller's to replace. */
export declare function cells(text: string): Cell[];
/** The columns a text takes on a terminal. */
export declare function columns(text: string): number;
