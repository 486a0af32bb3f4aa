import type { Program } from '../program/program.ts';
import type { Args, Outcome, Place, Related, RuleData } from '../types.ts';
import { type Conditions } from './prepare.ts';
/** A finding before anyone has judged how much it matters. */
export interface Draft {
    readonly rule: string;
    readonly message: string;
    readonly args: Args;
    readonly entity?: string;
    readonly at: Place;
    readonly related: readonly Related[];
    /** Where in the merged program, in words that survive moves and reordering; seeds the fingerprint. */
    readonly where: string;
    /** Rules whose severity it takes instead of its own (`meta/rule-error`). */
    readonly severityOf?: string;
}
export interface Run {
    readonly drafts: readonly Draft[];
    readonly tallies: ReadonlyMap<string, Record<Outcome, number>>;
    readonly skipped: readonly {
        readonly rule: string;
        readonly reason: string;
    }[];
}
/** Judges one program by the rules. Rules are not run on a program of which a part could not be read. */
export declare function checkProgram(program: Program, rules: readonly RuleData[], conditions: Conditions): Run;
