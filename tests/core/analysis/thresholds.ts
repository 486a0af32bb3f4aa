import type { Graph, GraphNode } from '../../../src/core/analysis/graph.ts';
import { chanceOf } from './random-graph.ts';

// Keys and thresholds from easy to hard, for the test of the goals and for bench/cut-sets.mjs.

interface Threshold {
  /** Its top is `root`. */
  readonly graph: Graph;
  /** Milliseconds in which it is to be answered. */
  readonly goal: number;
  /** Made to defeat every way to prune: a bound is an answer. */
  readonly mayGiveUp?: boolean;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const leaf = (people: readonly number[]): GraphNode => ({
  is: 'leaf',
  fallsWith: people.map((person) => `person/p${person}`),
  unknown: [],
});

/** `needs` of `count` keys. */
function keys(needs: number, count: number, holders: (key: number) => readonly number[]): Graph {
  const leaves = numbers(count).map((key) => [`k${key}`, leaf(holders(key))] as const);
  return new Map<string, GraphNode>([
    ...leaves,
    ['root', { is: 'gate', needs, of: leaves.map(([id]) => id) }],
  ]);
}

/** `needs` of `count` groups, each `inner` of `width` keys of one person. */
function groups(
  [needs, count]: readonly [number, number],
  [inner, width]: readonly [number, number],
  person: (group: number, key: number) => number,
): Graph {
  const graph = new Map<string, GraphNode>();
  const all = numbers(count).map((group) => {
    const of = numbers(width).map((key) => `g${group}k${key}`);
    for (const [key, id] of of.entries()) graph.set(id, leaf([person(group, key)]));
    graph.set(`g${group}`, { is: 'gate', needs: inner, of });
    return `g${group}`;
  });
  return graph.set('root', { is: 'gate', needs, of: all });
}

function shared(needs: number, count: number, people: number, most: number): Graph {
  const { below, list } = chanceOf(7);
  return keys(needs, count, () => list(1 + below(most), () => below(people)));
}

function scattered(
  outer: readonly [number, number],
  inner: readonly [number, number],
  people: number,
): Graph {
  const { below } = chanceOf(7);
  return groups(outer, inner, () => below(people));
}

export const thresholds: Readonly<Record<string, Threshold>> = {
  '5 of 9': { graph: keys(5, 9, (key) => [key]), goal: 1 },
  '11 of 20': { graph: keys(11, 20, (key) => [key]), goal: 500 },
  '13 of 24': { graph: keys(13, 24, (key) => [key]), goal: 500 },
  '3 of six 4 of 7, 22 people': {
    graph: groups([3, 6], [4, 7], (group, key) => (group * 5 + key * 3) % 22),
    goal: 300,
  },
  '21 of 40, 30 people, regular': {
    graph: keys(21, 40, (key) => [key % 30, (key * 7) % 30]),
    goal: 1000,
  },
  '21 of 40, 30 people, irregular': { graph: shared(21, 40, 30, 3), goal: 1000 },
  '25 of 40, 200 people, irregular': { graph: shared(25, 40, 200, 5), goal: 1000 },
  'all of twenty 5 of 8, 40 people': { graph: scattered([20, 20], [5, 8], 40), goal: 1000 },
  '15 of thirty 3 of 5, 60 people': {
    graph: scattered([15, 30], [3, 5], 60),
    goal: 1000,
    mayGiveUp: true,
  },
};
