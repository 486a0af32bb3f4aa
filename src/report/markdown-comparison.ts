import type { Change, Comparison, Verdict } from '../core/types.ts';
import { cutText, summaryOf, whatOf } from './comparison.ts';
import type { Section } from './cut.ts';
import { dollars } from './dollars.ts';
import { markdownCode, markdownText } from './escape-markdown.ts';
import { position } from './frame.ts';
import { clip, firstSentence } from './sentence.ts';

const columns = ['| Change | What | Was | Is | Where | Why it matters |', '|---|---|---|---|---|---|'];
const marks: Readonly<Record<Change['change'], string>> = {
  weaker: '**weaker**',
  stronger: 'stronger',
  changed: 'changed',
};

/** What became weaker or stronger, and what could not be compared. Empty without a base. */
export function weakeningSections({ comparison }: Verdict): Section[] {
  if (!comparison) return [];
  const notes = comparison.notes.map((note) => `- ${markdownText(note)}`);
  return [
    { name: '', head: [`### ${markdownText(summaryOf(comparison))}`], rows: [], tail: [] },
    ...tableSection('weaker and stronger changes', comparison.changes.filter(isOrdered)),
    ...listSection('notes', '#### Not compared', notes),
  ];
}

/** What that comes to: dollars and thefts, and how few must fall. */
export function deltaSections({ comparison }: Verdict): Section[] {
  if (!comparison) return [];
  return [
    ...listSection('consequences', '### What it costs', consequenceRows(comparison)),
    ...listSection('changes of how few must fall', '### How few must fall', cutRows(comparison)),
  ];
}

/** Changes that are neither weaker nor stronger, folded away. */
export function otherSections({ comparison }: Verdict): Section[] {
  const changes = comparison?.changes.filter((change) => !isOrdered(change)) ?? [];
  const head = ['<details>', `<summary>${changes.length} otherwise changed</summary>`, '', ...columns];
  return changes.length === 0
    ? []
    : [{ name: 'other changes', head, rows: changes.map(row), tail: ['', '</details>'] }];
}

const isOrdered = ({ change }: Change) => change !== 'changed';

function tableSection(name: string, changes: readonly Change[]): Section[] {
  const worst = [...changes].sort((a, b) => Number(b.change === 'weaker') - Number(a.change === 'weaker'));
  return worst.length === 0 ? [] : [{ name, head: columns, rows: worst.map(row), tail: [], isVital: true }];
}

function row(change: Change): string {
  const { was, is, at, why } = change;
  const value = (text: string) => (text === '' ? '(nothing)' : markdownText(clip(text, 200)));
  const cells = [
    marks[change.change],
    markdownText(whatOf(change)),
    value(was),
    value(is),
    markdownCode(position(at)),
    markdownText(clip(firstSentence(why), 300)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function listSection(name: string, heading: string, rows: readonly string[]): Section[] {
  return rows.length === 0 ? [] : [{ name, head: [heading, ''], rows, tail: [], isVital: true }];
}

function cutRows({ cuts }: Comparison): string[] {
  return cuts.map((cut) => `- ${marks[cut.change]} ${markdownText(cutText(cut))}`);
}

function consequenceRows({ worst_usd: worst, incidents }: Comparison): string[] {
  const losses = worst
    ? [['one', worst.single] as const, ['two', worst.pair] as const].flatMap(([count, { was, is }]) =>
        was === is ? [] : [`- the worst loss by ${count}: ${dollars(was)} → ${dollars(is)}`],
      )
    : [];
  const list = (what: string, thefts: readonly { readonly id: string; readonly usd: number }[]) =>
    thefts.length === 0
      ? []
      : [`- ${what} ${thefts.map(({ id, usd }) => `${markdownText(id)} (${dollars(usd)})`).join(', ')}`];
  return [
    ...losses,
    ...list('re-opens', incidents?.reopened ?? []),
    ...list('closes', incidents?.closed ?? []),
  ];
}
