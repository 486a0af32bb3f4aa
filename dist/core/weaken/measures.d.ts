import type { Alignment } from '../program/align-programs.ts';
import type { Node } from '../types.ts';
import { type Draft, type Spot } from './draft.ts';
/**
 * Quorums that became a smaller or greater share although the number of approvals did not: 3 of 5 became 3 of 9, or 4 of
 * 9. Where the approvals themselves went the same way, that alone is reported. Exact for integers of any size.
 */
export declare function compareQuorums(type: string, base: Node, head: Node, spot: Spot, alignment: Alignment): Draft[];
