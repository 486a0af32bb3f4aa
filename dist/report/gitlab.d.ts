import type { Verdict } from '../core/types.ts';
/**
 * GitLab's code quality report. It cannot say that a finding is excused or known, so these come as `info` with the
 * reason in front, and so do rules that did not run, on the first line of the first file.
 */
export declare function gitlab(verdict: Verdict): string;
