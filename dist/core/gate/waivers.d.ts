import type { Difference } from '../weaken/weaken.ts';
import type { Source } from '../types.ts';
/** Waivers in Markdown that came, run longer, or stand over other words; and the reverse. One that is not well formed waives nothing. */
export declare function compareWaivers(base: readonly Source[], head: readonly Source[], today: string): readonly Difference[];
