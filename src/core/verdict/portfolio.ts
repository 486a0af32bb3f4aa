import { type Sum, sumOf } from './sum.ts';

/** A theft with what would break it. */
export interface Theft {
  readonly usd: number;
  readonly interruptedBy: ReadonlySet<string>;
  readonly decisive: ReadonlySet<string>;
}

/** A control that is not in place yet. */
export interface Addition {
  readonly control: string;
  /** Thefts that nothing decisive in place, nor any addition before it, would have stopped, and it would have. */
  readonly stops: Sum;
  /** Thefts that nothing at all would have interrupted, and it would have. */
  readonly interrupts: Sum;
}

/**
 * The smallest portfolio, step by step: at each the candidate that stops the most dollars not stopped yet; between
 * equals, the one that interrupts the most dollars not interrupted yet; then the first. Ends early when nothing adds.
 */
export function nextControls(
  candidates: readonly string[],
  thefts: readonly Theft[],
  inPlace: ReadonlySet<string>,
  most: number,
): readonly Addition[] {
  const chosen: Addition[] = [];
  const held = new Set(inPlace);
  while (chosen.length < most) {
    const best = bestOf(
      candidates.filter((control) => !held.has(control)),
      openOf(thefts, held),
    );
    if (!best) break;
    chosen.push(best);
    held.add(best.control);
  }
  return chosen;
}

interface Open {
  readonly unstopped: readonly Theft[];
  readonly uninterrupted: readonly Theft[];
}

function openOf(thefts: readonly Theft[], held: ReadonlySet<string>): Open {
  return {
    unstopped: thefts.filter(({ decisive }) => !meet(decisive, held)),
    uninterrupted: thefts.filter(({ interruptedBy }) => !meet(interruptedBy, held)),
  };
}

function meet(needed: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  return [...needed].some((control) => held.has(control));
}

function bestOf(candidates: readonly string[], { unstopped, uninterrupted }: Open): Addition | undefined {
  let best: Addition | undefined;
  for (const control of candidates) {
    const stops = sumOf(unstopped.filter(({ decisive }) => decisive.has(control)));
    const interrupts = sumOf(uninterrupted.filter(({ interruptedBy }) => interruptedBy.has(control)));
    if (stops.usd + interrupts.usd === 0) continue;
    const wins =
      !best ||
      stops.usd > best.stops.usd ||
      (stops.usd === best.stops.usd && interrupts.usd > best.interrupts.usd);
    if (wins) best = { control, stops, interrupts };
  }
  return best;
}
