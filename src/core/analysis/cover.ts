import type { Sharing } from './reach.ts';
import { impossible, type System } from './system.ts';

export type Cover = (
  gate: number,
  sharing: Sharing,
  sum: number,
  done: Uint8Array,
  allowed: Uint8Array,
) => number;

/**
 * If inputs that cost `sum` together are to be done, each of the components counts once for each input it is behind:
 * those behind most of them come first, and no fewer than it takes to reach the sum will do.
 */
export function createCover({ from, inputs }: System, each: Int32Array): Cover {
  const widest = from.reduce((most, start, gate) => Math.max(most, (from[gate + 1] ?? start) - start), 0);
  const open = new Int32Array((widest + 31) >> 5);
  // How many components are behind 0, 1, 2 … of the inputs; all zero between calls.
  const counts = new Int32Array(widest + 1);
  return (gate, { components, masks, words }, sum, done, allowed) => {
    open.fill(0, 0, words);
    const start = from[gate] ?? 0;
    const width = (from[gate + 1] ?? 0) - start;
    for (let index = 0; index < width; index++) {
      const cost = each[inputs[start + index] ?? 0] ?? 0;
      if (cost > 0 && cost < impossible) open[index >> 5] = (open[index >> 5] ?? 0) | (1 << (index & 31));
    }
    for (let row = 0; row < components.length; row++) {
      const component = components[row] ?? 0;
      if (done[component] || !allowed[component]) continue;
      let behind = 0;
      for (let word = 0; word < words; word++)
        behind += ones((masks[row * words + word] ?? 0) & (open[word] ?? 0));
      counts[behind] = (counts[behind] ?? 0) + 1;
    }
    return fewest(counts, width, sum);
  };
}

/** How many, the largest first, reach the sum; empties the counts. */
function fewest(counts: Int32Array, largest: number, sum: number): number {
  let taken = 0;
  let rest = sum;
  for (let behind = largest; behind > 0; behind--) {
    const count = counts[behind] ?? 0;
    counts[behind] = 0;
    if (rest <= 0 || count === 0) continue;
    const used = Math.min(count, Math.ceil(rest / behind));
    taken += used;
    rest -= used * behind;
  }
  counts[0] = 0;
  return rest > 0 ? impossible : taken;
}

/** The number of bits that are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
