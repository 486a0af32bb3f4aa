import type { Engine, Expression } from '../expression/engine.ts';
import { type Read } from '../expression/trace.ts';
import type { Selected } from '../program/select.ts';
import type { Value } from '../program/typed.ts';
import type { Args, Path, RuleData } from '../types.ts';
/** A rule whose expressions this engine has parsed. */
export interface Compiled {
    readonly rule: RuleData;
    readonly when: Expression | undefined;
    readonly lets: readonly (readonly [string, Expression])[];
    readonly require: Expression;
    readonly engine: Engine;
}
/** What one rule made of one entity. */
export type Judgement = {
    readonly is: 'pass' | 'not-applicable';
} | {
    readonly is: 'fail';
    readonly reads: readonly Read[];
}
/** `gaps`: the fields it needs and does not find, as paths in the program. */
 | {
    readonly is: 'undeclared';
    readonly gaps: readonly Path[];
} | {
    readonly is: 'error';
    readonly problem: string;
};
export declare function compileRule(rule: RuleData, require: string, engine: Engine): Compiled;
/** Everything in scope besides `self` and `parent`. */
export interface Surroundings {
    readonly program: Value;
    readonly now: bigint;
    readonly parameters: Value;
    /** The measure before and now, for the message of a rule that compares. */
    readonly was?: Value;
    readonly is?: Value;
}
/** Runs the rule once on plain values; only what did not pass is run again to see what it read. */
export declare function judgeEntity(compiled: Compiled, selected: Selected, around: Surroundings): Judgement;
/** The value of the rule's expression for one entity, for rules that measure; undefined where it does not apply or nothing says. */
export declare function measureEntity(compiled: Compiled, selected: Selected, around: Surroundings): Measure;
export interface Measure {
    readonly value: number | bigint | undefined;
    /** Why it could not be computed; not for want of a declaration, which is no fault of the rule. */
    readonly problem?: string;
}
/** The message's values and the sentence; a value that cannot be computed is shown as undeclared. */
export declare function speak(compiled: Compiled, selected: Selected, around: Surroundings): {
    args: Args;
    message: string;
};
