import type { RuleData } from '../types.ts';
/**
 * Everything that can be known to be wrong with a rule before it runs: unknown fields anywhere, types, forbidden
 * calls, ids that do not resolve. Each problem is one sentence that begins with the rule's id.
 */
export declare function checkRule(rule: RuleData): string[];
