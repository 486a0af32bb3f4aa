import type { Difference } from '../weaken/weaken.ts';
import { type Configs } from './config-read.ts';
/** Thresholds by which a rule demands less than before, or more; one that is not set has its default. */
export declare function compareParameters({ base, head, file, rules }: Configs): Difference[];
