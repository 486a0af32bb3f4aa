/** Operators copy and compare texts by the word of memory. */
export declare function weightOf(value: unknown): number;
/** The sum of two lists is a third. */
export declare const weightOfSum: (value: unknown) => number;
/** Functions read texts character by character. */
export declare function weightOfCall(values: unknown): number;
/** How often a loop over the value turns. */
export declare function lengthOf(items: unknown): number;
