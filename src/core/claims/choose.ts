import type { ClaimSpan } from './claim-span.ts';

/** One finding for each inference: where some overlap, one with an artifact wins, then the more certain, then the shorter. */
export function chooseClaims(claims: readonly ClaimSpan[]): ClaimSpan[] {
  const ordered = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
  const chosen: ClaimSpan[] = [];
  for (const claim of ordered) {
    const last = chosen.at(-1);
    if (!last || claim.start >= last.end) chosen.push(claim);
    else if (isBetter(claim, last)) chosen[chosen.length - 1] = claim;
  }
  return chosen;
}

function isBetter(a: ClaimSpan, b: ClaimSpan): boolean {
  if (isBare(a) !== isBare(b)) return isBare(b);
  if (a.confidence !== b.confidence) return a.confidence === 'certain';
  return a.end - a.start < b.end - b.start;
}

/** An absolute with no artifact. */
function isBare({ artifact, outcome }: ClaimSpan): boolean {
  return artifact.start === outcome.start;
}
