import { type CST, type ParsedNode } from 'yaml';
import type { Span } from '../types.ts';
/** Where a value stands in the text, without the blanks, comments and line breaks below it. */
export declare function spanOf(node: ParsedNode, text: string): Span;
/** Whether nothing at all is written for the value, as behind the colon of `key:`. */
export declare function isEmpty(node: ParsedNode): boolean;
/** Where the last character of a value ends. */
export declare function endOf(node: ParsedNode, text: string): number;
/**
 * The text of a block scalar without header and indentation before its first character; the header if it is
 * blank.
 */
export declare function blockSpan(token: CST.BlockScalar, { end }: Span, text: string): Span;
/** The part of a span that lies in its first line. */
export declare function firstLine(span: Span, text: string): Span;
