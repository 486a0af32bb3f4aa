/** What the members of a dimension are called, one and many. */
export declare const nouns: Readonly<Record<string, readonly [string, string]>>;
/** `5 people`, `1 host`, `no number of sites`. */
export declare function countOf(size: number | null, dimension: string): string;
