import type { Difference } from '../weaken/weaken.ts';
import { type Configs } from './config-read.ts';
/**
 * Packs that judge no longer, or do now. What a pack that comes is worth nobody knows from its name; those in `atHand` are
 * compared by their rules.
 */
export declare function compareExtends(configs: Configs, atHand: ReadonlySet<string>): Difference[];
