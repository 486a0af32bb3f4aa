import type { Hit, Node, Origin } from '../types.ts';
/** One document of a file: what stands from `start` up to `end`. */
export interface Document {
    /** Null if the document is empty, or so faulty that nothing may be judged by it. */
    readonly root: Node | null;
    readonly origin: Origin;
    readonly start: number;
    readonly end: number;
}
/**
 * Reads YAML 1.2 with the core schema. Never throws: the faults of the text are hits of `meta/syntax`, at
 * most 20 and one that counts the rest, and of `meta/duplicate-key`. A document with a syntax fault has no
 * root; others of the file keep theirs.
 */
export declare function parseYaml(source: {
    readonly file: string;
    readonly text: string;
}): {
    documents: Document[];
    hits: Hit[];
};
