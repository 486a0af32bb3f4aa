import type { Node, Place, Span } from '../types.ts';
import type { Fault } from './fault.ts';
/** A secret that someone wrote into a document. */
export interface Secret {
    /** What it is, in words that give nothing of it away. */
    readonly kind: string;
    /** The name of the field that holds it, or an empty place right before it: never the secret itself. */
    readonly at: Place;
    /** Where in `at.file` the secret itself stands, for whoever shows that file and must leave it out. */
    readonly span: Span;
}
/** The secrets of one document, as faults of `meta/secrets-in-yaml`. Nothing in them repeats what was found. */
export declare function findSecrets(root: Node): Fault[];
/** The secrets of one document, in every text and every key of a map. */
export declare function locateSecrets(root: Node): Secret[];
