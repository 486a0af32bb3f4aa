import type { Finding, Level, RuleCard, Verdict } from '../../core/types.ts';
import { visible } from '../escape.ts';
import { oneLine } from '../message.ts';
import { helpMarkdown, helpText } from './help.ts';
import { sarifText } from './text.ts';
import { ruleAddress } from '../story.ts';

/** Code scanning reads longer descriptions not at all, and keeps as many tags. */
const longestDescription = 1024;
const mostTags = 10;

/** SARIF knows three levels; the fourth is told apart by `security-severity`. */
export const sarifLevels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const;

/** In the middle of the bands of code scanning: over 9 critical, from 7 high, from 4 medium. */
const scores: Readonly<Record<Level, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

/** Every rule that ran, and those that only a finding names, with their position in the list. */
export function rulesOf({ rules, findings }: Verdict) {
  const cards = new Map(Object.entries(rules));
  for (const finding of findings) {
    if (!cards.has(finding.rule)) cards.set(finding.rule, cardFrom(finding));
  }
  const indexes = new Map([...cards.keys()].map((id, index) => [id, index]));
  return { descriptors: [...cards].map(([id, card]) => descriptor(id, card)), indexes };
}

/** An empty id or text makes code scanning refuse the file. */
export function ruleId(id: string): string {
  return visible(oneLine(id)) || 'unnamed';
}

function descriptor(id: string, card: RuleCard) {
  const title = card.title.trim() || ruleId(id);
  const page = ruleAddress(card);
  return {
    id: ruleId(id),
    shortDescription: { text: sarifText(title, longestDescription) },
    fullDescription: { text: sarifText(card.why.trim() || title, longestDescription) },
    help: { text: helpText(ruleId(id), card), markdown: helpMarkdown(ruleId(id), card, page) },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: sarifLevels[card.severity] },
    properties: {
      tags: tagsOf(id, card),
      'security-severity': scores[card.severity],
      section: card.section,
      controls: card.controls,
      incidents: card.incidents,
      interruptsUsd: card.interrupts_usd,
    },
  };
}

/** `security` is what makes code scanning show the severity; then the rule's folder and its controls. */
function tagsOf(id: string, { controls }: RuleCard): string[] {
  const folder = id.includes('/') ? [id.slice(0, id.indexOf('/'))] : [];
  const tags = ['security', ...folder, ...controls].map((tag) => visible(oneLine(tag)));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, mostTags);
}

function cardFrom({ rule, severity }: Finding): RuleCard {
  const empty = { title: '', why: '', fix: '', section: '', references: [], controls: [], incidents: [] };
  return { ...empty, id: rule, severity, interrupts_usd: 0 };
}
