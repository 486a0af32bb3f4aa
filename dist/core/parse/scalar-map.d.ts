import type { CST } from 'yaml';
type Token = CST.FlowScalar | CST.BlockScalar;
/**
 * Where each character of a scalar's value comes from: `value.length + 1` source offsets that never decrease.
 * A folded line break stands at its line feed, an escape at its backslash. Undefined if some character has no
 * source.
 */
export declare function scalarOffsets(token: Token, value: string): Int32Array | undefined;
/**
 * The same as a function, total: offsets outside the value count as its nearest end, and where a character
 * cannot be accounted for, every offset is the start of the scalar. Nothing is computed before the first
 * call, nor ever for a value that stands in the file as it is.
 */
export declare function sourceOffsetOf(token: Token, value: string): (valueOffset: number) => number;
export {};
