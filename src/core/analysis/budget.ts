/** Steps that all searches over one program may take together: seconds at the very worst. */
const total = 1_000_000_000;
/** Searches that a target is asked for: ten dimensions, thrice. */
const questions = 30;
const most = 200_000_000;
const least = 200_000;

/** What one search may take where there are this many targets. A count, so that every machine gives the same answer. */
export function budgetFor(targets: number): number {
  return Math.max(least, Math.min(most, Math.floor(total / (questions * Math.max(1, targets)))));
}
