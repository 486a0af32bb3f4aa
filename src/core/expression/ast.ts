import type { ASTNode } from '@marcbachmann/cel-js';

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value;

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

const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

/** Whether the node runs its last operand once for each item of a list. */
export const isLoop = (node: ASTNode): boolean => node.op === 'rcall' && loops.has(node.args[0]);

/**
 * The node's own text. A node's range may take in a parenthesis without its partner, so the range is widened until
 * they balance. (The engine's serializer is no way out: it writes `a - (b - c)` as `a - b - c`.)
 */
export function textOf(node: ASTNode): string {
  let { start, end } = node;
  const bare = withoutLiterals(node.input);
  while (start > 0 && depths(bare.slice(start, end)).lowest < 0)
    start = Math.max(0, bare.lastIndexOf('(', start - 1));
  while (end < bare.length && depths(bare.slice(start, end)).final > 0)
    end = bare.indexOf(')', end) + 1 || bare.length;
  return node.input.slice(start, end);
}

const literal =
  /"""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*/g;

/** Blanks for literals and comments: the parentheses in them are none. */
const withoutLiterals = (text: string) => text.replace(literal, (found) => ' '.repeat(found.length));

/** How deep in parentheses a text ends, and the lowest it gets on the way. */
function depths(text: string): { lowest: number; final: number } {
  let lowest = 0;
  let final = 0;
  for (const character of text) {
    final += character === '(' ? 1 : character === ')' ? -1 : 0;
    lowest = Math.min(lowest, final);
  }
  return { lowest, final };
}
