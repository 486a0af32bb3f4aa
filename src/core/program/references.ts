import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Typed } from './typed.ts';
import { type Field, fieldOf, isStructure } from './vocabulary.ts';

/** Kinds of which a program may name a whole section instead of one entity (`treatment: [insurance]`). */
const namesSection = (kind: string, reference: string) => reference === kind || reference === `${kind}s`;

/** Finds references that lead nowhere, and references that must not come back but do. */
export function checkReferences(typed: Typed, controls: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const edges = new Map<Node, { to: Node; at: Node }[]>();
  const known = (kind: string, id: string) => (kind === 'control' ? controls.has(id) : typed.ids.get(kind)?.has(id));

  const visit = (node: Node, type: string, owner: Node) => {
    for (const [key, child] of node.children) {
      const field = fieldOf(type, key);
      if (!field) continue;
      for (const item of field.list ? child.children.values() : [child]) {
        if (isStructure(field)) visit(item, field.type, typed.entities.has(item) ? item : owner);
        else if (field.ref && typeof item.scalar === 'string') follow(item, item.scalar, field, field.ref, owner);
      }
    }
  };

  const follow = (item: Node, reference: string, field: Field, kinds: readonly string[], owner: Node) => {
    const target = resolve(reference, kinds, known);
    if (!target) {
      if (!kinds.some((kind) => namesSection(kind, reference))) faults.push(dangling(item, reference, kinds, typed, controls));
    } else if (field.acyclic) {
      const to = typed.ids.get(target.kind)?.get(target.id);
      if (to) edges.set(owner, [...(edges.get(owner) ?? []), { to, at: item }]);
    }
  };

  visit(typed.root, 'Program', typed.root);
  return [...faults, ...findCycles(edges, typed)];
}

/** What a reference names: `kind/id` where the kind is one of those allowed, else a bare id of the first kind that has it. */
export function resolve(
  reference: string,
  kinds: readonly string[],
  known: (kind: string, id: string) => boolean | undefined,
): { kind: string; id: string } | undefined {
  for (const kind of kinds) if (known(kind, reference)) return { kind, id: reference };
  const slash = reference.indexOf('/');
  const kind = reference.slice(0, slash);
  const id = reference.slice(slash + 1);
  return slash > 0 && kinds.includes(kind) && known(kind, id) ? { kind, id } : undefined;
}

function dangling(item: Node, reference: string, kinds: readonly string[], typed: Typed, controls: ReadonlySet<string>): Fault {
  const candidates = kinds.flatMap((kind) => [...(kind === 'control' ? controls : (typed.ids.get(kind)?.keys() ?? []))]);
  const guess = suggest(reference, candidates);
  return faultAt('meta/dangling-reference', item, {
    reference,
    expected: kinds.join(' or '),
    suggestion: guess ? `; did you mean "${guess}"?` : '',
  });
}

/** Depth-first over the edges; each cycle is reported once, at the reference that closes it. */
function findCycles(edges: ReadonlyMap<Node, readonly { to: Node; at: Node }[]>, typed: Typed): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<Node>();
  const name = (node: Node) => typed.entities.get(node) ?? '';
  for (const start of edges.keys()) {
    const path: Node[] = [];
    const stack: { node: Node; next: number }[] = done.has(start) ? [] : [{ node: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (!top) break;
      if (top.next === 0) path.push(top.node);
      const edge = edges.get(top.node)?.[top.next++];
      if (!edge) {
        done.add(top.node);
        path.pop();
        stack.pop();
      } else if (path.includes(edge.to)) {
        const cycle = [...path.slice(path.indexOf(edge.to)), edge.to].map(name).join(' → ');
        faults.push(faultAt('meta/cycle', edge.at, { path: cycle }));
      } else if (!done.has(edge.to)) stack.push({ node: edge.to, next: 0 });
    }
  }
  return faults;
}
