import type { RuleCard } from '../../core/types.ts';
import { markdownLink, markdownText } from '../escape-markdown.ts';
import { doubled, sarifText } from './text.ts';

/** What a viewer shows beside a result: why it matters and what to do, a paragraph each. Never empty. */
export function helpText(id: string, card: RuleCard): string {
  return paragraphs(id, card)
    .map(({ label, text }) => `${label}${sarifText(text)}`)
    .join('\n\n');
}

/** The same in Markdown, with the link to the rule's page, if it has one, since code scanning shows no `helpUri`. */
export function helpMarkdown(id: string, card: RuleCard, page: string | undefined): string {
  const link = page === undefined ? [] : [markdownLink('Read more', page)];
  return paragraphs(id, card)
    .map(({ label, text }) => `${label === '' ? '' : `**${label.trim()}** `}${doubled(markdownText(text))}`)
    .concat(link)
    .join('\n\n');
}

function paragraphs(id: string, { why, fix, references, controls, incidents }: RuleCard) {
  return [
    { label: '', text: why },
    { label: 'Fix: ', text: fix },
    { label: 'References: ', text: references.join(', ') },
    { label: 'Controls: ', text: controls.join(', ') },
    { label: 'Incidents: ', text: incidents.join(', ') },
    { label: 'More: ', text: `papertiger explain ${id}` },
  ].filter(({ text }) => text.trim() !== '');
}
