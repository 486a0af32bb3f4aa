import { parseMarkdown } from '../../../src/core/parse/markdown.ts';
import type { MarkdownProse } from '../../../src/core/parse/markdown-prose.ts';

/** Inline code, an address. */
export const OBJECT = '\uFFFC';

export function everything(text: string): MarkdownProse[] {
  return parseMarkdown({ file: 'page.md', text }, () => true).prose;
}

/** Throws unless every character of the text stands at, or was made by, what the map points at, in order. */
export function expectEveryCharacter({
  text,
  origin,
  sourceOffset,
  sourceEnd,
  startLine,
}: MarkdownProse): void {
  let last = origin.lineStarts[startLine - 1] ?? -1;
  for (let i = 0; i < text.length; i++) {
    const start = sourceOffset(i);
    const end = sourceEnd(i + 1);
    const source = origin.text.slice(start, end);
    const here = `${JSON.stringify(text[i])} at ${i} from ${JSON.stringify(source)} at ${start}`;
    if (start < last || end <= start) throw new Error(`${here} is out of order`);
    if (!makes(source, text.charAt(i))) throw new Error(`${here} has another source`);
    last = start;
  }
  if (text !== '' && sourceOffset(text.length) !== sourceEnd(text.length)) throw new Error('no end');
}

function makes(source: string, made: string): boolean {
  if (source === made) return true;
  if (made === OBJECT) return /^(?:`|<|https?:|www\.|[^\s@]+@)/i.test(source);
  if (made === ' ') return /^(?:\r\n?|\n|<br)/i.test(source);
  if (made === '\uFFFD' && source === '\0') return true;
  // In a table the backslash that escapes a pipe may itself look escaped.
  if (made === '|' && source === '\\\\|') return true;
  return source === `\\${made}` || /^&#?\w+;$/.test(source);
}
