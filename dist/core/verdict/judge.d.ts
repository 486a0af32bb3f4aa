import { type Allowance } from '../check/allow.ts';
import type { Run } from '../check/check-program.ts';
import type { Organization } from '../check/sector.ts';
import type { RuleData, Settings, Verdict } from '../types.ts';
import { type Exceptions } from './except.ts';
/** One program's run, with what is needed to weigh it. */
export interface Judged {
    readonly run: Run;
    /** Waivers in the Markdown that belongs to it. */
    readonly allowances: readonly Allowance[];
    readonly organization: Organization;
    readonly exceptions: Exceptions;
    /** Which of several programs this is; part of the fingerprint only then. */
    readonly program: string;
    /** Whether it is named among the programs of the run; pages that lie elsewhere are not. */
    readonly isListed: boolean;
}
export interface Weighing {
    readonly today: string;
    readonly settings: Settings;
    readonly rules: readonly RuleData[];
    readonly files: readonly string[];
    readonly version: string;
}
/** Weighs the drafts of all programs into the one document that every report is made from. */
export declare function judge(programs: readonly Judged[], weighing: Weighing): Verdict;
export declare function countBy<K extends string, T>(keys: readonly K[], items: readonly T[], keyOf: (item: T) => K): Record<K, number>;
