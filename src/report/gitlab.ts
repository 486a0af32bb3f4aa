import type { Finding, Level, Verdict } from '../core/types.ts';
import { fingerprint } from '../core/check/fingerprint.ts';
import { escapeJson, visible } from './escape.ts';
import { messageOf, oneLine } from './message.ts';

const severities: Readonly<Record<Level, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/**
 * GitLab's code quality report. It cannot say that a finding is excused or known, so these come as `info` with the
 * reason in front, and so do rules that did not run, on the first line of the first file.
 */
export function gitlab(verdict: Verdict): string {
  const issues = [...verdict.findings.map(issueOf), ...skippedIssues(verdict)];
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

function skippedIssues({ skipped, files }: Verdict) {
  return skipped.map(({ rule, reason }) => ({
    description: visible(`${rule} did not run, which is not a pass: ${oneLine(reason)}`),
    check_name: visible(rule),
    fingerprint: fingerprint(['skipped', rule, reason], 0),
    severity: 'info',
    location: { path: files[0] ?? '.', lines: { begin: 1, end: 1 } },
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
