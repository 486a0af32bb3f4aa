import type { Change } from '../program/strength.ts';
import type { RuleData } from '../types.ts';
export interface Part {
    readonly name: string;
    readonly was: string;
    readonly is: string;
}
/** What of a rule's body differs; the first is the one to show. */
export declare function partsThatDiffer(was: RuleData, is: RuleData): readonly Part[];
export interface Evidence {
    readonly verdict: Change;
    /** The name of an example that shows it; undefined where none does. */
    readonly example: string | undefined;
}
/**
 * What became of a rule whose body changed: both ways of it judge the examples of both. One that failed and does not is
 * proof that the rule is weaker, whatever else it catches now. That no example tells them apart proves nothing.
 */
export declare function weigh(was: RuleData, is: RuleData): Evidence;
