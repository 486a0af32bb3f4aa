import type { Span } from '../types.ts';
/** A word, number or mark. */
export interface Token extends Span {
    /** In lower case, with straight apostrophes; a sentence's full stop is `.`, the end of a line of its own `¶`. */
    readonly text: string;
    /** Stands between double quotation marks inside a longer text. */
    readonly quoted: boolean;
}
