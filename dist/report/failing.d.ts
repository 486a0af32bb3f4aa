import type { Finding, Verdict } from '../core/types.ts';
/** Findings that are neither excused nor known from before. */
export declare function openFindings({ findings }: Verdict): Finding[];
/** Open findings at or above the level that fails the run. */
export declare function failingFindings(verdict: Verdict): Finding[];
