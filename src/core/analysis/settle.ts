import type { System } from './system.ts';

/** Elementary steps that are left, shared by all that is done for one answer. */
export interface Meter {
  steps: number;
}

/** Sets `done` for every gate from what it says of the components, which stand first in it. */
export function settle(system: System, done: Uint8Array, meter?: Meter): void {
  const { names, needs, from, inputs, isCircular, initial } = system;
  if (isCircular) done.fill(initial, names.length);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (let gate = names.length; gate < needs.length; gate++) {
      let missing = needs[gate] ?? 0;
      const end = from[gate + 1] ?? 0;
      for (let at = from[gate] ?? 0; at < end; at++) missing -= done[inputs[at] ?? 0] ?? 0;
      const value = missing <= 0 ? 1 : 0;
      if (isCircular && value !== done[gate]) isStable = false;
      done[gate] = value;
    }
    if (meter) meter.steps -= needs.length + inputs.length;
  }
}
