import type { Difference } from '../weaken/weaken.ts';
import { type Configs } from './config-read.ts';
import type { Layers } from './layers.ts';
/** Files for which the same overrides hold, by their positions in the base and in the head. */
export interface Context {
    readonly was: readonly number[];
    readonly is: readonly number[];
}
/**
 * The kinds of files that overrides tell apart: those of which none speaks, files that are judged, and for each glob files
 * that might be, so that an override also counts before the first file that it means is written.
 */
export declare function contextsOf(base: Layers, head: Layers, judged: readonly string[]): readonly Context[];
/** Too many to be weighed: what came counts as weaker, what went as stronger. */
export declare function tooManyOverrides(base: Layers, head: Layers, configs: Configs): Difference[];
