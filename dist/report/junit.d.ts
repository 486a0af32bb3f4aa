import type { Verdict } from '../core/types.ts';
/**
 * JUnit XML: a suite for each folder of rules, a test for each finding, and one for a rule's passed checks. Open findings
 * are failures; excused and known ones are skipped, and so are rules that did not run, one test for each reason; checks
 * without an outcome are errors.
 */
export declare function junit(verdict: Verdict): string;
