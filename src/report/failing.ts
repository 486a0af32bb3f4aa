import type { Finding, Verdict } from '../core/types.ts';
import { reaches } from '../core/verdict/levels.ts';

/** Findings that are neither excused nor known from before. */
export function openFindings({ findings }: Verdict): Finding[] {
  return findings.filter(({ status }) => status.is === 'open');
}

/** Open findings at or above the level that fails the run. */
export function failingFindings(verdict: Verdict): Finding[] {
  return openFindings(verdict).filter(({ severity }) => reaches(severity, verdict.inputs.failOn));
}
