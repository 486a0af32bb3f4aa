import type { Fault } from '../program/fault.ts';
import { type Selected } from '../program/select.ts';
import type { Typed } from '../program/typed.ts';
import type { Args, Finding, Level, Path, Place, Related, RuleData } from '../types.ts';
import { type Compiled, type Judgement, type Surroundings } from './evaluate.ts';
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
    /** The prose engine is not certain: one level lower. */
    readonly isLikely?: boolean;
    /** Where it stood before, and how it moved, when two revisions are compared. */
    readonly against?: Place;
    readonly change?: Finding['change'];
    /** Its own severity, in place of the rule's. */
    readonly level?: Level;
    /** The rule whose severity it takes instead of its own (`meta/rule-error`). */
    readonly severityOf?: string;
}
/** A field that rules read although it is not declared. */
export interface Gap {
    /** In the merged program. */
    readonly path: Path;
    readonly rules: string[];
}
/** The rule did not hold. */
export declare function failure(judgement: Judgement & {
    is: 'fail';
}, compiled: Compiled, selected: Selected, around: Surroundings, typed: Typed): Draft;
/** The rule could not be evaluated, which is no pass. */
export declare function breakdown(reporter: RuleData, failed: RuleData, problem: string, selected: Selected, typed: Typed): Draft;
/** Rules could not decide for want of a field; said once for all of them, at the field's parent. */
export declare function omission(reporter: RuleData, gap: Gap, typed: Typed): Draft;
/** Something is wrong with the declaration itself. */
export declare function faultOf(reporter: RuleData, fault: Fault, typed: Typed): Draft;
