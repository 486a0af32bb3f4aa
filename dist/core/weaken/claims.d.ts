import type { Alignment } from '../program/align-programs.ts';
import type { Node } from '../types.ts';
import type { Draft } from './draft.ts';
/**
 * A claim that says more than before with nothing new to show for it is weaker; one that says less and keeps its
 * evidence is stronger. `drafts` are the differences of the claim's own fields.
 */
export declare function judgeClaim(drafts: readonly Draft[], base: Node, head: Node, alignment: Alignment): readonly Draft[];
