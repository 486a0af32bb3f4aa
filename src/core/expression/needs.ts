import type { ASTNode } from '@marcbachmann/cel-js';
import { textOf, walk } from './ast.ts';

/**
 * The fields of `self` that an expression reads without asking has() first. Where one is not declared the rule cannot
 * decide, which is no pass: the run reports each of them at once (`meta/undeclared`), not one per correction.
 */
export function fieldsNeeded(ast: ASTNode): string[] {
  const nodes = [...walk(ast)];
  const asked = new Set(
    nodes.flatMap((node) => (node.op === 'call' && node.args[0] === 'has' ? node.args[1].map(textOf) : [])),
  );
  const reads = nodes.flatMap((node) =>
    isFieldOfSelf(node) && !asked.has(textOf(node)) ? node.args[1] : [],
  );
  return [...new Set(reads)];
}

const isFieldOfSelf = (node: ASTNode): node is ASTNode & { op: '.' } =>
  node.op === '.' && node.args[0].op === 'id' && node.args[0].args === 'self';
