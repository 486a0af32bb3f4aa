import type { Finding, RuleCard } from '../core/types.ts';
import { briefLine } from './brief.ts';
import { visible } from './escape.ts';
import { frame, type Mark, position } from './frame.ts';
import type { Group } from './groups.ts';
import { linkRule } from './link.ts';
import type { Look } from './look.ts';
import { messageOf } from './message.ts';
import { severityStyle } from './paint.ts';
import { clip, firstSentence } from './sentence.ts';
import { columns } from './width.ts';
import { flow, hang, type Part, wrap } from './wrap.ts';

/** One rule's findings under one heading; why and how to fix it are said once. `previous` was printed just above. */
export function groupLines(group: Group, look: Look, previous?: Finding): string[] {
  const [only] = group.full;
  if (only && group.full.length + group.brief.length === 1) return loneLines(only, group, look, previous);
  const lines = headingLines(group, [], look);
  let above = previous;
  group.full.forEach((finding, index) => {
    if (index > 0) lines.push('');
    lines.push(...sentenceLines(namedMessage(finding), look));
    lines.push(...(isRepeat(finding, above) ? asAbove(finding, look) : frameLines(finding, look)));
    if (index === 0) lines.push(...adviceLines(group.rule, look));
    above = finding;
  });
  if (group.brief.length > 0) lines.push('', `  and ${group.brief.length} more:`);
  return [...lines, ...group.brief.flatMap((finding) => briefLine(finding, look))];
}

/** The heading of a finding whose frame stands right above already has room for its position. */
function loneLines(finding: Finding, group: Group, look: Look, above: Finding | undefined): string[] {
  const repeat = isRepeat(finding, above);
  const where = {
    text: position(finding.at),
    draw: (text: string) => look.paint('dim', text),
    isWhole: true,
  };
  const entity = { text: visible(finding.entity ?? '') };
  return [
    ...headingLines(group, repeat ? [entity, where] : [entity], look),
    ...sentenceLines(messageOf(finding), look),
    ...(repeat ? [] : frameLines(finding, look)),
    ...adviceLines(group.rule, look),
  ];
}

function sentenceLines(sentence: string, look: Look): string[] {
  return wrap(sentence, look.width - 2).map((line) => `  ${line}`);
}

function asAbove(finding: Finding, look: Look): string[] {
  const place = position(finding.at);
  const arrow = `  ${look.paint('dim', '-->')} ${place}`;
  const note = '(as above)';
  return columns(`  --> ${place} ${note}`) <= look.width ? [`${arrow} ${note}`] : [arrow, `      ${note}`];
}

/** The message, after the entity's name unless the message says it. */
export function namedMessage(finding: Finding): string {
  const message = messageOf(finding);
  const entity = visible(clip(finding.entity ?? '', 200));
  const id = entity.slice(entity.indexOf('/') + 1);
  return id === '' || message.includes(id) ? message : `${entity}: ${message}`;
}

/** Severity and rule, then what it is about, or how many findings follow. */
export function headingLines(group: Group, about: readonly Part[], look: Look): string[] {
  const { paint } = look;
  const count = group.full.length + group.brief.length;
  const title = visible(cardOf(group.rule, look)?.title ?? '');
  const many = {
    text: `${count} findings${title === '' ? '' : `: ${title}`}`,
    draw: (text: string) => paint('dim', text),
  };
  const severity = {
    text: group.severity,
    draw: (text: string) => paint('bold', paint(severityStyle[group.severity], text)),
  };
  const rule = {
    text: visible(group.rule),
    draw: (text: string) => paint('bold', linkRule(text, group.rule, look)),
  };
  return flow('', [severity, rule, ...(count > 1 ? [many] : about)], look.width);
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
  const here = frame([{ at: finding.at, note: '', primary: true }, ...related], look.pages, {
    paint: look.paint,
    width: look.width,
    primary: severityStyle[finding.severity],
  });
  return [...here, ...baseLines(finding, look)];
}

/** Where the base said what is not there any more, and in what words; a value that changed is in the message already. */
function baseLines({ against, args }: Finding, look: Look): string[] {
  if (!against || against.excerpt === args.was) return [];
  const [words = ''] = against.excerpt.split('\n');
  return hang('  was  ', `${position(against)}: ${visible(clip(words, 120))}`, look.width).map((line) =>
    look.paint('dim', line),
  );
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

/** The first of a rule's references that is a web address, of characters that need no escape; undefined without one. */
export function ruleAddress(card: RuleCard | undefined): string | undefined {
  const address = card?.references.find((reference) => reference.startsWith('https://'));
  return address === undefined
    ? undefined
    : encodeURI(visible(address)).replaceAll(/%25(?=[\da-f]{2})/gi, '%');
}
