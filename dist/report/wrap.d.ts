/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line of its own. */
export declare function wrap(text: string, width: number): string[];
/** Wraps behind a label: the first line stands after `head`, the others below it, indented by `head`'s width. */
export declare function hang(head: string, text: string, width: number): string[];
