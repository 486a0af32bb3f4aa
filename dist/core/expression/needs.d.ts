import type { ASTNode } from '@marcbachmann/cel-js';
/**
 * The fields of `self` that an expression reads without asking has() first. Where one is not declared the rule cannot
 * decide, which is no pass: the run reports each of them at once (`meta/undeclared`), not one per correction.
 */
export declare function fieldsNeeded(ast: ASTNode): string[];
