import type { Dimension, Graph, GraphNode } from '../../../src/core/analysis/graph.ts';

type Written =
  | string
  | readonly string[]
  | { readonly needs: number; readonly of: readonly string[]; readonly hours?: number }
  | { readonly why: string };

/** A graph in short: who holds a key, as `person/…` unless a dimension is written, or a gate, or something unknown. */
export function graphOf(nodes: Readonly<Record<string, Written>>): Graph {
  return new Map(Object.entries(nodes).map(([id, written]) => [id, nodeOf(written)]));
}

function nodeOf(written: Written): GraphNode {
  if (typeof written === 'string') return leafOf([written]);
  if ('why' in written) return { is: 'unknown', ...written };
  if ('of' in written) return { is: 'gate', ...written };
  return leafOf(written);
}

const names: readonly Dimension[] = ['person', 'site', 'device', 'interface', 'network'];

/** `site/?` stands for an undeclared one. */
function leafOf(holders: readonly string[]): GraphNode {
  const full = holders.map((name) => (name.includes('/') ? name : `person/${name}`));
  const unknown = names.filter((dimension) => full.includes(`${dimension}/?`));
  return { is: 'leaf', fallsWith: full.filter((name) => !name.endsWith('/?')), unknown };
}

/** Keys k0 … of one person each, p0 …, and a gate `root` over them. */
export function quorum(needs: number, count: number): Graph {
  const keys = Array.from({ length: count }, (_, index) => [`k${index}`, `p${index}`] as const);
  return graphOf({ ...Object.fromEntries(keys), root: { needs, of: keys.map(([key]) => key) } });
}
