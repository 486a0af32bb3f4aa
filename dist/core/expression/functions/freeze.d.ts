import type { RuleFunction } from '../function.ts';
export declare const freeze: RuleFunction;
