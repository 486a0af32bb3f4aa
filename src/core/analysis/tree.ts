import type { Declared } from './declared.ts';
import { dimensions, type GraphNode } from './graph.ts';

/** A fault tree under construction. Nodes name each other by id, so they can be built in any order, circles included. */
export interface Tree {
  readonly declared: Declared;
  readonly nodes: Map<string, GraphNode>;
}

export function gate(tree: Tree, id: string, needs: number, of: readonly string[], hours = 0): string {
  tree.nodes.set(id, { is: 'gate', needs, of, ...(hours > 0 && { hours }) });
  return id;
}

export const anyOf = (tree: Tree, id: string, of: readonly string[]): string => gate(tree, id, 1, of);

export const allOf = (tree: Tree, id: string, of: readonly string[], hours = 0): string =>
  gate(tree, id, of.length, of, hours);

/** Open in the pessimistic reading only: what stands behind it may be so, and nobody says that it is not. */
export function perhaps(tree: Tree, id: string, of: string, why: string): string {
  tree.nodes.set(`${id}?`, { is: 'unknown', why });
  return allOf(tree, id, [`${id}?`, of]);
}

/** `needs` of `of`; where that number is not declared, one in the pessimistic reading and all in the optimistic one. */
export function quorum(tree: Tree, id: string, needs: number | undefined, of: readonly string[]): string {
  if (needs !== undefined) return gate(tree, id, needs, of);
  const one = anyOf(tree, `${id}:one`, of);
  const every = allOf(tree, `${id}:all`, of.length > 0 ? of : [stranger(tree, `${id}:nobody`)]);
  return anyOf(tree, id, [every, perhaps(tree, `${id}:perhaps-one`, one, 'the threshold is not declared')]);
}

/** Somebody or something of which nothing is declared: it may share anything with anybody. */
export function stranger(tree: Tree, id: string): string {
  tree.nodes.set(id, { is: 'leaf', fallsWith: [], unknown: dimensions });
  return id;
}
