import type { Example, RuleData, Source } from '../types.ts';
/** The paths at which a rule by itself fires on an example, sorted; empty also where it breaks down. */
export declare function firesAt(rule: RuleData, { files, before, today }: Example): readonly string[];
/** The files of an example, as a run would read them. */
export declare function sourcesIn(files: Example['files']): Source[];
