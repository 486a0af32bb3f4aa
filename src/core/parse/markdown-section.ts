import type { Token } from 'markdown-it';
import type { Path } from '../types.ts';
import { parseInline } from './markdown-engine.ts';

/** What a heading opens. */
export interface Section {
  /** 1 to 6. */
  readonly level: number;
  readonly above: Section | undefined;
  /** Titles of the headings, outermost first. */
  readonly path: () => Path;
}

/** Of a title. A longer one names nothing, and it is repeated in every finding below it. */
const LONGEST = 200;

/** The section that a heading opens below the last one, of which it may be the end. */
export function openSection(content: string, level: number, last: Section | undefined): Section {
  const above = sectionAbove(level, last);
  let path: Path | undefined;
  return {
    level,
    above,
    path: () => {
      path ??= [...(above?.path() ?? []), titleOf(content)];
      return path;
    },
  };
}

/** The innermost of the open sections that a heading of this level stands in. */
export function sectionAbove(level: number, last: Section | undefined): Section | undefined {
  let above = last;
  while (above !== undefined && above.level >= level) above = above.above;
  return above;
}

/** A heading as a name: without markup and with its code, which `readInline` leaves out. */
function titleOf(content: string): string {
  const cut = content.length > LONGEST ? `${content.slice(0, LONGEST)}…` : content;
  return wordsOf(parseInline(cut, {})).replace(/\s+/g, ' ').trim();
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordOf).join('');
}

function wordOf({ type, content, children }: Token): string {
  if (type === 'image') return wordsOf(children ?? []);
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'html_inline' ? '' : content;
}
