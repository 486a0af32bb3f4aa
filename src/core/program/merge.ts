import { formatPath } from '../parse/path.ts';
import { placeOf } from '../parse/position.ts';
import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';
import { isNull } from './plain.ts';
import { fieldOf, isStructure, kindOf } from './vocabulary.ts';

/**
 * Joins the documents of one program: maps merge by key, lists concatenate, scalars must agree.
 * Children keep the origin and path of the file they stand in. The nodes in `bad` must count as not declared.
 */
export function merge(documents: readonly Node[]): { root: Node; faults: Fault[]; bad: ReadonlySet<Node> } {
  const faults: Fault[] = [];
  const bad = new Set<Node>();
  const [first, ...rest] = documents;
  if (!first) throw new Error('merge needs a document');
  const join = (a: Node, b: Node): Node => {
    if (isNull(a)) return b;
    if (isNull(b) || a.kind !== b.kind) return a;
    if (a.kind === 'map') return { ...a, children: joinMaps(a, b, join) };
    if (a.kind === 'list') return { ...a, children: concatenate(a, b) };
    if (a.scalar !== b.scalar) {
      faults.push(conflict(a, b));
      bad.add(a);
    }
    return a;
  };
  const root = applyDefaults(rest.reduce(join, first));
  return { root, faults: [...faults, ...duplicateIds(root, 'Program')], bad };
}

function joinMaps(a: Node, b: Node, join: (a: Node, b: Node) => Node): ReadonlyMap<string | number, Node> {
  const children = new Map(a.children);
  for (const [key, child] of b.children) {
    const present = children.get(key);
    children.set(key, present ? join(present, child) : child);
  }
  return children;
}

function concatenate(a: Node, b: Node): ReadonlyMap<string | number, Node> {
  return new Map([...a.children.values(), ...b.children.values()].map((item, index) => [index, item]));
}

function conflict(first: Node, second: Node): Fault {
  const args = { path: formatPath(first.path), first: String(first.scalar), second: String(second.scalar) };
  return faultAt('meta/conflicting-value', second, args, [{ at: placeOf(first), note: 'first given here' }]);
}

/** `defaults.wallet` fills the fields that a wallet does not declare itself. */
function applyDefaults(root: Node): Node {
  const defaults = root.children.get('defaults');
  return defaults?.kind === 'map' ? fill(root, 'Program', defaults) : root;
}

function fill(node: Node, type: string, defaults: Node): Node {
  if (node.kind !== 'map') return node;
  const children = new Map(node.children);
  for (const [key, child] of node.children) {
    const field = fieldOf(type, key);
    if (!field || !isStructure(field)) continue;
    const filled =
      child.kind === 'list'
        ? { ...child, children: new Map([...child.children].map(([i, item]) => [i, fill(item, field.type, defaults)])) }
        : fill(child, field.type, defaults);
    children.set(key, filled);
  }
  const kind = kindOf(type);
  for (const [key, value] of (kind && defaults.children.get(kind)?.children) || []) {
    const present = children.get(key);
    if (!present || isNull(present)) children.set(key, value);
  }
  return { ...node, children };
}

function duplicateIds(node: Node, type: string): Fault[] {
  const faults: Fault[] = [];
  for (const [key, child] of node.children) {
    const field = fieldOf(type, key);
    if (!field || !isStructure(field)) continue;
    if (child.kind === 'list') faults.push(...duplicatesIn(child, kindOf(field.type) ?? String(key)));
    for (const item of child.kind === 'list' ? child.children.values() : [child]) {
      faults.push(...duplicateIds(item, field.type));
    }
  }
  return faults;
}

function duplicatesIn(list: Node, kind: string): Fault[] {
  const seen = new Map<string, Node>();
  const faults: Fault[] = [];
  for (const item of list.children.values()) {
    const idNode = item.children.get('id');
    if (typeof idNode?.scalar !== 'string') continue;
    const first = seen.get(idNode.scalar);
    if (!first) seen.set(idNode.scalar, idNode);
    else {
      const related = [{ at: placeOf(first), note: 'first declared here' }];
      faults.push(faultAt('meta/duplicate-id', idNode, { kind, id: idNode.scalar }, related));
    }
  }
  return faults;
}
