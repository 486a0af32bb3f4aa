import type { Difference } from '../weaken/weaken.ts';
type Files = ReadonlyMap<string, string>;
/** Versions by which package.json takes papertiger, and packs of rules that are installed. */
export declare function compareVersions(base: Files, head: Files): readonly Difference[];
export {};
