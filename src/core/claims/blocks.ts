import type { Span } from '../types.ts';
import type { Gate } from './gate.ts';

const PARAGRAPH = /\n[ \t\r]*\n\s*/g;
const ASKS = /[?:]["”’*_)\s]*$/;
const TAIL = 12;

/** The paragraphs that may hold a claim. A question, or a line that announces, is read with what follows it. */
export function blocksOf(text: string, gate: Gate): Span[] {
  if (!gate(text)) return [];
  return paragraphsOf(text).filter(({ start, end }) => gate(text.slice(start, end)));
}

function paragraphsOf(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(PARAGRAPH)) {
    if (ASKS.test(text.slice(Math.max(start, match.index - TAIL), match.index))) continue;
    blocks.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...blocks, { start, end: text.length }];
}
