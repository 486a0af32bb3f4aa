import type { Difference } from '../weaken/weaken.ts';
import type { Level } from '../types.ts';
import { type Configs } from './config-read.ts';
/** From the laxest. */
export declare const ranks: readonly (Level | 'off')[];
/**
 * Rules whose findings weigh less than before, or more, whatever entry, glob or override says so: what holds for each rule
 * is compared, for all files and for each set of files that an override speaks of. Rules that the same two entries decide
 * are one difference.
 */
export declare function compareSeverities(configs: Configs): Difference[];
