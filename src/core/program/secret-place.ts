import { placeAt, placeInside } from '../parse/position.ts';
import type { Node, Place, Span } from '../types.ts';

/** How far before a value its key is looked for; comments may stand between the two. */
const reach = 4096;

/** The stretch of the file that characters of a scalar's text come from. */
export function spanInside(node: Node, from: number, to: number): Span {
  const { start, end } = placeInside(node, from, to);
  return { start: start.offset, end: end.offset };
}

/** Right before a stretch, and empty: a place carries the text it covers, and here that is a secret. */
export function placeBefore(node: Node, steps: number, span: Span): Place {
  return placeAt(node.origin, node.path.slice(0, steps), { start: span.start, end: span.start });
}

/** The name of the field that a value belongs to. Undefined for list items, and behind an alias or an escape. */
export function placeOfKey(node: Node): Place | undefined {
  const name = node.path.at(-1);
  const span = typeof name === 'string' ? (labelBefore(node) ?? searchKey(node, name)) : undefined;
  return span && placeAt(node.origin, node.path, span);
}

/** Maps and lists, and values that are not there, are underlined by their key. */
function labelBefore({ label, span }: Node): Span | undefined {
  return label.end <= span.start && label.end > label.start ? label : undefined;
}

/** A scalar does not carry the place of its key: it is what stands before it, but for comments and an anchor. */
function searchKey({ origin, span }: Node, name: string): Span | undefined {
  const from = Math.max(0, span.start - reach);
  const written = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = `(?<=^|[\\s{[,?])(${written}|"${written}"|'${written}')\\s*:(?:\\s|&[^\\s&]+|#.*[\\r\\n])*$`;
  const found = new RegExp(pattern).exec(origin.text.slice(from, span.start));
  if (found?.[1] === undefined) return undefined;
  const start = from + found.index;
  return { start, end: start + found[1].length };
}
