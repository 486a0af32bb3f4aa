import type { Finding } from '../core/types.ts';
import { visible } from './escape.ts';
import { levels } from './levels.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { severityStyle } from './paint.ts';
import { columns } from './width.ts';
import { hang } from './wrap.ts';

/** A finding about a section that is not there: it has no line to show. Faults of the file itself have one. */
export function isAbsence({ at, rule }: Finding): boolean {
  return at.path === '' && !rule.startsWith('meta/');
}

/**
 * What a program says nothing about, as a list to work through: a file of six lines lacks dozens of things, and a frame
 * around its first line would say the same for each.
 */
export function absentLines(findings: readonly Finding[], look: Look): string[] {
  const ruleWidth = Math.max(0, ...findings.map(({ rule }) => columns(visible(rule))));
  return levels.flatMap((level) => {
    const members = findings.filter(({ severity }) => severity === level);
    if (members.length === 0) return [];
    const severity = look.paint('bold', look.paint(severityStyle[level], level));
    const heading = look.paint('dim', `not declared at all, which is not a pass: ${members.length}`);
    return [`${severity}  ${heading}`, ...members.flatMap((finding) => row(finding, ruleWidth, look))];
  });
}

function row(finding: Finding, ruleWidth: number, look: Look): string[] {
  const rule = visible(finding.rule);
  const head = `  ${rule}${' '.repeat(ruleWidth - columns(rule))}  `;
  return hang(head, messageOf(finding), look.width);
}
