import { describe, expect, test } from 'vitest';
import { cutSets } from '../../../src/core/analysis/cut-sets.ts';
import { opens } from '../../../src/core/analysis/evaluate.ts';
import { freeze } from '../../../src/core/analysis/freeze.ts';
import type { Component, Cut, Graph, GraphNode, Question } from '../../../src/core/analysis/graph.ts';
import { bruteForce } from './brute-force.ts';
import { chanceOf, randomQuestion } from './random-graph.ts';

const firstSeed = 20_261_122;
const runs = 20_000;
const seeds = (count: number) => Array.from({ length: count }, (_, index) => firstSeed + index);
const batches = seeds(20).map((_, batch) => firstSeed + (batch * runs) / 20);
const sides = { cut: cutSets, freeze } as const;

describe(`smallest sets are those that trying all of them finds (${runs} graphs)`, () => {
  test.each(batches)('1000 graphs from seed %i', (from) => {
    for (let seed = from; seed < from + runs / 20; seed++) {
      const question = randomQuestion(seed);
      for (const side of ['cut', 'freeze'] as const) {
        const { sets, ...rest } = bruteForce(question, side);
        const named = sets.slice(0, 20);
        const cut: Cut = { ...rest, set: named[0] ?? [], sets: named, isBound: false };
        expect({ seed, side, cut: sides[side](question) }).toEqual({ seed, side, cut });
      }
    }
  });

  test('those graphs are of every kind', () => {
    const found = new Set<string>();
    for (const seed of seeds(2000)) {
      for (const side of ['cut', 'freeze'] as const) {
        const { size, sets, undeclared } = bruteForce(randomQuestion(seed), side);
        for (const kind of [`size ${size}`, `undeclared ${undeclared}`, `many ${sets.length > 20}`])
          found.add(`${side} ${kind}`);
      }
    }
    const kinds = [
      'size null',
      'size 0',
      'size 1',
      'size 2',
      'size 3',
      'size 4',
      'undeclared true',
      'many true',
    ];
    for (const side of ['cut', 'freeze'])
      expect([...found]).toEqual(expect.arrayContaining(kinds.map((kind) => `${side} ${kind}`)));
  });
});

test('whatever the budget, the truth lies between size and atMost', () => {
  let bounds = 0;
  for (const seed of seeds(1000)) {
    const question = randomQuestion(seed);
    const budget = chanceOf(seed).below(4000);
    for (const side of ['cut', 'freeze'] as const) {
      const truth = sides[side](question);
      const cut = sides[side](question, budget);
      const infinite = Number.POSITIVE_INFINITY;
      expect(cut.size ?? infinite, `seed ${seed}, ${side}`).toBeLessThanOrEqual(truth.size ?? infinite);
      expect(cut.atMost ?? infinite, `seed ${seed}, ${side}`).toBeGreaterThanOrEqual(
        truth.atMost ?? infinite,
      );
      if (cut.isBound) expect([cut.set, cut.sets], `seed ${seed}, ${side}`).toEqual([[], []]);
      else expect(cut, `seed ${seed}, ${side}`).toEqual(truth);
      bounds += Number(cut.isBound);
    }
  }
  expect(bounds).toBeGreaterThan(100);
});

test('a cut opens the root, and nothing of it can be spared', () => {
  let opened = 0;
  for (const seed of seeds(1000)) {
    const { graph, root, within } = { within: 1e9, ...randomQuestion(seed) };
    const declared = new Map(
      [...graph].map(([id, node]) => [id, node.is === 'leaf' ? { ...node, unknown: [] } : node]),
    );
    const { sets } = cutSets({ graph: declared, root, dimension: 'mixed', within });
    const falls = (set: readonly Component[]) =>
      opens(graph, root, new Set(set), { within, unknown: 'open' });
    for (const set of sets) {
      expect(falls(set), `seed ${seed}`).toBe(true);
      for (const one of set) expect(falls(set.filter((other) => other !== one)), `seed ${seed}`).toBe(false);
      opened++;
    }
  }
  expect(opened).toBeGreaterThan(1000);
});

describe('monotone', () => {
  const sizeOf = (question: Question, graph: Graph) =>
    cutSets({ ...question, graph }).size ?? Number.POSITIVE_INFINITY;
  const changed = (graph: Graph, id: string, node: GraphNode, added: readonly [string, GraphNode][] = []) =>
    new Map([...graph, ...added, [id, node]]);
  const stranger: GraphNode = {
    is: 'leaf',
    fallsWith: ['person/stranger', 'site/far', 'device/other'],
    unknown: [],
  };

  test('an independent signer never raises a cut; with one more needed, never lowers it', () => {
    for (const seed of seeds(1000)) {
      const question = randomQuestion(seed);
      const before = sizeOf(question, question.graph);
      for (const [id, node] of question.graph) {
        if (node.is !== 'gate') continue;
        const of = [...new Set(node.of), 'new'];
        const joined = changed(question.graph, id, { ...node, of }, [['new', stranger]]);
        const stricter = changed(question.graph, id, { ...node, needs: node.needs + 1, of }, [
          ['new', stranger],
        ]);
        expect(sizeOf(question, joined), `seed ${seed}, ${id}`).toBeLessThanOrEqual(before);
        expect(sizeOf(question, stricter), `seed ${seed}, ${id}`).toBeGreaterThanOrEqual(before);
      }
    }
  });

  test('sharing a component never raises a cut', () => {
    for (const seed of seeds(1000)) {
      const question = randomQuestion(seed);
      const before = sizeOf(question, question.graph);
      for (const [id, node] of question.graph) {
        if (node.is !== 'leaf') continue;
        const shared = changed(question.graph, id, { ...node, fallsWith: [...node.fallsWith, 'person/a'] });
        expect(sizeOf(question, shared), `seed ${seed}, ${id}`).toBeLessThanOrEqual(before);
      }
    }
  });
});
