import { type ParsedNode } from 'yaml';
import type { Span } from '../types.ts';
/** Where a value stands: behind which key, if any, and whether it is the whole document. */
export interface Setting {
    readonly key: Span | undefined;
    readonly isRoot: boolean;
}
/**
 * What to underline for a value: a scalar itself; a map or list by its key; as a list item, a map by its `id` or else
 * its first key, a list by its first line.
 */
export declare function labelOf(node: ParsedNode, { key, isRoot }: Setting, text: string): Span;
