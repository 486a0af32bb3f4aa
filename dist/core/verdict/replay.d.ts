import type { FullCatalog } from '../rule/catalog.ts';
import type { RuleData, Verdict } from '../types.ts';
import type { Facts } from './facts.ts';
import type { Replay } from './replay-types.ts';
export interface ReplayOptions {
    /** From `factsOf`. Default: nothing known, so that every control applies and nothing counts as evidenced. */
    readonly facts?: Facts;
    /** The rules that `check` was given. Default: the built-in ones, which are always among those that decide. */
    readonly rules?: readonly RuleData[];
}
/**
 * Says of every theft of the catalog where the controls that the verdict shows to be in place would have interrupted
 * it first, and which controls would add the most. What is unknown, failing or excepted is not in place.
 * Throws a UsageError for a verdict on several programs (2), or on none (3).
 */
export declare function replay(verdict: Verdict, catalog: FullCatalog, options?: ReplayOptions): Replay;
