import type { Finding, Level, Verdict } from '../core/types.ts';
import { fingerprint } from '../core/check/fingerprint.ts';
import { escapeJson, visible } from './escape.ts';
import { messageOf, oneLine } from './message.ts';
import { unrunByReason, unrunName, unrunSentence } from './unrun.ts';

const severities: Readonly<Record<Level, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/**
 * GitLab's code quality report. It cannot say that a finding is excused or known, so these come as `info` with the
 * reason in front. So do rules that did not run: one issue for each reason, at the file that it names.
 */
export function gitlab(verdict: Verdict): string {
  const issues = [...verdict.findings.map(issueOf), ...unrunIssues(verdict)];
  return `${escapeJson(JSON.stringify(distinct(issues), null, 2))}\n`;
}

function issueOf(finding: Finding) {
  const { rule, severity, status, at } = finding;
  return {
    description: `${standing(finding)}${messageOf(finding) || visible(rule) || 'unnamed'}`,
    check_name: visible(rule),
    fingerprint: finding.fingerprint,
    severity: status.is === 'open' ? severities[severity] : 'info',
    location: { path: at.file, lines: { begin: at.start.line, end: at.end.line } },
  };
}

function standing({ status }: Finding): string {
  if (status.is === 'open') return '';
  if (status.is === 'known') return visible(`Known since ${status.since}: `);
  return visible(
    `Excepted until ${status.until} (${oneLine(status.reason)}, owner ${status.owner || 'none'}): `,
  );
}

function unrunIssues(verdict: Verdict) {
  return unrunByReason(verdict).map((group) => ({
    description: unrunSentence(group),
    check_name: unrunName(group),
    // By the reason alone: with one rule more it is still the same issue.
    fingerprint: fingerprint(['skipped', group.reason], 0),
    severity: 'info',
    location: { path: group.file, lines: { begin: group.line, end: group.line } },
  }));
}

/** GitLab shows one of the issues that share a fingerprint, as two programs of one run may. */
function distinct<T extends { readonly fingerprint: string }>(issues: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const times = seen.get(issue.fingerprint) ?? 0;
    seen.set(issue.fingerprint, times + 1);
    return times === 0 ? issue : { ...issue, fingerprint: `${issue.fingerprint}-${times + 1}` };
  });
}
