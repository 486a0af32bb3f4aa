import type { Finding, Level, Place, Verdict } from '../core/types.ts';
import { levels } from '../core/rule/levels.ts';
import { count } from './count.ts';
import { breakCommands, visible } from './escape.ts';
import { commandData, commandProperty } from './escape-command.ts';
import { failingFindings, openFindings } from './failing.ts';
import type { RenderOptions } from './options.ts';
import { clip, firstSentence } from './sentence.ts';
import { namedMessage } from './story.ts';
import { countSentence, ending, skippedHeading } from './totals.ts';

const kinds = ['error', 'warning', 'notice'] as const;
type Kind = (typeof kinds)[number];

const kindOf: Readonly<Record<Level, Kind>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

/** GitHub shows this many annotations of a kind for a step and drops the others without a word. */
const mostOfAKind = 10;

/** Annotations of a step that others have written or will write, by kind. */
export type Taken = Readonly<Partial<Record<Kind, number>>>;

/** Workflow commands for GitHub Actions: what was left out, open findings as annotations, worst first, then the totals. */
export function github(verdict: Verdict, { quiet = false }: RenderOptions): string {
  const failing = failingFindings(verdict);
  if (quiet && failing.length === 0) return '';
  const told = quiet ? failing : openFindings(verdict);
  const totals = [countSentence(verdict), skippedHeading(verdict), ending(verdict, failing.length)];
  const plain = totals.filter((line) => line !== '').map(breakCommands);
  return lines([...annotations(told, verdict, {}, '--format json has all of them.'), ...plain]);
}

/** Only the annotations of all open findings, for a step that has taken some; `where` says what holds those left out. */
export function annotationsBeside(verdict: Verdict, taken: Taken, where: string): string {
  return lines(annotations(openFindings(verdict), verdict, taken, where));
}

const lines = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');

/** What was left out comes first: the last of them is the first to be dropped. */
function annotations(told: readonly Finding[], verdict: Verdict, taken: Taken, where: string): string[] {
  const chosen = withinLimits(worstFirst(told), taken);
  const rest = restSentence(told.filter((finding) => !chosen.includes(finding)));
  const notice = rest === '' ? [] : [`::notice title=papertiger::${commandData(`${rest} ${where}`)}`];
  return [...notice, ...chosen.map((finding) => annotation(finding, verdict))];
}

/** Worst first; of one severity first one finding of each rule, then the second of each: ten of a kind say little. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, rank: levels.indexOf(finding.severity), turn };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.turn - b.turn).map(({ finding }) => finding);
}

/** Where some are left out, one of the notices says so. */
function withinLimits(findings: readonly Finding[], taken: Taken): Finding[] {
  const members = kinds.map((kind) => findings.filter(({ severity }) => kindOf[severity] === kind));
  const room = kinds.map((kind) => Math.max(0, mostOfAKind - (taken[kind] ?? 0)));
  const isCut = members.some((list, index) => list.length > (room[index] ?? 0));
  return members.flatMap((list, index) =>
    list.slice(0, Math.max(0, (room[index] ?? 0) - (isCut && kinds[index] === 'notice' ? 1 : 0))),
  );
}

function restSentence(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const parts = levels.flatMap((level) => {
    const size = findings.filter(({ severity }) => severity === level).length;
    return size === 0 ? [] : [`${size} ${level}`];
  });
  return `${count(findings.length, 'more open finding')} without an annotation: ${parts.join(', ')}.`;
}

function annotation(finding: Finding, { rules }: Verdict): string {
  const { rule, severity, at } = finding;
  const card = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  const fix = visible(clip(firstSentence(card?.fix ?? ''), 500));
  const message = fix === '' ? namedMessage(finding) : `${namedMessage(finding)}\nFix: ${fix}`;
  const properties = [...placeOf(at), ['title', `${severity} ${visible(rule)}`]];
  const written = properties.map(([name = '', value = '']) => `${name}=${commandProperty(value)}`);
  return `::${kindOf[severity]} ${written.join(',')}::${commandData(message)}`;
}

/** The runner drops columns beside two different lines, and an end before its start. */
function placeOf({ file, start, end }: Place): [string, string][] {
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line);
  const lines: [string, string][] = [
    ['file', visible(file)],
    ['line', String(start.line)],
    ['endLine', String(endLine)],
  ];
  if (end.line !== start.line) return lines;
  const endColumn = Math.max(start.column, end.column);
  return [...lines, ['col', String(start.column)], ['endColumn', String(endColumn)]];
}
