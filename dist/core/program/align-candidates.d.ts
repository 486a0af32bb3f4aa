import type { Node } from '../types.ts';
import { type Sameness } from './align-alike.ts';
/** Pairs of items that are alike, the most alike first; each item is in one pair at most. */
export declare function alikePairs(type: string, base: readonly Node[], head: readonly Node[], same: Sameness): (readonly [Node, Node])[];
