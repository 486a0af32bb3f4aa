import type { Graph } from './graph.ts';

/** Of all questions about one program, in nodes: about ten seconds at the very worst. */
const mostCost = 1_500_000;

/**
 * What all questions about one graph may cost together: asked for each before it is put, by its root. False once the purse
 * is empty: then the question is not to be put. A count, so that every machine gives the same answer.
 */
export function createPurse(graph: Graph): (root: string) => boolean {
  const costs = new Map<string, number>();
  let left = mostCost;
  return (root) => {
    const cost = costs.get(root) ?? costOf(root, graph);
    costs.set(root, cost);
    left -= cost;
    return left >= 0;
  };
}

/** Larger graphs cost more for each node: thousands of wallets in a chain must not hang the run. */
function costOf(root: string, graph: Graph): number {
  const seen = new Set([root]);
  for (const id of seen) {
    const node = graph.get(id);
    if (node?.is === 'gate') for (const input of node.of) seen.add(input);
  }
  return seen.size + seen.size ** 2 / 1000;
}
