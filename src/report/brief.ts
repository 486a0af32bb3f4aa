import type { Finding, Level } from '../core/types.ts';
import { levels } from '../core/rule/levels.ts';
import { visible } from './escape.ts';
import { position } from './frame.ts';
import { linkRule } from './link.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { severityStyle } from './paint.ts';
import { flow, type Part } from './wrap.ts';

/** One finding where, which rule, what: in one line where that is wide enough. `--format compact` is for `grep`. */
export function briefLine(finding: Finding, look: Look): string[] {
  const rule = { text: visible(finding.rule), draw: (text: string) => linkRule(text, finding.rule, look) };
  const place = { text: position(finding.at), isWhole: true };
  return flow('  ', [place, rule, { text: messageOf(finding) }], look.width);
}

/** Findings in a line each, worst first; each severity has a heading that says what they mean and how many there are. */
export function briefLines(meaning: string, findings: readonly Finding[], look: Look): string[] {
  return levels.flatMap((level) => {
    const members = findings.filter((finding) => finding.severity === level);
    if (members.length === 0) return [];
    const heading = flow('', severityHeading(level, `${meaning}: ${members.length}`, look), look.width);
    return [...heading, ...members.flatMap((finding) => briefLine(finding, look))];
  });
}

/** A severity in its color, then what stands below it. */
export function severityHeading(level: Level, text: string, { paint }: Look): Part[] {
  return [
    { text: level, draw: (word) => paint('bold', paint(severityStyle[level], word)) },
    { text, draw: (words) => paint('dim', words) },
  ];
}
