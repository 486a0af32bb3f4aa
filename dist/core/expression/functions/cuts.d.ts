import type { Cut } from '../../analysis/graph.ts';
import type { Value } from '../../program/typed.ts';
import type { RuleFunction } from '../function.ts';
export declare const cuts: RuleFunction;
/** A cut as rules read it. */
export declare function cutValue({ size, atMost, set, undeclared, isBound }: Cut, approvals: number): Value;
