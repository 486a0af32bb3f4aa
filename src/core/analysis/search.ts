import { createPick } from './branch.ts';
import { lesserIn } from './interchange.ts';
import { createBound } from './lower-bound.ts';
import { type Meter, settle } from './settle.ts';
import type { System } from './system.ts';

export type Outcome = 'found' | 'none' | 'spent';

export interface Search {
  /** Whether some of the allowed, at most `left` of them, do it together with the chosen. They stand in `witness`. */
  readonly find: (chosen: Iterable<number>, allowed: Uint8Array, left: number) => Outcome;
  /** 1 for each component of the set that was found last. */
  readonly witness: Uint8Array;
  /** The proven least number of components if all are allowed; `impossible` if all together cannot do it. */
  readonly atLeast: () => number;
  /** A set that does it and has nothing to spare, if any does it; found without search. */
  readonly some: () => number[];
}

/** A set of more components than this would be too deep for a search that calls itself. */
const deepest = 1000;

export function createSearch(system: System, meter: Meter): Search {
  const count = system.names.length;
  const root = system.roots[0] ?? 0;
  const bound = createBound(system, meter);
  const pick = createPick(system);
  const lesser = lesserIn(system);
  const done = new Uint8Array(system.needs.length);
  const allowed = new Uint8Array(count);
  const everyone = new Uint8Array(count).fill(1);
  const witness = done.subarray(0, count);
  const trail: number[] = [];

  function isDone(): boolean {
    settle(system, done, meter);
    return done[root] === 1;
  }

  function start(chosen: Iterable<number>, possible: Uint8Array): void {
    trail.length = 0;
    done.fill(0);
    for (const one of chosen) done[one] = 1;
    allowed.set(possible);
  }

  /** Leaves out a component, and with it all that could not do better. */
  function exclude(component: number): void {
    for (const one of lesser[component] ?? []) {
      if (!allowed[one]) continue;
      allowed[one] = 0;
      trail.push(one);
    }
  }

  function giveUp(mark: number): Outcome {
    for (const one of trail.splice(mark)) allowed[one] = 1;
    return 'none';
  }

  function dive(left: number): Outcome {
    const mark = trail.length;
    for (;;) {
      if (meter.steps < 0) return 'spent';
      if (isDone()) return 'found';
      if (left === 0 || bound.of(done, allowed) > left) return giveUp(mark);
      const component = pick(done, allowed, bound.each);
      if (component < 0) return giveUp(mark);
      done[component] = 1;
      const outcome = dive(left - 1);
      if (outcome !== 'none') return outcome;
      done[component] = 0;
      exclude(component);
    }
  }

  return {
    witness,
    find(chosen, possible, left) {
      start(chosen, possible);
      return left > deepest ? 'spent' : dive(left);
    },
    atLeast() {
      start([], everyone);
      return isDone() ? 0 : bound.of(done, allowed);
    },
    some() {
      start([], everyone);
      const chosen: number[] = [];
      while (!isDone()) {
        bound.of(done, allowed);
        const component = pick(done, allowed, bound.each);
        if (component < 0) return [];
        done[component] = 1;
        chosen.push(component);
      }
      return chosen.filter((component) => {
        done[component] = 0;
        const isSpare = isDone();
        if (!isSpare) done[component] = 1;
        return !isSpare;
      });
    },
  };
}
