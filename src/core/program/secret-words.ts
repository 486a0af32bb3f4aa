import type { Node, Span } from '../types.ts';
import { findPhrases } from './secret-phrase.ts';
import { spanInside } from './secret-place.ts';

/** Stands for an item that cannot be part of a phrase: a word that no phrase holds. */
const stranger = 'xx';

interface Item {
  readonly node: Node;
  readonly start: number;
}

/** A scalar as written, where the value is none: `true` is a seed word, and `0x…` may be a key, whatever YAML reads. */
export function textOf(node: Node): string {
  if (typeof node.scalar === 'string') return node.scalar;
  return node.origin.text.slice(node.span.start, node.span.end);
}

/** Seed phrases spread over the items of a list, or over the values of a map with numbered keys. */
export function findSpread(node: Node, holdsPhrase: ReadonlySet<Node>): Span[] {
  if (node.kind === 'map' && ![...node.children.keys()].every((key) => /\d$/.test(String(key)))) return [];
  const items: Item[] = [];
  let text = '';
  for (const child of node.children.values()) {
    const part = child.kind === 'scalar' && !holdsPhrase.has(child) ? textOf(child) : stranger;
    items.push({ node: child, start: text.length });
    text += `${part}\n`;
  }
  return findPhrases(text).map((phrase) => sourceOf(phrase, items));
}

function sourceOf(phrase: Span, items: readonly Item[]): Span {
  const first = items.findLast(({ start }) => start <= phrase.start);
  const last = items.findLast(({ start }) => start < phrase.end);
  if (!first || !last) throw new Error('a phrase starts and ends in an item');
  return {
    start: spanInside(first.node, phrase.start - first.start, phrase.start - first.start + 1).start,
    end: spanInside(last.node, phrase.end - last.start - 1, phrase.end - last.start).end,
  };
}
