import { parseDay } from '../../core/parse/date.ts';
import type { Inserted } from '../../core/parse/insert-item.ts';
import { blockItem, flowItem, type Item } from '../../core/parse/insert-lines.ts';
import { columnOf, lineBreakOf, lineEnd } from '../../core/parse/insert-place.ts';
import type { Finding, Node } from '../../core/types.ts';
import { type Home, rootOf } from './place.ts';
import { holdsExactly } from './written.ts';

/** Where exceptions of the same rule and entity stand that have ended: a decision that is taken anew replaces the old one. */
export function endedIn(home: Home, { rule, entity }: Finding, today: string): number[] {
  const now = parseDay(today) ?? 0;
  return [...(rootOf(home)?.children.get('exceptions')?.children ?? [])].flatMap(([index, { children }]) => {
    const text = (name: string) => children.get(name)?.scalar ?? undefined;
    const end = parseDay(String(text('expires')));
    const isSame = text('rule') === rule && text('entity') === entity;
    return isSame && end !== undefined && end < now ? [Number(index)] : [];
  });
}

/**
 * Writes items in place of those that stood at `positions` of the list of exceptions; all else keeps every byte.
 * Undefined where no way of writing gives exactly that.
 */
export function replaceItems(
  home: Home,
  [first, ...others]: readonly number[],
  items: readonly Item[],
): Inserted | undefined {
  const list = rootOf(home)?.children.get('exceptions');
  const nodes = [...(list?.children.values() ?? [])];
  const node = nodes[first ?? -1];
  if (!list || first === undefined || !node) return undefined;
  const { text } = list.origin;
  const edit = isFlow(list)
    ? { ...node.span, text: items.map(flowItem).join(', ') }
    : { ...wholeLines(node), text: blocks(list, node, items) };
  const cuts = others.flatMap((position) => {
    const [before, after] = [nodes[position - 1], nodes[position]];
    if (!before || !after) return [];
    return isFlow(list)
      ? { start: before.span.end, end: after.span.end }
      : { start: lineEnd(text, before.span.end), end: wholeLines(after).end };
  });
  const written = [...cuts.map((cut) => ({ ...cut, text: '' })).toReversed(), edit].reduce(
    (all, { start, end, text: fresh }) => all.slice(0, start) + fresh + all.slice(end),
    text,
  );
  const kept = nodes.map((one, position) =>
    others.includes(position) ? [] : position === first ? items : [one],
  );
  return holdsExactly(home, written, kept.flat()) ? { text: written, edit } : undefined;
}

const isFlow = ({ origin, span }: Node) => '[{'.includes(origin.text.charAt(span.start));

/** From the start of the line to the last character of the item; a comment behind it stays. */
function wholeLines({ origin: { text }, span }: Node) {
  const before = text.slice(0, span.start);
  return { start: Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1, end: span.end };
}

function blocks(list: Node, node: Node, items: readonly Item[]): string {
  const lines = items.flatMap((item) => (isFlow(node) ? [`- ${flowItem(item)}`] : blockItem(item)));
  const indent = ' '.repeat(columnOf(list));
  return lines.map((line) => indent + line).join(lineBreakOf(list.origin.text));
}
