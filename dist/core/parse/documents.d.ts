import { type ParsedNode } from 'yaml';
import type { Cleaned } from './characters.ts';
import { type Fault } from './fault.ts';
/** The deepest nesting that is read; the deepest of thousands of real programs and catalogs is 20. */
export declare const DEEPEST = 64;
export declare const DEPTH_PROBLEM = "nested more than 64 deep, which is as deep as is read";
/** One document as `yaml` composed it. The documents of a text follow each other without gaps. */
export interface Composed {
    readonly contents: ParsedNode | null;
    readonly start: number;
    readonly end: number;
    readonly faults: readonly Fault[];
}
/**
 * Composes every document from `start` on; there is always at least one. The stack of open collections is
 * checked after each lexeme, because both the parser (on the way out of a deep block) and the composer
 * recurse, and on Node 20 a second overflow aborts the process.
 */
export declare function readDocuments({ text, faults }: Cleaned, start: number): Generator<Composed, void>;
