import type { ASTNode } from '@marcbachmann/cel-js';

const isNode = (value: unknown): value is ASTNode => typeof value === 'object' && value !== null && 'op' in value;

/** The direct operands of a node, whatever its operator. */
export function operands(node: ASTNode): ASTNode[] {
  const found: ASTNode[] = [];
  const collect = (value: unknown) => {
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
  };
  collect(node.args);
  return found;
}

/** The node and everything below it, iteratively. */
export function* walk(root: ASTNode): Generator<ASTNode> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    stack.push(...operands(node));
  }
}

/** The operands of the top-level `&&`, left to right: a condition fails at the first of them that is false. */
export function conjuncts(node: ASTNode): ASTNode[] {
  return node.op === '&&' ? node.args.flatMap(conjuncts) : [node];
}

/** The smallest parts of a condition that are true or false by themselves: operands of `&&`, `||` and `!`. */
export function clauses(node: ASTNode): ASTNode[] {
  if (node.op === '&&' || node.op === '||') return node.args.flatMap(clauses);
  return node.op === '!_' ? clauses(node.args) : [node];
}

export function textOf(node: ASTNode): string {
  return node.input.slice(node.start, node.end);
}
