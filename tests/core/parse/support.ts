import type { Hit, Node } from '../../../src/core/types.ts';
import { parseYaml } from '../../../src/core/parse/yaml.ts';

/** The tree of a text that has one document and no fault. */
export function treeOf(text: string): Node {
  const { documents, hits } = parseYaml({ file: 'program.yml', text });
  const root = documents[0]?.root;
  if (hits.length > 0 || documents.length !== 1 || !root)
    throw new Error(`not one sound document: ${JSON.stringify(hits)}`);
  return root;
}

export function hitsOf(text: string): Hit[] {
  return parseYaml({ file: 'program.yml', text }).hits;
}

export function at(node: Node, ...path: (string | number)[]): Node {
  let found = node;
  for (const step of path) {
    const child = found.children.get(step);
    if (child === undefined) throw new Error(`nothing at ${JSON.stringify(path)}`);
    found = child;
  }
  return found;
}

export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children.values()) yield* nodesOf(child);
}

/** The plain values of a tree; integers as bigints. */
export function plainOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.scalar;
  if (node.kind === 'list') return [...node.children.values()].map(plainOf);
  return new Map([...node.children].map(([key, child]) => [key, plainOf(child)]));
}

export function cut(node: Node, span: { start: number; end: number }): string {
  return node.origin.text.slice(span.start, span.end);
}
