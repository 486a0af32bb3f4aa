/** Counts what evaluations go through, so that loops inside loops over a long document end in an error, not in a hang. */
export interface Meter {
  /** Throws when a rule has used more than it may. */
  readonly charge: (steps: number) => void;
  readonly refill: () => void;
  readonly isSpent: () => boolean;
}

/** What one rule may use on one program, in evaluations of a part of an expression: seconds at the very worst. */
export const maxSteps = 50_000_000;

export function createMeter(): Meter {
  let left = maxSteps;
  // Made once: `exists` and `||` go on after an error, and a stack trace for each item would take longer than the loop.
  const spent = new Error(`too much work: it takes more than ${maxSteps / 1_000_000} million steps`);
  return {
    charge: (steps) => {
      left -= steps;
      if (left < 0) throw spent;
    },
    refill: () => {
      left = maxSteps;
    },
    isSpent: () => left < 0,
  };
}
