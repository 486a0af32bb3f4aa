import type { RuleData, Verdict } from '../types.ts';
import type { Facts } from './facts.ts';
/** `declared`: the program says so, and the rules agree. `evidenced`: something fresh besides shows it. */
export type Grade = 'declared' | 'evidenced';
/** Whether the rules that decide a control let it count. Only `in-place` interrupts anything. */
export type Standing = {
    readonly is: 'in-place';
    readonly grade: Grade;
}
/** The rules that failed or could not be computed. */
 | {
    readonly is: 'failing';
    readonly rules: readonly string[];
}
/**
 * No rule decides it; a rule that does was not run; its rules found nothing to look at; or they looked and it has no
 * bearing on this program.
 */
 | {
    readonly is: 'not-judged';
    readonly because: 'no-rule' | 'not-run' | 'nothing-declared' | 'not-applicable';
};
/** Says how a control stands in a verdict. */
export type Judge = (control: string) => Standing;
/** `rules` are all that could decide a control, whether they ran or not; the verdict's own are added to them. */
export declare function judgeControls(verdict: Verdict, rules: readonly RuleData[], facts: Facts): Judge;
