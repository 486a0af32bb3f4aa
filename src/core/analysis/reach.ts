import type { System } from './system.ts';

/** The components behind the inputs of a gate, and behind which: for each, a row of `words` times 32 bits. */
export interface Sharing {
  readonly components: Int32Array;
  readonly masks: Int32Array;
  readonly words: number;
}

/** A table of more words than this would cost more than its bound saves. */
const mostWords = 1 << 22;
/** So would counting the components of every gate where there are more pairs of the two than this. */
const mostPairs = 1 << 23;

/**
 * For each gate, how components are shared between its inputs: 'none' where nobody is behind two of them, 'unknown'
 * where it would take too much room to say.
 */
export function sharingIn(system: System): readonly (Sharing | 'none' | 'unknown')[] {
  const { names, needs, from, inputs } = system;
  const reach = reachOf(system);
  let room = mostWords;
  return Array.from(needs, (need, gate) => {
    const own = inputs.subarray(from[gate], from[gate + 1]);
    if (need < 2 || own.length < 2) return 'none';
    const sharing = reach ? sharingOf(own, reach, names.length, room) : 'unknown';
    if (typeof sharing === 'object') room -= sharing.masks.length;
    return sharing;
  });
}

function sharingOf(own: Int32Array, reach: Reach, components: number, room: number) {
  const counts = new Int32Array(components);
  const count = (component: number) => {
    counts[component] = (counts[component] ?? 0) + 1;
  };
  for (const input of own) eachIn(reach, input, count);
  if (counts.every((inputs) => inputs < 2)) return 'none';
  const behind = Int32Array.from(counts.keys()).filter((component) => (counts[component] ?? 0) > 0);
  const words = (own.length + 31) >> 5;
  if (behind.length * words > room) return 'unknown';
  const rows = new Int32Array(components);
  for (const [row, component] of behind.entries()) rows[component] = row;
  const masks = new Int32Array(behind.length * words);
  for (const [index, input] of own.entries()) {
    eachIn(reach, input, (component) => {
      const at = (rows[component] ?? 0) * words + (index >> 5);
      masks[at] = (masks[at] ?? 0) | (1 << (index & 31));
    });
  }
  return { components: behind, masks, words };
}

/** A row of bits for every number: the components that it depends on. */
interface Reach {
  readonly bits: Int32Array;
  readonly words: number;
}

function reachOf({ names, needs, from, inputs, isCircular }: System): Reach | undefined {
  const words = (names.length + 31) >> 5;
  if (needs.length * words > mostWords || needs.length * names.length > mostPairs) return undefined;
  const bits = new Int32Array(needs.length * words);
  for (let one = 0; one < names.length; one++) bits[one * words + (one >> 5)] = 1 << (one & 31);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (let gate = names.length; gate < needs.length; gate++) {
      for (let at = from[gate] ?? 0; at < (from[gate + 1] ?? 0); at++) {
        const grew = join(bits, gate * words, (inputs[at] ?? 0) * words, words);
        if (grew && isCircular) isStable = false;
      }
    }
  }
  return { bits, words };
}

function join(bits: Int32Array, into: number, other: number, words: number): boolean {
  let grew = false;
  for (let word = 0; word < words; word++) {
    const before = bits[into + word] ?? 0;
    const after = before | (bits[other + word] ?? 0);
    grew ||= after !== before;
    bits[into + word] = after;
  }
  return grew;
}

function eachIn({ bits, words }: Reach, number: number, visit: (component: number) => void): void {
  for (let word = 0; word < words; word++) {
    for (let rest = bits[number * words + word] ?? 0; rest !== 0; rest &= rest - 1) {
      visit(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}
