import { type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../types.ts';
/**
 * What to underline for a map or list: its key; without one, a map by its `id` or else its first key, and a
 * list by its first line. The whole document, which has no key either, by its first key.
 */
export declare function collectionLabel(node: YAMLMap.Parsed | YAMLSeq.Parsed, span: Span, isRoot: boolean, text: string): Span;
/**
 * What to underline for a scalar: block text without its header. What is not there is shown by its key or
 * dash.
 */
export declare function scalarLabel(node: Scalar.Parsed, key: Span | undefined, span: Span, text: string): Span;
