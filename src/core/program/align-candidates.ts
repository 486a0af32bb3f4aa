import type { Node } from '../types.ts';
import { likeness, type Sameness } from './align-alike.ts';

/** Up to so many comparisons, everything is compared with everything. */
const mostPairs = 4096;
/** Beyond, only what shares a value that at most so many have. */
const mostSharing = 4;

/** Pairs of items that are alike, the most alike first; each item is in one pair at most. */
export function alikePairs(
  type: string,
  base: readonly Node[],
  head: readonly Node[],
  same: Sameness,
): (readonly [Node, Node])[] {
  const isSmall = base.length * head.length <= mostPairs;
  const near = isSmall ? () => head : sharing(head, same);
  const scored = base.flatMap((was) =>
    [...near(was)].flatMap((is) => {
      const score = likeness(type, was, is, same);
      return score > 0 ? [{ was, is, score }] : [];
    }),
  );
  scored.sort(
    (a, b) => b.score - a.score || byText(idText(a.was), idText(b.was)) || byText(idText(a.is), idText(b.is)),
  );
  const taken = new Set<Node>();
  return scored.flatMap(({ was, is }) => {
    if (taken.has(was) || taken.has(is)) return [];
    taken.add(was).add(is);
    return [[was, is] as const];
  });
}

/** For an item, those of `nodes` that share one of its rarer values with it. */
function sharing(nodes: readonly Node[], { digest }: Sameness): (node: Node) => Iterable<Node> {
  const having = new Map<string, Node[]>();
  const values = (node: Node) =>
    [...node.children].flatMap(([name, child]) => (name === 'id' ? [] : [`${name} ${digest.of(child)}`]));
  for (const node of nodes) {
    for (const value of values(node)) {
      const known = having.get(value);
      if (!known) having.set(value, [node]);
      else if (known.length <= mostSharing) known.push(node);
    }
  }
  return (node) =>
    new Set(
      values(node).flatMap((value) => {
        const found = having.get(value) ?? [];
        return found.length <= mostSharing ? found : [];
      }),
    );
}

const idText = (node: Node) => String(node.children.get('id')?.scalar ?? '');
const byText = (a: string, b: string) => Number(a > b) - Number(a < b);
