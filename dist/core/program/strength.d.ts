import type { Scalar } from '../types.ts';
import type { Field } from './vocabulary.ts';
/** What a difference between two programs does to protection; `changed` has no order. */
export type Change = 'weaker' | 'stronger' | 'changed';
type Strength = Field['strength'];
/**
 * What it means that one fact went from `before` to `after`; undefined when it means nothing. What is not declared is
 * weaker than any value, since unknown is never a pass; only of `absent` facts (a delay that was set to zero) the
 * declaration itself is the weakness. Swapping the two sides swaps weaker and stronger.
 */
export declare function compareFacts(strength: Strength, before: Scalar | undefined, after: Scalar | undefined): Change | undefined;
/** What it means that a fact appeared (or went away). */
export declare function ofPresence(strength: Strength, appeared: boolean): Change;
/** Whether a value says anything: not nothing, not blanks, and not a placeholder where presence is what counts. */
export declare function isDeclared(value: Scalar | undefined, strength?: Strength): value is Exclude<Scalar, null>;
/** The text by which two spellings of one value are equal: 5 and 5.0, an address in capitals. */
export declare function canonicalText(value: Exclude<Scalar, null>): string;
export {};
