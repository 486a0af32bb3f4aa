import type { Difference } from '../weaken/weaken.ts';
type Files = ReadonlyMap<string, string>;
/** What the rules that the repository brings along demand less than before, or more: by what they hold, wherever it lies. */
export declare function comparePacks(base: Files, head: Files): readonly Difference[];
export {};
