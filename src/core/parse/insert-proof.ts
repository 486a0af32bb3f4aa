import type { Node } from '../types.ts';
import type { Item } from './insert-lines.ts';
import type { Document } from './yaml.ts';

/** Whether documents say what others said, and the items behind the list `key` of one of them, and nothing else. */
export function isInserted(
  old: readonly Document[],
  fresh: readonly Document[],
  index: number,
  key: string,
  items: readonly Item[],
): boolean {
  if (old.length !== fresh.length) return false;
  return fresh.every(({ root }, at) => {
    const was = old[at]?.root ?? null;
    if (at !== index || !root || !was)
      return root === null || was === null ? root === was : isSame(was, root);
    const list = root.children.get(key);
    const others = [...root.children].filter(([name]) => name !== key);
    const known = [...was.children].filter(([name]) => name !== key);
    return list !== undefined && areSame(known, others) && isLonger(was.children.get(key), list, items);
  });
}

function isLonger(was: Node | undefined, list: Node, items: readonly Item[]): boolean {
  if (list.kind !== 'list') return false;
  const all = [...list.children];
  const known = [...(was?.children ?? [])];
  const added = all.slice(known.length);
  return (
    added.length === items.length &&
    areSame(known, all.slice(0, known.length)) &&
    added.every(([, node], index) => isItem(node, items[index] ?? []))
  );
}

function isItem(node: Node, item: Item): boolean {
  const fields = [...node.children];
  return (
    node.kind === 'map' &&
    fields.length === item.length &&
    fields.every(([name, child], index) => name === item[index]?.[0] && isValue(child, item[index]?.[1]))
  );
}

function isValue(node: Node, value: Item[number][1] | undefined): boolean {
  if (typeof value === 'string') return node.scalar === value;
  if (typeof value === 'number') return typeof node.scalar !== 'string' && Number(node.scalar) === value;
  const parts = [...node.children.values()];
  return (
    node.kind === 'list' &&
    parts.length === value?.length &&
    parts.every((part, at) => part.scalar === value[at])
  );
}

function isSame(a: Node, b: Node): boolean {
  return (
    a.kind === b.kind &&
    Object.is(a.scalar, b.scalar) &&
    a.float === b.float &&
    areSame([...a.children], [...b.children])
  );
}

type Children = readonly (readonly [string | number, Node])[];

function areSame(a: Children, b: Children): boolean {
  return (
    a.length === b.length &&
    a.every(([name, node], index) => {
      const [other, twin] = b[index] ?? [];
      return twin !== undefined && name === other && isSame(node, twin);
    })
  );
}
