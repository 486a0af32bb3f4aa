import { type CST, isAlias, isCollection, isMap, isScalar, type ParsedNode } from 'yaml';
import type { Span } from '../types.ts';
import { textStart } from './map-block.ts';

/** Where a value stands in the text, without the blanks, comments and line breaks below it. */
export function spanOf(node: ParsedNode, text: string): Span {
  const end = endOf(node, text);
  return { start: isEmpty(node) ? end : Math.min(node.range[0], end), end };
}

/** Whether nothing at all is written for the value, as behind the colon of `key:`. */
export function isEmpty(node: ParsedNode): boolean {
  if (!isScalar(node)) return false;
  const token = node.srcToken;
  return token === undefined || (token.type === 'scalar' && token.source === '');
}

/** Where the last character of a value ends. */
export function endOf(node: ParsedNode, text: string): number {
  // `yaml` places a value that is not there behind blanks, and one reads it at what the blanks follow.
  if (isEmpty(node)) return trimEnd(text, 0, node.range[0], ' \t');
  const bracketed = isCollection(node) && node.flow === true && node.srcToken !== undefined;
  if (isAlias(node) || isScalar(node) || bracketed) return trimEnd(text, node.range[0], node.range[1]);
  const last = isMap(node) ? node.items.at(-1) : node.items.at(-1);
  if (last === undefined) return trimEnd(text, node.range[0], node.range[1]);
  return 'key' in last ? endOf(last.value ?? last.key, text) : endOf(last, text);
}

/**
 * The text of a block scalar without header and indentation before its first character; the header if it is
 * blank.
 */
export function blockSpan(token: CST.BlockScalar, { end }: Span, text: string): Span {
  const start = textStart(token);
  if (end > start) return { start: start + text.slice(start, end).search(/[^ \t\r\n]/), end };
  const [header] = token.props;
  const length = header !== undefined && 'source' in header ? header.source.length : 0;
  return { start: token.offset, end: token.offset + length };
}

/** The part of a span that lies in its first line. */
export function firstLine(span: Span, text: string): Span {
  const length = text.slice(span.start, span.end).search(/[\r\n]/);
  return length < 0 ? span : { start: span.start, end: trimEnd(text, span.start, span.start + length) };
}

function trimEnd(text: string, start: number, end: number, blanks = ' \t\r\n'): number {
  let trimmed = end;
  while (trimmed > start && blanks.includes(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
