import type { RuleFunction } from '../function.ts';
export declare const worstReach: RuleFunction;
