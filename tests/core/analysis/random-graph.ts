import type { Dimension, GraphNode, Question } from '../../../src/core/analysis/graph.ts';

export interface Chance {
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
  readonly list: <T>(length: number, make: (index: number) => T) => T[];
}

/** The same seed gives the same choices on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(values: readonly [T, ...T[]]) => values[below(values.length)] ?? values[0];
  const list = <T>(length: number, make: (index: number) => T) =>
    Array.from({ length }, (_, index) => make(index));
  return { below, pick, list };
}

const pools = { person: 6, site: 3, device: 4 } as const;
const dimensions = ['person', 'person', 'person', 'site', 'device'] as const;

/** A small question with everything in it that a question can have: the same for the same seed. */
export function randomQuestion(seed: number): Question {
  const chance = chanceOf(seed);
  const { below, list, pick } = chance;
  const leaves = list(3 + below(8), (index) => `k${index}`);
  const gates = list(1 + below(5), (index) => `g${index}`);
  const unknowns = below(6) === 0 ? ['u0'] : [];
  const all = [...leaves, ...leaves, ...gates, ...unknowns];
  const isPlain = below(2) === 0;
  const graph = new Map<string, GraphNode>();
  for (const id of leaves) graph.set(id, isPlain ? plainLeaf(chance) : leaf(chance));
  for (const id of unknowns) graph.set(id, { is: 'unknown', why: 'nobody said' });
  for (const id of gates) graph.set(id, gate(chance, all));
  // A wide threshold now and then: it has more smallest sets than are named.
  if (isPlain && below(6) === 0) graph.set('g0', { is: 'gate', needs: 2 + below(4), of: [...leaves, 'g0'] });
  return {
    graph,
    root: below(40) === 0 ? 'k0' : 'g0',
    dimension: isPlain ? 'person' : pick(['person', 'person', 'site', 'device', 'mixed', 'mixed', 'mixed']),
    ...(below(5) === 0 ? { within: below(3) * 24 } : {}),
  };
}

function leaf({ below, list, pick }: Chance): GraphNode {
  const component = () => {
    const dimension = pick(dimensions);
    return `${dimension}/${'abcdef'[below(pools[dimension])]}`;
  };
  const unknown: Dimension[] = below(8) === 0 ? list(1 + below(2), () => pick(dimensions)) : [];
  return { is: 'leaf', fallsWith: list(below(8) === 0 ? 0 : 1 + below(4), component), unknown };
}

/** One person or two: what thresholds over keys are mostly made of. */
function plainLeaf({ below, list }: Chance): GraphNode {
  const people = list(below(4) === 0 ? 2 : 1, () => `person/${'abcdefghi'[below(9)]}`);
  return { is: 'leaf', fallsWith: people, unknown: below(16) === 0 ? ['person'] : [] };
}

function gate({ below, list }: Chance, all: readonly string[]): GraphNode {
  const of = list(1 + below(8), () => all[below(all.length)] ?? 'k0');
  const odd = below(40);
  const inputs = new Set(of).size;
  const needs = odd === 0 ? 0 : odd === 1 ? inputs + 1 : 1 + below(inputs);
  return { is: 'gate', needs, of, ...(below(6) === 0 ? { hours: below(4) * 24 } : {}) };
}
