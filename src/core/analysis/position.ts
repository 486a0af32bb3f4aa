import { type Lesser, lesserIn } from './interchange.ts';
import { type Meter, settle } from './settle.ts';
import type { System } from './system.ts';

/** Where a search stands: what is done, and which components may still be added. */
export interface Position {
  /** 1 for components that are chosen and, once settled, for gates that are done. */
  readonly done: Uint8Array;
  readonly allowed: Uint8Array;
  readonly start: (chosen: Iterable<number>, allowed: Uint8Array) => void;
  /** Settles, and says whether the root is done. */
  readonly isDone: () => boolean;
  /** Leaves out a component, and with it all that could not do better. */
  readonly exclude: (component: number) => void;
  /** How many are left out so far; allows again all that were left out since there were `count`. */
  readonly excluded: () => number;
  readonly restore: (count: number) => void;
}

export function createPosition(system: System, meter: Meter): Position {
  const root = system.roots[0] ?? 0;
  const lesser: Lesser = lesserIn(system);
  const done = new Uint8Array(system.needs.length);
  const allowed = new Uint8Array(system.names.length);
  const trail: number[] = [];
  return {
    done,
    allowed,
    start(chosen, possible) {
      trail.length = 0;
      done.fill(0);
      for (const one of chosen) done[one] = 1;
      allowed.set(possible);
    },
    isDone() {
      settle(system, done, meter);
      return done[root] === 1;
    },
    exclude(component) {
      for (const one of lesser[component] ?? []) {
        if (!allowed[one]) continue;
        allowed[one] = 0;
        trail.push(one);
      }
    },
    excluded: () => trail.length,
    restore(count) {
      for (const one of trail.splice(count)) allowed[one] = 1;
    },
  };
}
