import type { Program } from '../program/program.ts';
import type { Outcome, RuleData } from '../types.ts';
import { type Draft } from './draft.ts';
import { type Conditions } from './prepare.ts';
import type { Progress } from './progress.ts';
type Tallies = ReadonlyMap<string, Readonly<Record<Outcome, number>>>;
export interface Run {
    readonly drafts: readonly Draft[];
    readonly tallies: Tallies;
    readonly skipped: readonly {
        readonly rule: string;
        readonly reason: string;
    }[];
}
/** Judges one program by the rules. Rules are not run on a program of which a part could not be read. */
export declare function checkProgram(program: Program, rules: readonly RuleData[], conditions: Conditions, progress?: Progress): Run;
export {};
