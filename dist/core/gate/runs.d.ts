import type { Difference } from '../weaken/weaken.ts';
type Files = ReadonlyMap<string, string>;
/** What workflows and hooks have papertiger judge no longer, or judge more laxly; and the reverse. */
export declare function compareRuns(base: Files, head: Files): readonly Difference[];
export {};
