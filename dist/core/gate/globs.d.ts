/** A test of names against one glob. */
export declare function globTest(glob: string): (name: string) => boolean;
/** Names that a glob matches, of each shape that it allows; empty where that is hard to say. */
export declare function samplesOf(glob: string): readonly string[];
/** Of the globs for files those of which the others do not cover all. */
export declare function beyond(globs: readonly string[], others: readonly string[]): readonly string[];
