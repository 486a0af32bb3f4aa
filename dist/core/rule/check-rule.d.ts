import type { RuleData } from '../types.ts';
/**
 * Everything that can be known to be wrong with a rule before it runs: unknown fields anywhere, types, forbidden
 * calls, ids that do not resolve. Each problem is one sentence that begins with the rule's id. With them come
 * the fields of the vocabulary that the rule reads: `Wallet.threshold`.
 */
export declare function studyRule(rule: RuleData): {
    problems: string[];
    reads: string[];
};
