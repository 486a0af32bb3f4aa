import type { Difference } from '../weaken/weaken.ts';
import { type Configs } from './config-read.ts';
type Files = ReadonlyMap<string, string>;
/** What the configuration demands less of, or more. */
export declare function compareConfigs(base: Files, head: Files, { rules, sector, judged }: Pick<Configs, 'rules' | 'sector' | 'judged'>): readonly Difference[];
export {};
