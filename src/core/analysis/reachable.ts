import type { Graph, GraphNode } from './graph.ts';

/** What a node needs to be looked at further: all inputs of a gate, or none. */
export type Inputs = (node: GraphNode) => readonly string[];

export const inputsOf: Inputs = (node) => (node.is === 'gate' ? node.of : []);

/**
 * The nodes that `roots` depend on, inputs before gates (but for circles).
 * Throws when the graph names a node that it does not hold: whoever built it forgot one.
 */
export function reachable(graph: Graph, roots: Iterable<string>, inputs: Inputs): Map<string, GraphNode> {
  const ordered = new Map<string, GraphNode>();
  const seen = new Set<string>();
  for (const root of roots) {
    // A stack of our own: a chain of wallets may be longer than the engine's.
    const way = seen.has(root) ? [] : [enter(graph, root, inputs, seen)];
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        ordered.set(top.id, top.node);
        way.pop();
      } else if (!seen.has(next.value)) {
        way.push(enter(graph, next.value, inputs, seen));
      }
    }
  }
  return ordered;
}

function enter(graph: Graph, id: string, inputs: Inputs, seen: Set<string>) {
  const node = graph.get(id);
  if (!node) throw new Error(`the graph holds no node "${id}"`);
  seen.add(id);
  return { id, node, rest: inputs(node).values() };
}
