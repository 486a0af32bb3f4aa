import { describe, expect, test } from 'vitest';
import { cutSets } from '../../../src/core/analysis/cut-sets.ts';
import { freeze } from '../../../src/core/analysis/freeze.ts';
import type { Cut, Question } from '../../../src/core/analysis/graph.ts';
import { bruteForce } from './brute-force.ts';
import { randomQuestion } from './random-graph.ts';

const firstSeed = 20_261_122;
const runs = 20_000;
const batches = Array.from({ length: 20 }, (_, batch) => firstSeed + (batch * runs) / 20);

/** What must be said of a question, with the seed that made it, so that a failure names it. */
function expected(question: Question, side: 'cut' | 'freeze', seed: number) {
  const { sets, ...rest } = bruteForce(question, side);
  const named = sets.slice(0, 20);
  return { seed, cut: { ...rest, set: named[0] ?? [], sets: named, isBound: false } satisfies Cut };
}

describe(`smallest sets are those that trying all of them finds (${runs} graphs)`, () => {
  test.each(batches)('1000 graphs from seed %i', (from) => {
    for (let seed = from; seed < from + runs / 20; seed++) {
      const question = randomQuestion(seed);
      expect({ seed, cut: cutSets(question) }).toEqual(expected(question, 'cut', seed));
      expect({ seed, cut: freeze(question) }).toEqual(expected(question, 'freeze', seed));
    }
  });
});
