import { describe, expect, test } from 'vitest';
import { cutSets } from '../../../src/core/analysis/cut-sets.ts';
import { freeze } from '../../../src/core/analysis/freeze.ts';
import type { Cut } from '../../../src/core/analysis/graph.ts';
import { thresholds } from './thresholds.ts';

/** A machine that is busy with something else is given that many chances. */
const mostRounds = 4;

/**
 * The answer, and the fastest of some rounds in milliseconds of processor time: other processes must not count. Short
 * work is repeated until it is warm, long work until it was fast enough once.
 */
function timed(solve: () => Cut, limit: number): { readonly cut: Cut; readonly cost: number } {
  let [best, sum] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 1; ; round++) {
    const started = process.cpuUsage();
    const cut = solve();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
    sum += (user + system) / 1000;
    if (sum > 100 && (best < limit || round >= mostRounds)) return { cut, cost: best };
  }
}

describe('three times the goal at most', () => {
  test.each(Object.entries(thresholds))('%s', (_, { graph, goal, mayGiveUp = false }) => {
    for (const solve of [cutSets, freeze]) {
      const limit = 3 * goal;
      const { cut, cost } = timed(() => solve({ graph, root: 'root', dimension: 'person' }), limit);
      expect(cost).toBeLessThan(limit);
      expect(mayGiveUp || !cut.isBound).toBe(true);
      expect(cut.size).toBeGreaterThan(1);
      expect(cut.size).toBeLessThanOrEqual(cut.atMost ?? 0);
    }
  });
});
