import type { ASTNode } from '@marcbachmann/cel-js';
/** In characters; the longest expression of ours has a quarter of it. */
export declare const maxLength = 8000;
/**
 * The rule language is a part of CEL: enough to say a condition, and nothing whose cost or meaning depends on the
 * engine. Returns what an expression uses beyond that, in the author's words.
 */
export declare function outsideSubset(ast: ASTNode): string[];
