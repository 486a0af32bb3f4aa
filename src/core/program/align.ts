import type { Node } from '../types.ts';
import { mayBeSame, type Sameness } from './align-alike.ts';
import { alikePairs } from './align-candidates.ts';
import { idOf, textOf, waysToName } from './align-names.ts';
import { fieldOf } from './vocabulary.ts';

/** One thing before and after; one side is missing for what came or went. */
export type Pair =
  | { readonly base: Node; readonly head: Node; readonly isRenamed: boolean }
  | { readonly base: Node; readonly head?: never }
  | { readonly head: Node; readonly base?: never };

type Key = string | number | undefined;

interface Pool {
  base: readonly Node[];
  head: readonly Node[];
  readonly pairs: Pair[];
}

/**
 * Finds for each item of a list the one it was before: by id; else, as renamed, by equal content, by address, or by
 * likeness. Neither the order of the items nor their files matter, except among items that have neither id nor name.
 */
export function align(type: string, base: readonly Node[], head: readonly Node[], same: Sameness): Pair[] {
  const pool: Pool = { base, head, pairs: [] };
  const { digest } = same;
  match(pool, (node) => idOf(node) && `${digest.content(node)} ${idOf(node)}`);
  match(pool, idOf);
  if (pool.base.length > 0 && pool.head.length > 0) {
    match(pool, (node) => (isTelling(type, node) ? digest.content(node) : undefined));
    match(pool, (node) => textOf(node, ['chain', 'address']) ?? textOf(node, ['address']));
    for (const fields of waysToName(type))
      match(pool, (node) => (hasId(node) ? undefined : textOf(node, fields)));
    take(pool, alikePairs(type, pool.base, pool.head, same));
    take(pool, inOrder(type, pool, same));
  }
  return [...pool.pairs, ...pool.base.map((node) => ({ base: node })), ...pool.head.map(alone)];
}

const alone = (head: Node): Pair => ({ head });
const hasId = (node: Node) => idOf(node) !== undefined;

/** Two bare ids are alike in everything, which says nothing. */
const isTelling = (type: string, node: Node) =>
  node.children.size - Number(hasId(node)) >= (fieldOf(type, 'id') ? 2 : 1);

/** Pairs what has the same key; of several with one key the first with the first. */
function match(pool: Pool, keyOf: (node: Node) => Key): void {
  if (pool.base.length === 0 || pool.head.length === 0) return;
  const waiting = new Map<Key, Node[]>();
  for (const node of pool.head) {
    const key = keyOf(node);
    if (key === undefined) continue;
    const known = waiting.get(key);
    if (known) known.push(node);
    else waiting.set(key, [node]);
  }
  for (const queue of waiting.values()) queue.reverse();
  const pairs = pool.base.flatMap((node) => {
    const head = waiting.get(keyOf(node))?.pop();
    return head ? [[node, head] as const] : [];
  });
  take(pool, pairs);
}

function take(pool: Pool, pairs: readonly (readonly [Node, Node])[]): void {
  const taken = new Set<Node>();
  for (const [base, head] of pairs) {
    pool.pairs.push({ base, head, isRenamed: idOf(base) !== idOf(head) });
    taken.add(base).add(head);
  }
  pool.base = pool.base.filter((node) => !taken.has(node));
  pool.head = pool.head.filter((node) => !taken.has(node));
}

/** What is left and has no id: the first with the first, unless they say that they are different things. */
function inOrder(type: string, pool: Pool, same: Sameness): (readonly [Node, Node])[] {
  const base = pool.base.filter((node) => !hasId(node));
  const head = pool.head.filter((node) => !hasId(node));
  return base.flatMap((was, index) => {
    const is = head[index];
    return is && mayBeSame(type, was, is, same) ? [[was, is] as const] : [];
  });
}
