import type { Progress } from '../check/progress.ts';
import type { RuleData, Settings } from '../types.ts';
import type { Shard } from './shard.ts';
export interface CheckOptions {
    /** ISO day that ages are computed against; the clock is the caller's. */
    readonly today: string;
    /** Default: the built-in rules. */
    readonly rules?: readonly RuleData[];
    readonly settings?: Partial<Settings>;
    /** Judge only the programs of this part, each as if the whole run were there. Default: all. */
    readonly shard?: Shard;
    /** Called along the way, for somebody who waits. Whatever it does, the verdict is the same. */
    readonly progress?: Progress;
}
