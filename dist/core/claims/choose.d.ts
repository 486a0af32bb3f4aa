import type { ClaimSpan } from './claim-span.ts';
/**
 * One finding for each inference: where some overlap, one with an artifact wins, then the more certain, then the
 * shorter, then the one whose artifact is named in full.
 */
export declare function chooseClaims(claims: readonly ClaimSpan[]): ClaimSpan[];
