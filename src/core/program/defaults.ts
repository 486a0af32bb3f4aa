import { suggest } from '../parse/suggest.ts';
import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';
import { isNull } from './plain.ts';
import { fieldOf, isStructure, kindOf, types } from './vocabulary.ts';

/** `defaults.wallet` fills the fields that a wallet does not declare itself. */
export function applyDefaults(root: Node): Node {
  const defaults = root.children.get('defaults');
  return defaults?.kind === 'map' ? fill(root, 'Program', defaults) : root;
}

function fill(node: Node, type: string, defaults: Node): Node {
  if (node.kind !== 'map') return node;
  const filled = new Map<string | number, Node>();
  for (const [key, child] of node.children) {
    const field = fieldOf(type, key);
    const whole = field && isStructure(field) ? fillAll(child, field.type, defaults) : child;
    if (whole !== child) filled.set(key, whole);
  }
  const kind = kindOf(type);
  for (const [key, value] of (kind && defaults.children.get(kind)?.children) || []) {
    const present = node.children.get(key);
    if (!present || isNull(present)) filled.set(key, value);
  }
  // What is not filled stays the same node, by which faults know it.
  return filled.size > 0 ? { ...node, children: new Map([...node.children, ...filled]) } : node;
}

function fillAll(node: Node, type: string, defaults: Node): Node {
  if (node.kind !== 'list') return fill(node, type, defaults);
  const filled = [...node.children].flatMap(([index, item]) => {
    const whole = fill(item, type, defaults);
    return whole === item ? [] : [[index, whole] as const];
  });
  return filled.length > 0 ? { ...node, children: new Map([...node.children, ...filled]) } : node;
}

/**
 * The defaults of a document as programs that hold one entity each, so that they are checked like anything else that
 * is declared; and the kinds among them that do not exist.
 */
export function defaultsAsPrograms(root: Node): {
  readonly programs: readonly Node[];
  readonly faults: readonly Fault[];
} {
  const programs: Node[] = [];
  const faults: Fault[] = [];
  for (const [kind, entity] of root.children.get('defaults')?.children ?? []) {
    const steps = waysToKinds().get(String(kind));
    if (steps) programs.push(steps.reduceRight(wrap, entity));
    else if (!isExtension(String(kind))) faults.push(unknownKind(entity, String(kind)));
  }
  return { programs, faults };
}

const isExtension = (key: string) => key.startsWith('x-');

interface Step {
  readonly name: string;
  readonly list: boolean;
}

function wrap(inner: Node, { name, list }: Step): Node {
  const value: Node = list ? { ...emptyAt(inner), kind: 'list', children: new Map([[0, inner]]) } : inner;
  return { ...emptyAt(inner), kind: 'map', children: new Map([[name, value]]) };
}

const emptyAt = ({ origin, path, span, label }: Node) => ({ origin, path, span, label });

let ways: ReadonlyMap<string, readonly Step[]> | undefined;

/** A way from the program to each kind of entity: the shortest, since types are visited level by level. */
function waysToKinds(): ReadonlyMap<string, readonly Step[]> {
  if (ways) return ways;
  const found = new Map<string, readonly Step[]>();
  const queue: { readonly type: string; readonly steps: readonly Step[] }[] = [
    { type: 'Program', steps: [] },
  ];
  const seen = new Set<string>();
  for (const { type, steps } of queue) {
    if (seen.has(type)) continue;
    seen.add(type);
    const kind = kindOf(type);
    if (kind && !found.has(kind)) found.set(kind, steps);
    for (const [name, field] of Object.entries(types[type]?.fields ?? {})) {
      if (isStructure(field))
        queue.push({ type: field.type, steps: [...steps, { name, list: field.list === true }] });
    }
  }
  ways = found;
  return found;
}

function unknownKind(entity: Node, kind: string): Fault {
  const guess = suggest(kind, waysToKinds().keys());
  const suggestion = guess ? `; did you mean "${guess}"?` : '; defaults go by kind, such as wallet';
  return faultAt('meta/unknown-field', entity, { field: kind, section: 'defaults', suggestion });
}
