import { placeInside } from '../parse/position.ts';
import type { Node, Span } from '../types.ts';

/** How far before a value its key is looked for; comments may stand between the two. */
const reach = 4096;

/** The stretch of the file that characters of a scalar's text come from. */
export function spanInside(node: Node, from: number, to: number): Span {
  const { start, end } = placeInside(node, from, to);
  return { start: start.offset, end: end.offset };
}

/** The name of the field that a value belongs to, if it is written there as the path has it. */
export function nameSpan(node: Node): Span | undefined {
  const span = keySpan(node);
  const written = span && node.origin.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
  return written === node.path.at(-1) ? span : undefined;
}

/** The key of a value as written, escapes and all. Undefined for list items. */
export function keySpan(node: Node): Span | undefined {
  const name = node.path.at(-1);
  return typeof name === 'string' ? (labelBefore(node) ?? searchKey(node, name)) : undefined;
}

/** Maps and lists, and values that are not there, are underlined by their key. */
function labelBefore({ label, span }: Node): Span | undefined {
  return label.end <= span.start && label.end > label.start ? label : undefined;
}

/** A scalar does not carry the place of its key: it is what stands before it, but for comments and an anchor. */
function searchKey({ origin, span }: Node, name: string): Span | undefined {
  const from = Math.max(0, span.start - reach);
  const plain = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const key = `${plain}|"(?:[^"\\\\]|\\\\[^])*"|'(?:[^']|'')*'`;
  const pattern = new RegExp(`(?<=^|[\\s{[,?])(${key})\\s*:(?:\\s|&[^\\s&]+|#.*[\\r\\n])*$`);
  const found = pattern.exec(origin.text.slice(from, span.start));
  if (found?.[1] === undefined) return undefined;
  const start = from + found.index;
  return { start, end: start + found[1].length };
}
