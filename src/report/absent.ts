import type { Finding } from '../core/types.ts';
import { groupBy } from '../core/group-by.ts';
import { levels } from '../core/rule/levels.ts';
import { severityHeading } from './brief.ts';
import { dollars } from './dollars.ts';
import { visible } from './escape.ts';
import { linkRule } from './link.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { columns } from './width.ts';
import { flow, hang, wrap } from './wrap.ts';

/**
 * A finding about a section that is not there: it has no line to show. Faults of the file itself have one, and so have
 * the words of a page without headings.
 */
export function isAbsence({ at, rule, args, change }: Finding): boolean {
  return at.path === '' && change === undefined && !rule.startsWith('meta/') && args.outcome === undefined;
}

/** With more than these, a list by severity is no longer read from end to end. */
const readable = 15;
const mostCostly = 10;
const absent = 'not declared at all, which is not a pass';
const costliest = 'first, what would have interrupted the most loss on record (our judgement; sums overlap):';

/**
 * What a program says nothing about, as a list to work through: a file of six lines lacks dozens of things, and a frame
 * around its first line would say the same for each.
 */
export function absentLines(findings: readonly Finding[], look: Look): string[] {
  return findings.length > readable ? bySection(findings, look) : bySeverity(findings, look);
}

function bySeverity(findings: readonly Finding[], look: Look): string[] {
  const width = widthOf(findings);
  return levels.flatMap((level) => {
    const members = findings.filter(({ severity }) => severity === level);
    if (members.length === 0) return [];
    const heading = flow('', severityHeading(level, `${absent}: ${members.length}`, look), look.width);
    return [...heading, ...members.flatMap((finding) => row(finding, width, look))];
  });
}

/** First what would have interrupted the most loss on record, then the rest by the catalog's sections, worst first. */
function bySection(findings: readonly Finding[], look: Look): string[] {
  const lossOf = ({ rule }: Finding) => look.cards[rule]?.interrupts_usd ?? 0;
  const costly = findings.toSorted((a, b) => lossOf(b) - lossOf(a)).slice(0, mostCostly);
  const rest = findings.filter((finding) => !costly.includes(finding));
  const sections = groupBy(rest, ({ rule }) => visible(look.cards[rule]?.section || 'Other'));
  const width = widthOf(findings);
  return [
    ...wrap(`${absent}: ${findings.length}`, look.width).map((line) => look.paint('bold', line)),
    ...wrap(costliest, look.width).map((line) => look.paint('dim', line)),
    ...costly.flatMap((finding) => row(finding, width, look, `${dollars(lossOf(finding))} `.padStart(9))),
    ...[...sections].flatMap(([section, members]) => [
      ...wrap(`${section}:`, look.width).map((line) => look.paint('dim', line)),
      ...members.flatMap((finding) => row(finding, width, look)),
    ]),
  ];
}

const widthOf = (findings: readonly Finding[]) =>
  Math.max(0, ...findings.map(({ rule }) => columns(visible(rule))));

function row(finding: Finding, ruleWidth: number, look: Look, before = ''): string[] {
  const rule = visible(finding.rule);
  const head = `  ${before}${rule}${' '.repeat(ruleWidth - columns(rule))}  `;
  return hang(head, messageOf(finding), look.width).map((line, index) =>
    index === 0 ? linkRule(line, finding.rule, look) : line,
  );
}
