import type { RuleData, Source } from '../types.ts';
/** Reads a pack's files into rules, checked for shape only. Throws one UsageError that lists every problem. */
export declare function readRules(sources: readonly Source[]): RuleData[];
