import type { RuleData, Sector, Source } from '../types.ts';
import { type Allowance } from './allow.ts';
import type { Run } from './check-program.ts';
import type { Passage } from './passage.ts';
export interface ProseRun extends Run {
    readonly allowances: readonly Allowance[];
}
export interface ProseConditions {
    /** ISO day. */
    readonly today: string;
    /** How long a waiver may run. */
    readonly limitDays: number;
    readonly sector: Sector;
}
/** Reads what a program says in words, and what is published beside it, by the rules for prose. */
export declare function checkProse(passages: readonly Passage[], pages: readonly Source[], rules: readonly RuleData[], { today, limitDays, sector }: ProseConditions): ProseRun;
