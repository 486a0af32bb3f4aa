import type { Change, Comparison, CutChange, Verdict } from '../core/types.ts';
import type { Look } from './look.ts';
/** What the change does: field by field, to how few must fall, to the worst loss and to known thefts. Empty without a base. */
export declare function comparisonLines({ comparison }: Verdict, look: Look): string[];
/** `Against main: 2 weaker, 1 stronger, 3 otherwise changed; fewer must fall for wallet/vault to move.` */
export declare function summaryOf(comparison: Comparison): string;
/** `wallet/eth-cold-1 threshold`; the gate has no entity. */
export declare function whatOf({ entity, field, more }: Change): string;
/** `wallet/eth-cold-1: 5 people -> 2 people to move it`. */
export declare function cutText({ entity, dimension, of, was, is }: CutChange): string;
