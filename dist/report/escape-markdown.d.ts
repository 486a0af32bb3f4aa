/**
 * Text from a file as one line of GitHub-flavored Markdown, anywhere inside a paragraph, a list item or a cell of a
 * table: what it shows is the text itself, whatever a terminal would hide made visible.
 */
export declare function markdownText(text: string): string;
/** The same in the typeface of code where the text is tame enough to need no escape. */
export declare function markdownCode(text: string): string;
/** A link to an address that `encodeURI` has been over. */
export declare function markdownLink(text: string, address: string): string;
