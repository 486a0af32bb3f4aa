import type { Outcome, RuleData } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
/** What the prose rules made of the passages: one draft for each inference, and a tally for each rule. */
export declare function judgeProse(passages: readonly Passage[], rules: readonly RuleData[]): {
    readonly drafts: Draft[];
    readonly tallies: ReadonlyMap<string, Record<Outcome, number>>;
};
