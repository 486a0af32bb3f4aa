import type { Node } from '../types.ts';

/** How this text ends its lines. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The end of the line at an offset, in front of its break. */
export function lineEnd(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/);
  return rest < 0 ? text.length : offset + rest;
}

/** The start of the first line behind an offset that is not blank; the end of the text without one. */
export function nextText(text: string, offset: number): number {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(offset))?.[0] ?? '';
  return offset + blank.length;
}

/** How many characters stand before a node on its line. */
export function columnOf({ origin: { text }, span }: Node): number {
  const line = text.slice(0, span.start);
  return span.start - Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r'), bom(text)) - 1;
}

/** A byte order mark belongs to no line. */
const bom = (text: string) => (text.charCodeAt(0) === 0xfeff ? 0 : -1);
