import type { Node, Origin, Path, Place, Position, Span } from '../types.ts';
import { formatPath } from './path.ts';

const LF = 10;
const CR = 13;
const BYTE_ORDER_MARK = 0xfeff;
const ESCAPE = /\\(?:x.{2}|u.{4}|U.{8}|[^\r\n])/y;

/** A text with its lines found. A byte order mark belongs to no line, as in every editor. */
export function originOf(file: string, text: string): Origin {
  const lineStarts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ends = code === LF || (code === CR && text.charCodeAt(i + 1) !== LF);
    if (ends) lineStarts.push(i + 1);
  }
  return { file, text, lineStarts };
}

/** The line and column of an offset; offsets outside the text count as its nearest end. */
export function positionAt(origin: Origin, offset: number): Position {
  const inside = clamp(offset, origin.text.length);
  let low = 0;
  let high = origin.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((origin.lineStarts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  const lineStart = origin.lineStarts[low] ?? 0;
  return { line: low + 1, column: Math.max(0, inside - lineStart) + 1, offset: inside };
}

/** The stretch of the file that a span covers, cut to the text where the span sticks out. */
export function placeAt(origin: Origin, path: Path, span: Span): Place {
  const start = clamp(span.start, origin.text.length);
  const end = Math.max(start, clamp(span.end, origin.text.length));
  return {
    file: origin.file,
    path: formatPath(path),
    start: positionAt(origin, start),
    end: positionAt(origin, end),
    excerpt: origin.text.slice(start, end),
  };
}

/** What to underline for a node. */
export function placeOf(node: Node): Place {
  return placeAt(node.origin, node.path, node.label);
}

/**
 * The source of the characters `from` up to `to` of a scalar's string value; the node's own span where
 * unknown.
 */
export function placeInside(node: Node, from: number, to: number): Place {
  const { origin, path, span, sourceOffset } = node;
  const start = sourceOffset?.(from) ?? span.start;
  const next = sourceOffset?.(to) ?? start;
  if (sourceOffset === undefined || next <= start) return placeAt(origin, path, span);
  const last = sourceOffset(to - 1);
  return placeAt(origin, path, { start, end: Math.min(next, last + lengthOfCharacter(origin.text, last)) });
}

/**
 * A line break and indentation may lie between two characters of a value, so a character ends by its own
 * length.
 */
function lengthOfCharacter(text: string, offset: number): number {
  if (text.startsWith("''", offset)) return 2;
  ESCAPE.lastIndex = offset;
  return ESCAPE.exec(text)?.[0].length ?? 1;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
