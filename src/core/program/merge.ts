import { formatPath } from '../parse/path.ts';
import { placeOf } from '../parse/position.ts';
import type { Node } from '../types.ts';
import { applyDefaults } from './defaults.ts';
import { type Fault, faultAt } from './fault.ts';
import { clip, isNull } from './plain.ts';
import { fieldOf, isStructure, kindOf } from './vocabulary.ts';

interface Merged {
  readonly root: Node;
  readonly faults: readonly Fault[];
  /** What must count as not declared. */
  readonly bad: ReadonlySet<Node>;
}

/**
 * Joins the documents of one program: maps merge by key, lists concatenate, scalars must agree. Children keep the
 * origin and path of the file they stand in. Nodes in `faulty` are reported already and give way to sound ones.
 */
export function merge(documents: readonly Node[], faulty: ReadonlySet<Node> = new Set()): Merged {
  const [first, ...rest] = documents;
  if (!first) throw new Error('merge needs a document');
  const faults: Fault[] = [];
  const disputed = new Set<Node>();
  const join = (a: Node, b: Node): Node => {
    if (isNull(a) || (faulty.has(a) && !faulty.has(b))) return isNull(b) ? a : b;
    if (isNull(b) || faulty.has(b) || a.kind !== b.kind) return a;
    if (a.kind === 'map') return { ...a, children: joinMaps(a, b, join) };
    if (a.kind === 'list') return { ...a, children: concatenate(a, b) };
    if (!areEqual(a, b)) {
      faults.push(conflict(a, b));
      disputed.add(a);
    }
    return a;
  };
  const root = applyDefaults(rest.reduce(join, first));
  return { root, faults: [...faults, ...duplicateIds(root, 'Program')], bad: disputed };
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

/** 5 and 5.0 are one amount. */
function areEqual({ scalar: a }: Node, { scalar: b }: Node): boolean {
  const isMixed =
    (typeof a === 'bigint' && typeof b === 'number') || (typeof a === 'number' && typeof b === 'bigint');
  return a === b || (isMixed && Number(a) === Number(b));
}

function conflict(first: Node, second: Node): Fault {
  const args = {
    path: formatPath(first.path),
    first: clip(String(first.scalar)),
    second: clip(String(second.scalar)),
  };
  return faultAt('meta/conflicting-value', second, args, [{ at: placeOf(first), note: 'first given here' }]);
}

function duplicateIds(node: Node, type: string): Fault[] {
  const faults: Fault[] = [];
  for (const [key, child] of node.children) {
    const field = fieldOf(type, key);
    if (!field || !isStructure(field)) continue;
    if (child.kind === 'list')
      for (const fault of duplicatesIn(child, kindOf(field.type) ?? String(key))) faults.push(fault);
    for (const item of child.kind === 'list' ? child.children.values() : [child]) {
      for (const fault of duplicateIds(item, field.type)) faults.push(fault);
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
      faults.push(faultAt('meta/duplicate-id', idNode, { kind, id: clip(idNode.scalar) }, related));
    }
  }
  return faults;
}
