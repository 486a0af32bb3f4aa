import type { Span } from '../types.ts';
import type { ClaimSpan } from './claim-span.ts';

/**
 * One finding for each inference: where some overlap, one with an artifact wins, then the more certain, then the
 * shorter, then the one whose artifact is named in full.
 */
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
  const [reachA, reachB] = [reach(a), reach(b)];
  return reachA === reachB ? lengthOf(a.artifact) > lengthOf(b.artifact) : reachA < reachB;
}

/** How much text the inference spans beside its artifact, whose name should be whole. */
function reach(claim: ClaimSpan): number {
  return lengthOf(claim) - lengthOf(claim.artifact);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** An absolute with no artifact. */
function isBare({ artifact, outcome }: ClaimSpan): boolean {
  return artifact.start === outcome.start;
}
