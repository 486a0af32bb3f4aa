import { impossible, type System } from './system.ts';

/** The component to decide on next, or -1 when none that is left can contribute. */
export type Pick = (done: Uint8Array, allowed: Uint8Array, costs: Int32Array) => number;

/** Picks the one that matters most: weight runs from the root down, and a gate that lacks little passes on more. */
export function createPick({ names, needs, from, inputs, roots, isCircular }: System): Pick {
  const weights = new Float64Array(needs.length);
  return (done, allowed, costs) => {
    // In a circle weight may come from below; nothing that could contribute may go without.
    weights.fill(isCircular ? 1e-9 : 0);
    for (const root of roots) weights[root] = 1;
    for (let gate = needs.length - 1; gate >= names.length; gate--) {
      const weight = weights[gate] ?? 0;
      if (weight === 0 || done[gate] || (costs[gate] ?? 0) >= impossible) continue;
      const end = from[gate + 1] ?? 0;
      let missing = needs[gate] ?? 0;
      for (let at = from[gate] ?? 0; at < end; at++) missing -= done[inputs[at] ?? 0] ?? 0;
      for (let at = from[gate] ?? 0; at < end; at++) {
        const input = inputs[at] ?? 0;
        weights[input] = (weights[input] ?? 0) + weight / missing;
      }
    }
    let best = -1;
    for (let one = 0; one < names.length; one++) {
      if (done[one] || !allowed[one] || !weights[one]) continue;
      if (best < 0 || (weights[one] ?? 0) > (weights[best] ?? 0)) best = one;
    }
    return best;
  };
}
