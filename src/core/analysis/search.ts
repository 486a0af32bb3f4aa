import { createPick } from './branch.ts';
import { createBound } from './lower-bound.ts';
import { createPosition } from './position.ts';
import type { Meter } from './settle.ts';
import type { System } from './system.ts';

export interface Search {
  /** Whether some of the allowed, at most `left` of them, do it together with the chosen. */
  readonly find: (chosen: Iterable<number>, allowed: Uint8Array, left: number) => 'found' | 'none' | 'spent';
  /** 1 for each component of the set that was found last. */
  readonly witness: Uint8Array;
  /** The proven least number of components if all are allowed; `impossible` if all together cannot do it. */
  readonly atLeast: () => number;
  /** A set that does it and has nothing to spare, if any does it; found without search. */
  readonly some: () => number[];
}

/** A search for a set of more components would be too deep for the stack. */
const deepest = 1000;

/** Decides on one component after another, and leaves off where the bound says that too many would be needed. */
export function createSearch(system: System, meter: Meter): Search {
  const everyone = new Uint8Array(system.names.length).fill(1);
  const position = createPosition(system, meter);
  const { done, allowed, start, isDone } = position;
  const bound = createBound(system, meter);
  const pick = createPick(system);

  function atLeast(): number {
    start([], everyone);
    return isDone() ? 0 : bound.of(done, allowed);
  }

  function next(left: number): number {
    return bound.of(done, allowed) > left ? -1 : pick(done, allowed, bound.each);
  }

  function dive(left: number): 'found' | 'none' | 'spent' {
    const before = position.excluded();
    while (meter.steps >= 0) {
      if (isDone()) return 'found';
      const component = left === 0 ? -1 : next(left);
      if (component < 0) {
        position.restore(before);
        return 'none';
      }
      done[component] = 1;
      const outcome = dive(left - 1);
      if (outcome !== 'none') return outcome;
      done[component] = 0;
      position.exclude(component);
    }
    return 'spent';
  }

  function some(): number[] {
    start([], everyone);
    const chosen: number[] = [];
    while (!isDone()) {
      const component = next(everyone.length);
      if (component < 0) return [];
      done[component] = 1;
      chosen.push(component);
    }
    return chosen.filter((component) => {
      done[component] = 0;
      const isSpare = isDone();
      done[component] = isSpare ? 0 : 1;
      return !isSpare;
    });
  }

  return {
    witness: done.subarray(0, everyone.length),
    find(chosen, possible, left) {
      start(chosen, possible);
      return left > deepest ? 'spent' : dive(left);
    },
    atLeast,
    some,
  };
}
