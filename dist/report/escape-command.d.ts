/**
 * The message of a GitHub workflow command (`::error::message`); a line feed in it starts a new line of the annotation.
 * The runner turns `%25` back last, so `%` goes first.
 */
export declare function commandData(text: string): string;
/** The value of a property of a GitHub workflow command (`file=value`). */
export declare function commandProperty(text: string): string;
