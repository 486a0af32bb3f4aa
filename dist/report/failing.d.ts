import type { Finding, Verdict } from '../core/types.ts';
/** Findings that are neither excused nor known from before. */
export declare function openFindings({ findings }: Verdict): Finding[];
/** Open findings at or above the level that fails the run; what became weaker, at the level that fails the comparison. */
export declare function failingFindings(verdict: Verdict): Finding[];
