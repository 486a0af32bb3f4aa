import type { Span } from '../types.ts';
/** An HTML comment with its delimiters, by offsets in the text that holds it. */
export interface Comment extends Span {
    readonly closed: boolean;
}
/** The comments of a text that is HTML; one that is never closed lasts to the end. Linear time. */
export declare function commentsOf(html: string): Comment[];
/** Whether a text that is HTML shows nothing. */
export declare function isComments(html: string): boolean;
