import type { RuleData, Settings, Source, Verdict } from '../types.ts';
/** One of the parts into which the programs of a run are split; `index` counts from 1. */
export interface Shard {
    readonly index: number;
    readonly of: number;
}
/** All that the shards of one run have in common. */
interface SharedInputs {
    readonly sources: readonly Source[];
    readonly rules: readonly RuleData[];
    readonly settings: Settings;
    readonly today: string;
    readonly version: string;
}
/** Reads what `--shard` takes, for example `2/3`. Throws UsageError (2). */
export declare function parseShard(text: string): Shard;
/** Whether the numbers name a part that exists. */
export declare function isShard({ index, of }: Shard): boolean;
/**
 * The programs that fall to a shard, by name. They are dealt out one by one in the order of the hashes of their names:
 * shards differ by one program at most, neighbors in the tree are spread, and neither the machine nor the order in
 * which a disk lists them matters.
 */
export declare function dealt(names: Iterable<string>, shard: Shard): ReadonlySet<string>;
/**
 * The verdict of a part, marked as one. `run` is the same for the shards of one run and for no other, so that parts
 * which read other files, rules or settings are never put together.
 */
export declare function markShard(verdict: Verdict, { index, of }: Shard, shared: SharedInputs): Verdict;
export {};
