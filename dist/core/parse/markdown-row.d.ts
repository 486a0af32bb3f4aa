/** A stretch of a table row. Between two pieces of a cell stands the backslash that escapes a pipe. */
export interface Piece {
    readonly start: number;
    readonly end: number;
}
/**
 * The cells of a table row, blanks included, divided as `markdown-it` divides them: at each pipe but one that follows a
 * backslash, and without the emptiness outside of outer pipes.
 */
export declare function splitRow(row: string): Piece[][];
