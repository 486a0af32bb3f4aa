import { createCover } from './cover.ts';
import { type Sharing, sharingIn } from './reach.ts';
import { type Meter, settle } from './settle.ts';
import { impossible, type System } from './system.ts';

export interface Bound {
  /**
   * How many more components the root takes at the least, given what is `done` (settled) and which components are still
   * `allowed`. Never more than the truth, and `impossible` if and only if all of them together cannot do it.
   */
  readonly of: (done: Uint8Array, allowed: Uint8Array) => number;
  /** The same for every number, as of the last call. */
  readonly each: Int32Array;
}

/** In a circle each round may raise the bound; more rounds than these rarely do. */
const roundsInCircle = 3;

/** The bound of a gate that lacks r inputs: what its r cheapest take together, or by whom they are shared. */
export function createBound(system: System, meter: Meter): Bound {
  const { names, needs, roots } = system;
  const each = new Int32Array(needs.length);
  const sharing = sharingIn(system);
  const cheapest = createCheapest(system, each);
  const cover = createCover(system, each);
  const begin = createBeginning(system, each, meter);
  const rounds = system.isCircular ? roundsInCircle : 1;
  const cost = rounds * costOf(system, sharing);
  const ofGate = (gate: number, done: Uint8Array, allowed: Uint8Array): number => {
    cheapest.take(gate);
    const { sum, last, missing } = cheapest;
    const shared = sharing[gate];
    if (missing === 1 || shared === 'unknown' || shared === undefined || last === impossible) return last;
    return shared === 'none' ? sum : Math.max(last, cover(gate, shared, sum, done, allowed));
  };
  const of = (done: Uint8Array, allowed: Uint8Array) => {
    meter.steps -= cost;
    begin(done, allowed);
    for (let round = 0; round < rounds; round++) {
      for (let gate = names.length; gate < needs.length; gate++) {
        if (!done[gate] && each[gate] !== impossible) each[gate] = ofGate(gate, done, allowed);
      }
    }
    return each[roots[0] ?? 0] ?? 0;
  };
  return { of, each };
}

/** What is certain before any gate is looked into: what is not done takes one; in a circle, what is out of reach. */
function createBeginning(system: System, each: Int32Array, meter: Meter) {
  const { names, needs, isCircular } = system;
  const possible = new Uint8Array(needs.length);
  return (done: Uint8Array, allowed: Uint8Array) => {
    for (let one = 0; one < names.length; one++) {
      each[one] = done[one] ? 0 : allowed[one] ? 1 : impossible;
      possible[one] = done[one] || allowed[one] ? 1 : 0;
    }
    if (isCircular) settle(system, possible, meter);
    for (let gate = names.length; gate < needs.length; gate++) {
      each[gate] = done[gate] ? 0 : isCircular && !possible[gate] ? impossible : 1;
    }
  };
}

/** The inputs that a gate lacks, taken from the cheapest: their number, their sum, and the dearest of them. */
interface Cheapest {
  missing: number;
  sum: number;
  last: number;
  readonly take: (gate: number) => void;
}

function createCheapest({ names, needs, from, inputs }: System, each: Int32Array): Cheapest {
  // How many inputs cost 0, 1, 2 …; all zero between calls.
  const counts = new Int32Array(names.length + 1);
  const cheapest = { missing: 0, sum: 0, last: 0, take };
  function take(gate: number) {
    const end = from[gate + 1] ?? 0;
    let most = 0;
    for (let at = from[gate] ?? 0; at < end; at++) {
      const cost = each[inputs[at] ?? 0] ?? 0;
      if (cost === impossible) continue;
      counts[cost] = (counts[cost] ?? 0) + 1;
      if (cost > most) most = cost;
    }
    let missing = (needs[gate] ?? 0) - (counts[0] ?? 0);
    counts[0] = 0;
    cheapest.missing = missing;
    cheapest.sum = 0;
    cheapest.last = 0;
    for (let cost = 1; cost <= most; cost++) {
      const taken = Math.min(missing, counts[cost] ?? 0);
      counts[cost] = 0;
      if (taken <= 0) continue;
      missing -= taken;
      cheapest.sum += taken * cost;
      cheapest.last = cost;
    }
    if (missing > 0) cheapest.last = impossible;
  }
  return cheapest;
}

function costOf(system: System, sharing: readonly (Sharing | 'none' | 'unknown')[]): number {
  const masks = sharing.reduce((sum, one) => sum + (typeof one === 'object' ? one.masks.length : 0), 0);
  return system.needs.length + system.inputs.length + masks;
}
