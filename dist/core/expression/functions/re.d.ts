import { RE2JS } from 're2js';
import type { RuleFunction } from '../function.ts';
/** A pattern of a rule, compiled once. Throws on syntax that RE2 has not. */
export declare function compilePattern(pattern: string): RE2JS;
export declare const re: RuleFunction;
