import type { Node, Span } from '../types.ts';
/** A scalar as written, where the value is none: `true` is a seed word, and `0x…` may be a key, whatever YAML reads. */
export declare function textOf(node: Node): string;
/** Seed phrases spread over the items of a list, or over the values of a map with numbered keys. */
export declare function findSpread(node: Node, holdsPhrase: ReadonlySet<Node>): Span[];
