import type { Node } from '../types.ts';
import { blockItem, flowItem, type Item } from './insert-lines.ts';
import { columnOf, lineBreakOf, lineEnd, nextText } from './insert-place.ts';
import { isInserted } from './insert-proof.ts';
import { type Document, parseYaml } from './yaml.ts';

/** Replaces what stands from `start` up to `end`; nearly always nothing stands there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text into which items were written, and where. */
export interface Inserted {
  readonly text: string;
  readonly edit: Edit;
}

/**
 * Appends maps to the list `key` at the top of one document of a file, which is begun where it is missing. All else
 * keeps every byte, comments included. The result is parsed again: undefined when no way of writing gives exactly the
 * old documents and the new items.
 */
export function insertItems(
  documents: readonly Document[],
  index: number,
  key: string,
  items: readonly Item[],
): Inserted | undefined {
  const document = documents[index];
  const root = document?.root;
  if (!document || root?.kind !== 'map') return undefined;
  const { text, file } = document.origin;
  for (const edit of editsFor(document, root, key, items)) {
    const written = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    const parsed = parseYaml({ file, text: written });
    if (parsed.hits.length === 0 && isInserted(documents, parsed.documents, index, key, items))
      return { text: written, edit };
  }
  return undefined;
}

/** Ways of writing the items, the most natural first. */
function editsFor(document: Document, root: Node, key: string, items: readonly Item[]): Edit[] {
  const list = root.children.get(key);
  const { text } = document.origin;
  const isFlow = text.charAt(root.span.start) === '{';
  if (list === undefined)
    return isFlow ? newFlowSection(root, key, items) : newSection(document, root, key, items);
  if (list.kind === 'list')
    return text.charAt(list.span.start) === '[' ? intoFlow(list, items) : afterLast(list, items);
  if (list.scalar !== null) return [];
  return list.span.end > list.span.start || isFlow
    ? [nullReplaced(list, items)]
    : [nullFilled(root, list, items)];
}

const flowList = (items: readonly Item[]) => `[${items.map(flowItem).join(', ')}]`;

function intoFlow(list: Node, items: readonly Item[]): Edit[] {
  const last = [...list.children.values()].at(-1);
  const start = last ? last.span.end : list.span.start + 1;
  return [{ start, end: start, text: (last ? ', ' : '') + items.map(flowItem).join(', ') }];
}

function newFlowSection(root: Node, key: string, items: readonly Item[]): Edit[] {
  const last = [...root.children.values()].at(-1);
  const start = last ? last.span.end : root.span.start + 1;
  return [{ start, end: start, text: `${last ? ', ' : ''}${key}: ${flowList(items)}` }];
}

/** `exceptions: null`, and `{exceptions: }`. */
function nullReplaced({ span }: Node, items: readonly Item[]): Edit {
  const written = flowList(items);
  return { ...span, text: span.end > span.start ? written : ` ${written}` };
}

/** `exceptions:` with nothing behind it but perhaps a comment. */
function nullFilled(root: Node, list: Node, items: readonly Item[]): Edit {
  const { text } = root.origin;
  const start = lineEnd(text, list.label.end);
  const indent = columnOf(root) + indentOfLists(root);
  return { start, end: start, text: before(text, blocks(items, indent)) };
}

/** Behind the last item and the comment on its line; else behind blank lines, which a block scalar may own. */
function afterLast(list: Node, items: readonly Item[]): Edit[] {
  const { text } = list.origin;
  const lines = blocks(items, columnOf(list));
  const near = lineEnd(text, list.span.end);
  const far = nextText(text, near);
  return [
    { start: near, end: near, text: before(text, lines) },
    { start: far, end: far, text: after(text, lines) },
  ];
}

/** At the end of the document; else right behind its last value, where a mark ends the document. */
function newSection(document: Document, root: Node, key: string, items: readonly Item[]): Edit[] {
  const { text } = document.origin;
  const column = columnOf(root);
  const lines = [`${' '.repeat(column)}${key}:`, ...blocks(items, column + indentOfLists(root))];
  const near = lineEnd(text, root.span.end);
  const { end } = document;
  const endsLine = /[\r\n]$/.test(text.slice(0, end));
  return [
    { start: end, end, text: endsLine ? after(text, lines) : before(text, lines) },
    { start: near, end: near, text: before(text, lines) },
  ];
}

/** How far this author indents a list below its key: as far as the first list that is written in lines. */
function indentOfLists(root: Node): number {
  const first = [...root.children.values()].find(
    ({ kind, span, origin }) => kind === 'list' && origin.text.charAt(span.start) === '-',
  );
  return first ? Math.max(0, columnOf(first) - columnOf(root)) : 2;
}

const blocks = (items: readonly Item[], indent: number) =>
  items.flatMap((item) => blockItem(item).map((line) => ' '.repeat(indent) + line));

/** Lines behind a line whose break is yet to come, so that a file without a last line break keeps its lack. */
const before = (text: string, lines: readonly string[]) =>
  lines.map((line) => lineBreakOf(text) + line).join('');

const after = (text: string, lines: readonly string[]) =>
  lines.map((line) => line + lineBreakOf(text)).join('');
