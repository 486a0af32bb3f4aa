import type { Draft } from '../check/draft.ts';
import type { Program } from '../program/program.ts';
import type { Change, CutChange, RuleData, Sector, Settings } from '../types.ts';
import type { Grouped } from './compare-groups.ts';
import { type Readers } from './compare-readers.ts';
/** What the findings of a comparison need to know. */
export interface Weighing {
    readonly sector: Sector;
    readonly readers: Readers;
    readonly rules: ReadonlyMap<string, RuleData>;
    /** The base's: what a change reports is not silenced by the change. */
    readonly settings: Partial<Settings> | undefined;
}
export declare function toChange(difference: Grouped, kind: 'program' | 'gate', weighing: Weighing): Change;
/** A weaker change is a finding; so is a date that moved alone. Other changes are only listed. */
export declare function changeDrafts(difference: Grouped, weighing: Weighing): Draft[];
/** A draft of a rule that compares, at the severity that the base gives it. */
export declare function weighed(draft: Draft, { rules, settings, sector }: Weighing): Draft[];
/** One finding for each wallet, contract or bridge that fewer can move than before, whatever field did it. */
export declare function cutDrafts(cuts: readonly CutChange[], head: Program, base: Program | undefined, weighing: Weighing): Draft[];
