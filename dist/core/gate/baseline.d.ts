import type { Difference } from '../weaken/weaken.ts';
type Files = ReadonlyMap<string, string>;
/** Findings that are known now and were not, or no longer are; one difference for each rule. */
export declare function compareBaselines(base: Files, head: Files): readonly Difference[];
export {};
