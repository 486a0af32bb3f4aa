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

/**
 * The node's own text. A node's range may take in a parenthesis without its partner, so the range is widened until
 * they balance. (The engine's serializer is no way out: it writes `a - (b - c)` as `a - b - c`.)
 */
export function textOf(node: ASTNode): string {
  let { start, end } = node;
  const { input } = node;
  while (start > 0 && depths(input.slice(start, end)).lowest < 0) start = Math.max(0, input.lastIndexOf('(', start - 1));
  while (end < input.length && depths(input.slice(start, end)).final > 0) end = input.indexOf(')', end) + 1 || input.length;
  return input.slice(start, end);
}

/** How deep in parentheses a text ends, and the lowest it gets on the way. Those inside literals do not count. */
function depths(text: string): { lowest: number; final: number } {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
  let lowest = 0;
  let final = 0;
  for (const character of bare) {
    final += character === '(' ? 1 : character === ')' ? -1 : 0;
    lowest = Math.min(lowest, final);
  }
  return { lowest, final };
}
