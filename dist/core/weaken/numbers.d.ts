/** A number in a text, as the source of an expression: digits, or a word up to twenty. "One" counts only of several. */
export declare const numberSource: string;
/** The number that such a text means. */
export declare function numberOf(text: string): number;
export declare const numbersIn: (text: string) => number[];
