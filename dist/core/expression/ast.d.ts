import type { ASTNode } from '@marcbachmann/cel-js';
/** The direct operands of a node, whatever its operator. */
export declare function operands(node: ASTNode): ASTNode[];
/** The node and everything below it, iteratively. */
export declare function walk(root: ASTNode): Generator<ASTNode>;
/** The operands of the top-level `&&`, left to right: a condition fails at the first of them that is false. */
export declare function conjuncts(node: ASTNode): ASTNode[];
/** The smallest parts of a condition that are true or false by themselves: operands of `&&`, `||` and `!`. */
export declare function clauses(node: ASTNode): ASTNode[];
/** Whether the node runs its last operand once for each item of a list. */
export declare const isLoop: (node: ASTNode) => boolean;
/**
 * The node's own text. A node's range may take in a parenthesis without its partner, so the range is widened until
 * they balance. (The engine's serializer is no way out: it writes `a - (b - c)` as `a - b - c`.)
 */
export declare function textOf(node: ASTNode): string;
