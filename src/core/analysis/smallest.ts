import type { Search } from './search.ts';
import { impossible } from './system.ts';

/** The size of a smallest set, or between which numbers it lies if the budget did not suffice; null: no set does it. */
export interface Smallest {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

export function smallest(search: Search, components: number): Smallest {
  const least = search.atLeast();
  if (least === impossible) return { atLeast: null, atMost: null };
  const atMost = search.some().length;
  const everyone = new Uint8Array(components).fill(1);
  for (let size = least; size < atMost; size++) {
    const outcome = search.find([], everyone, size);
    if (outcome === 'found') return { atLeast: size, atMost: size };
    if (outcome === 'spent') return { atLeast: size, atMost };
  }
  return { atLeast: atMost, atMost };
}
