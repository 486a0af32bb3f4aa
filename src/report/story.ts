import type { Finding, RuleCard } from '../core/types.ts';
import { briefLine } from './brief.ts';
import { visible } from './escape.ts';
import { type Mark, frame, position } from './frame.ts';
import type { Group } from './groups.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { severityStyle } from './paint.ts';
import { firstSentence } from './sentence.ts';
import { hang, wrap } from './wrap.ts';

/** One rule's findings under one heading; why and how to fix it are said once. `previous` was printed just above. */
export function groupLines(group: Group, look: Look, previous?: Finding): string[] {
  const [only] = group.full;
  if (only && group.full.length + group.brief.length === 1) return loneLines(only, group, look, previous);
  const lines = [headingLine(group, undefined, look)];
  let above = previous;
  group.full.forEach((finding, index) => {
    if (index > 0) lines.push('');
    lines.push(...sentenceLines(namedMessage(finding), look));
    if (isRepeat(finding, above))
      lines.push(`  ${look.paint('dim', '-->')} ${position(finding.at)} (as above)`);
    else lines.push(...frameLines(finding, look));
    if (index === 0) lines.push(...adviceLines(group.rule, look));
    above = finding;
  });
  if (group.brief.length > 0) lines.push('', `  and ${group.brief.length} more:`);
  return [...lines, ...group.brief.map((finding) => `  ${briefLine(finding)}`)];
}

/** The heading of a finding whose frame stands right above already has room for its position. */
function loneLines(finding: Finding, group: Group, look: Look, above: Finding | undefined): string[] {
  const heading = headingLine(group, finding.entity, look);
  const repeat = isRepeat(finding, above);
  return [
    repeat ? `${heading}  ${look.paint('dim', position(finding.at))}` : heading,
    ...sentenceLines(messageOf(finding), look),
    ...(repeat ? [] : frameLines(finding, look)),
    ...adviceLines(group.rule, look),
  ];
}

function sentenceLines(sentence: string, look: Look): string[] {
  return wrap(sentence, look.width - 2).map((line) => `  ${line}`);
}

/** The message, after the entity's name unless the message says it. */
function namedMessage(finding: Finding): string {
  const message = messageOf(finding);
  const entity = visible(finding.entity ?? '');
  const id = entity.slice(entity.indexOf('/') + 1);
  return id === '' || message.includes(id) ? message : `${entity}: ${message}`;
}

/** Severity and rule, then the one entity that it is about, or how many findings follow. */
export function headingLine(group: Group, entity: string | undefined, look: Look): string {
  const { paint } = look;
  const count = group.full.length + group.brief.length;
  const title = visible(cardOf(group.rule, look)?.title ?? '');
  const about =
    count > 1 ? paint('dim', `${count} findings${title === '' ? '' : `: ${title}`}`) : visible(entity ?? '');
  const severity = paint('bold', paint(severityStyle[group.severity], group.severity));
  return `${severity}  ${paint('bold', linked(group.rule, look))}  ${about}`.trimEnd();
}

/** The mechanism and the remedy, a sentence each. */
export function adviceLines(rule: string, look: Look): string[] {
  const card = cardOf(rule, look);
  if (!card) return [];
  const lines: string[] = [];
  for (const label of ['why', 'fix'] as const) {
    const sentence = visible(firstSentence(card[label]));
    if (sentence === '') continue;
    const [first = '', ...rest] = hang(`  ${label}  `, sentence, look.width);
    lines.push(first.replace(label, look.paint('bold', label)), ...rest);
  }
  return lines;
}

function cardOf(rule: string, look: Look): RuleCard | undefined {
  return Object.hasOwn(look.cards, rule) ? look.cards[rule] : undefined;
}

function frameLines(finding: Finding, look: Look): string[] {
  const related = finding.related.map(({ at, note }): Mark => ({ at, note, primary: false }));
  return frame([{ at: finding.at, note: '', primary: true }, ...related], look.pages, {
    paint: look.paint,
    width: look.width,
    primary: severityStyle[finding.severity],
  });
}

/** Whether the same frame was printed just before. */
function isRepeat({ at, related }: Finding, above: Finding | undefined): boolean {
  return (
    above !== undefined &&
    related.length === 0 &&
    above.at.file === at.file &&
    above.at.start.offset === at.start.offset &&
    above.at.end.offset === at.end.offset
  );
}

/** The rule's id, on terminals that can a link to the first of its references that is a web address. */
function linked(rule: string, look: Look): string {
  const text = visible(rule);
  const address = cardOf(rule, look)?.references.find((reference) => reference.startsWith('https://'));
  if (!look.links || address === undefined) return text;
  return `\u001b]8;;${encodeURI(visible(address))}\u001b\\${text}\u001b]8;;\u001b\\`;
}
