import type { Component, GraphNode, Question } from './graph.ts';
import { inputsOf, reachable } from './reachable.ts';

/** How to read what is not declared. */
export interface Reading {
  /** An undeclared component may be `any` of its dimension, is one of its `own`, or is left out (`none`). */
  readonly component: 'any' | 'own' | 'none';
  /** Whether a node of which nothing is known counts as done. */
  readonly node: boolean;
}

export const pessimistic: Reading = { component: 'any', node: true };
export const optimistic: Reading = { component: 'own', node: false };

/** A question with several roots. */
export type Asked = Omit<Question, 'root'> & { readonly roots: readonly string[] };

/** What a leaf has in one dimension. */
export interface Part {
  readonly dimension: string;
  readonly members: ReadonlySet<Component>;
  /** Whether it has one more, which may be any component of the dimension. */
  readonly isAny: boolean;
}

/** The name of what is not declared. */
const undeclaredIn = (dimension: string): Component => `${dimension}/?`;

export const isUndeclared = (one: Component): boolean => one === undeclaredIn(dimensionOf(one));

const dimensionOf = (component: Component): string => component.split('/', 1)[0] ?? '';

type Leaf = Extract<GraphNode, { is: 'leaf' }>;

/** What the leaf has in each of the dimensions that are asked for and in which it has anything. */
export function partsOf(id: string, leaf: Leaf, asked: Asked, { component }: Reading): Part[] {
  const undeclared = new Set<string>(component === 'none' ? [] : leaf.unknown);
  const parts = new Map<string, Set<Component>>([...undeclared].map((dimension) => [dimension, new Set()]));
  for (const one of leaf.fallsWith) {
    const dimension = dimensionOf(one);
    parts.set(dimension, (parts.get(dimension) ?? new Set()).add(one));
  }
  // No declared name holds this mark, and no two leaves share an id.
  const mark = `\0${id}`;
  if (component === 'own')
    for (const dimension of undeclared) parts.get(dimension)?.add(undeclaredIn(dimension) + mark);
  return [...parts]
    .filter(([dimension]) => asked.dimension === 'mixed' || asked.dimension === dimension)
    .map(([dimension, members]) => ({
      dimension,
      members,
      isAny: component === 'any' && undeclared.has(dimension),
    }));
}

/** Every component of which an undeclared one of the dimension may be: those that occur behind slow gates, too. */
export function anyOf(dimension: string, { graph, roots }: Asked): Set<Component> {
  const found = new Set([undeclaredIn(dimension)]);
  for (const node of reachable(graph, roots, inputsOf).values()) {
    if (node.is !== 'leaf') continue;
    for (const one of node.fallsWith) if (dimensionOf(one) === dimension) found.add(one);
  }
  return found;
}

/** What is declared before what is not; then by name. */
export function compareComponents(a: Component, b: Component): number {
  return Number(isUndeclared(a)) - Number(isUndeclared(b)) || (a < b ? -1 : a > b ? 1 : 0);
}
