import { clip } from '../program/plain.ts';
import { canonicalText, isDeclared } from '../program/strength.ts';
import type { Node } from '../types.ts';

const mostShown = 4;

/** A short text for what a node holds; empty for nothing. Secrets are no part of a typed program, keys of open maps are left out. */
export function shown(node: Node | undefined): string {
  return node ? clip(textOf(node)) : '';
}

function textOf(node: Node): string {
  if (node.kind === 'scalar') return isDeclared(node.scalar) ? shortText(node.scalar) : '';
  if (node.kind === 'list') return `[${some([...node.children.values()].map(itemText))}]`;
  return some(
    [...node.children].map(
      ([name, child]) =>
        () =>
          `${name} ${child.kind === 'scalar' ? textOf(child) : '…'}`,
    ),
  );
}

function itemText(item: Node): () => string {
  return () => {
    if (item.kind === 'scalar') return textOf(item);
    const id = item.children.get('id') ?? item.children.get('name');
    return id?.kind === 'scalar' ? textOf(id) : '…';
  };
}

/** `without s3`, `with s9`: the members that left a list, or came. */
export function shownMembers(word: 'with' | 'without', members: readonly Node[]): string {
  return clip(`${word} ${some(members.map(itemText))}`);
}

/** A map whose keys the reader chose; any of them could be one that should not be repeated. */
export function shownCount(node: Node | undefined): string {
  if (!node) return '';
  return node.children.size === 1 ? '1 entry' : `${node.children.size} entries`;
}

function some(texts: readonly (() => string)[]): string {
  const first = texts.slice(0, mostShown).map((text) => text());
  const more = texts.length - first.length;
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ');
}

/** Cut before it is joined, so that no text of a megabyte is copied for each of its neighbors. */
const shortText = (value: Exclude<Node['scalar'], null | undefined>) =>
  typeof value === 'string' ? clip(value.slice(0, 200)) : canonicalText(value);
