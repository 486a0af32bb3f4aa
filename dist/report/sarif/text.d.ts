/** Longer messages quote a whole input; the JSON format has all of it. */
export declare const longestMessage = 2000;
/** Of a related place. */
export declare const longestNote = 500;
/**
 * Text for a SARIF message, on one line, of at most `limit` UTF-16 units. In it `{0}` is a placeholder and `[x](y)` a
 * link: braces are doubled, as the standard asks, and a zero-width space stands where a link would begin, since
 * readers disagree about backslashes.
 */
export declare function sarifText(text: string, limit?: number): string;
/** Whether `sarifText` leaves a part of the text out. */
export declare function isTooLong(text: string, limit: number): boolean;
/** Braces as the standard writes them where they are not placeholders. */
export declare function doubled(text: string): string;
