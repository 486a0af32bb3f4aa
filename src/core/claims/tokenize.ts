import type { Span } from '../types.ts';
import type { LanguageData } from './language-data.ts';
import { quotesOf } from './quotes.ts';
import type { Token } from './token.ts';

// Addresses, link targets, code and identifiers are passed over; so are emphasis, quotation marks and inner hyphens.
const TOKEN =
  /`[^`\n]{1,80}`|\b[a-z]{1,30}\/(?=[a-z]{1,30}-[a-z])[\w/-]{1,80}|\bhttps?:\/\/[^\s)>\]]+|\]\([^()\s]*\)|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d+(?:[.,:]\d+)*|\n[ \t]{0,12}(?:[-*+•] |\d+[.)] |#|>|\|)|[ \t][-–] |!=|=>|->|[.,;:?!…—|()+&%=≠→⇒]/gu;
const DASH = /^\s[-–]/;
const ARROWS: ReadonlySet<string> = new Set(['=>', '->', '⇒', '→', '!=']);
const LOOK_BACK = 12;
const END = '¶';

/** The words and marks of a stretch of text; its end is a mark as well. */
export function tokenize(text: string, block: Span, { data }: { readonly data: LanguageData }): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(block.start, block.end);
  const isQuoted = quotesOf(part);
  for (const { 0: found, index } of part.matchAll(TOKEN)) {
    const normal = normalize(found, part, index, data);
    if (normal === null) continue;
    const start = block.start + index;
    const quoted = isQuoted(index);
    const cut = normal.length > 2 ? cliticAt(normal, data.clitics) : -1;
    if (cut <= 0) tokens.push({ text: normal, start, end: start + found.length, quoted });
    else {
      tokens.push({ text: normal.slice(0, cut), start, end: start + cut, quoted });
      tokens.push({ text: normal.slice(cut), start: start + cut, end: start + found.length, quoted });
    }
  }
  return [...tokens, { text: END, start: block.end, end: block.end, quoted: false }];
}

/** The word that stands for what was found, or null for what is not to be read. */
function normalize(found: string, part: string, index: number, data: LanguageData): string | null {
  if (found.includes('/') || found.startsWith('`') || found.startsWith('](')) return null;
  if (found.length > 1 && !found.startsWith('\n') && !ARROWS.has(found)) return wordOf(found);
  if (found === '.') return endsSentence(part, index, data.abbreviations) ? found : null;
  if (found.startsWith('\n')) return END;
  if (found === '!=') return '≠';
  if (found === '—' || found === '–') return '—';
  return ARROWS.has(found) ? '→' : found.toLowerCase();
}

function wordOf(found: string): string {
  if (DASH.test(found)) return '—';
  const word = found.toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function endsSentence(part: string, index: number, abbreviations: readonly string[]): boolean {
  const after = part[index + 1] ?? '\n';
  if (!/[\s"”’')\]*_.[]/.test(after)) return false;
  const before = part.slice(Math.max(0, index - LOOK_BACK), index);
  const word = /[\p{L}.]*$/u.exec(before)?.[0].toLowerCase() ?? '';
  const isLast = part.slice(index + 1, index + LOOK_BACK).trim() === '';
  return isLast || !(abbreviations.includes(word) || /^\p{L}$/u.test(word));
}

function cliticAt(word: string, clitics: readonly string[]): number {
  const mark = word.lastIndexOf("'");
  return mark > 0 && clitics.includes(word.slice(mark)) ? mark : -1;
}
