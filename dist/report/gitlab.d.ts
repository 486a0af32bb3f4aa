import type { Verdict } from '../core/types.ts';
/**
 * GitLab's code quality report. It cannot say that a finding is excused or known, so these come as `info` with the
 * reason in front. So do rules that did not run: one issue for each reason, at the file that it names.
 */
export declare function gitlab(verdict: Verdict): string;
