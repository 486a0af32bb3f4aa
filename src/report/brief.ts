import type { Finding } from '../core/types.ts';
import { levels } from '../core/rule/levels.ts';
import { visible } from './escape.ts';
import { position } from './frame.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { severityStyle } from './paint.ts';
import { flow } from './wrap.ts';

/** One finding where, which rule, what: in one line where that is wide enough. `--format compact` is for `grep`. */
export function briefLine(finding: Finding, look: Look): string[] {
  const parts = [position(finding.at), visible(finding.rule), messageOf(finding)];
  return flow(
    '  ',
    parts.map((text) => ({ text })),
    look.width,
  );
}

/** Findings in a line each, worst first; each severity has a heading that says what they mean and how many there are. */
export function briefLines(meaning: string, findings: readonly Finding[], look: Look): string[] {
  return levels.flatMap((level) => {
    const members = findings.filter((finding) => finding.severity === level);
    if (members.length === 0) return [];
    const severity = look.paint('bold', look.paint(severityStyle[level], level));
    const heading = look.paint('dim', `${meaning}: ${members.length}`);
    return [`${severity}  ${heading}`, ...members.flatMap((finding) => briefLine(finding, look))];
  });
}
