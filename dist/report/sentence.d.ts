/** The first sentence of a paragraph, on one line. A point inside `e.g.` or `U.S.` ends nothing. */
export declare function firstSentence(paragraph: string): string;
/** At most `limit` characters, cut between graphemes' code points and marked where it was cut. */
export declare function clip(text: string, limit: number): string;
