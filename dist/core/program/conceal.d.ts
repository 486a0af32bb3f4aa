import type { Node, Place, Source, Span } from '../types.ts';
import type { Fault } from './fault.ts';
/** Where the secrets of a text stand: those of its documents, and those in comments or in what does not parse. */
export declare function secretSpans(text: string, roots: readonly Node[]): Span[];
/** The text with each secret blotted out, offsets and lines as they were: for whoever shows lines of the file. */
export declare function concealSecrets({ file, text }: Pick<Source, 'file' | 'text'>): string;
export type Secrets = ReadonlyMap<string, readonly Span[]>;
/** The place without its text where that holds part of a secret. */
export declare function concealPlace(place: Place, secrets: Secrets): Place;
/**
 * A fault quotes what it is about. Where that is a secret, `meta/secrets-in-yaml` stands for it; a syntax fault, which
 * keeps the program from being judged, stays without its text.
 */
export declare function concealFaults(faults: readonly Fault[], secrets: Secrets): Fault[];
/** The scalars that hold a secret: no rule shall see them. */
export declare function secretNodes(root: Node, spans: readonly Span[]): Node[];
