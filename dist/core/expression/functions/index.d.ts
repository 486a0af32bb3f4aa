/** The functions of the rule language, one file each. To add one: a file here and a line in the list. */
import type { RuleFunction } from '../function.ts';
export declare const functions: readonly RuleFunction[];
