import type { Finding, Level, Verdict } from '../core/types.ts';
import { levels, reaches } from '../core/rule/levels.ts';
import type { Section } from './cut.ts';
import { markdownCode, markdownLink, markdownText } from './escape-markdown.ts';
import { position } from './frame.ts';
import { groupFindings } from './groups.ts';
import { clip, firstSentence } from './sentence.ts';
import { namedMessage, ruleAddress } from './story.ts';

const columns = ['| Where | Rule | What is wrong | What to do |', '|---|---|---|---|'];
const exceptedColumns = ['| Where | Rule | Until | Owner | Reason |', '|---|---|---|---|---|'];

/** A table for each severity, worst first; what does not fail the run is folded away. */
export function findingSections(findings: readonly Finding[], verdict: Verdict): Section[] {
  return levels.flatMap((level) => {
    const members = findings.filter(({ severity }) => severity === level);
    return members.length === 0 ? [] : [levelSection(level, members, verdict)];
  });
}

function levelSection(level: Level, members: readonly Finding[], verdict: Verdict): Section {
  const { failOn } = verdict.inputs;
  const rows = groupFindings(members).flatMap(({ full, brief }) =>
    [...full, ...brief].map((finding, index) => row(finding, index > 0, verdict)),
  );
  const name = `${level} findings`;
  if (reaches(level, failOn))
    return { name, head: [`### ${level}: ${rows.length}`, '', ...columns], rows, tail: [] };
  return folded(name, `${level}: ${rows.length}, below ${failOn} and not failing the run`, columns, rows);
}

/** The remedy is the rule's, so it is said once. */
function row(finding: Finding, isRepeat: boolean, verdict: Verdict): string {
  const fix = clip(firstSentence(cardOf(finding.rule, verdict)?.fix ?? ''), 500);
  return cells([
    markdownCode(position(finding.at)),
    ruleCell(finding.rule, verdict),
    markdownText(namedMessage(finding)),
    isRepeat && fix !== '' ? 'as above' : markdownText(fix),
  ]);
}

/** Every excused finding with its end, its owner and its reason. */
export function exceptedSections(verdict: Verdict): Section[] {
  const rows = verdict.findings.flatMap(({ at, rule, severity, status }) => {
    if (status.is !== 'excepted') return [];
    const { until, owner, reason } = status;
    const ruled = `${severity} ${ruleCell(rule, verdict)}`;
    const texts = [until, owner === '' ? '(none)' : owner, reason].map((text) =>
      markdownText(clip(text, 500)),
    );
    return [cells([markdownCode(position(at)), ruled, ...texts])];
  });
  const title = `${rows.length} excused by exceptions`;
  return rows.length === 0 ? [] : [folded('excepted findings', title, exceptedColumns, rows)];
}

/** `title` is HTML: only our own words and numbers. */
function folded(name: string, title: string, head: readonly string[], rows: readonly string[]): Section {
  return {
    name,
    head: ['<details>', `<summary>${title}</summary>`, '', ...head],
    rows,
    tail: ['', '</details>'],
  };
}

function ruleCell(rule: string, verdict: Verdict): string {
  const address = ruleAddress(cardOf(rule, verdict));
  const name = clip(rule, 200);
  return address === undefined ? markdownText(name) : markdownLink(name, address);
}

const cardOf = (rule: string, { rules }: Verdict) => (Object.hasOwn(rules, rule) ? rules[rule] : undefined);
const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
