import type { ClauseCoverage, RuleData } from '../types.ts';
/** Which parts of the rule's conditions its examples made true, and which false. */
export declare function coverRule(rule: RuleData): ClauseCoverage[];
