import type { Finding, Verdict } from '../core/types.ts';
import { reaches } from '../core/rule/levels.ts';

/** Findings that are neither excused nor known from before. */
export function openFindings({ findings }: Verdict): Finding[] {
  return findings.filter(({ status }) => status.is === 'open');
}

/** Open findings at or above the level that fails the run; what became weaker, at the level that fails the comparison. */
export function failingFindings(verdict: Verdict): Finding[] {
  const { inputs, comparison } = verdict;
  return openFindings(verdict).filter(
    ({ severity, change }) =>
      reaches(severity, inputs.failOn) ||
      (change === 'weaker' && comparison !== undefined && reaches(severity, comparison.failOn)),
  );
}
