import type { Example, RuleData } from '../types.ts';
/** The paths at which a rule by itself fires on an example, sorted; empty also where it breaks down. */
export declare function firesAt(rule: RuleData, { files, before, today }: Example): readonly string[];
