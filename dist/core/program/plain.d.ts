import type { Node } from '../types.ts';
/** Plain JSON as ajv wants it: bigints become numbers, `null` members of a map are left out (they mean "not declared"). */
export declare function plainValue(node: Node): unknown;
/** Nothing was written after the key, or `null` was. */
export declare function isNull(node: Node): boolean;
/** A text short enough for a sentence. */
export declare const clip: (text: string) => string;
