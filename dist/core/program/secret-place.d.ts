import type { Node, Span } from '../types.ts';
/** The stretch of the file that characters of a scalar's text come from. */
export declare function spanInside(node: Node, from: number, to: number): Span;
/** The name of the field that a value belongs to, if it is written there as the path has it. */
export declare function nameSpan(node: Node): Span | undefined;
/** The key of a value as written, escapes and all. Undefined for list items. */
export declare function keySpan(node: Node): Span | undefined;
