/** A stretch of one line to underline, in UTF-16 units from the line's start. */
export interface Stroke {
    readonly from: number;
    readonly to: number;
    readonly primary: boolean;
    readonly note: string;
}
/** One printed row of a source line, with its underlines measured in columns of that row. */
export interface Strip {
    readonly text: string;
    readonly strokes: readonly {
        readonly column: number;
        readonly columns: number;
        readonly stroke: Stroke;
    }[];
}
/** Lays out a line in `room` columns. A long one is shown through a window around each group of its strokes. */
export declare function strips(line: string, strokes: readonly Stroke[], room: number): Strip[];
