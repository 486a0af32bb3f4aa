import { suggest } from '../parse/suggest.ts';
import type { Node, Path } from '../types.ts';
import type { Typed, Value } from './typed.ts';
import { fieldOf, isStructure, types } from './vocabulary.ts';

/** What a rule judges: the place of the value in the program, its parent item, and the nodes that stand there. */
export interface Selected {
  /** In the merged program. */
  readonly path: Path;
  readonly value: Value;
  /** The nearest declared node: the value's own, or an ancestor when the section is absent. */
  readonly node: Node;
  readonly declared: boolean;
  /** The enclosing item or section (the program itself at the top), and its place in the program. */
  readonly parent: Value;
  readonly parentPath: Path;
}

/** `wallets[*]`, `policy`, `contracts[*].roles[*]`, or `program`. */
export interface Selector {
  readonly steps: readonly { readonly name: string; readonly each: boolean }[];
  /** The type of what is selected, and of its parent. */
  readonly type: string;
  readonly parentType: string;
}

/** Reads a selector; returns the problem, in words, when it names what the vocabulary does not have. */
export function parseSelector(text: string): Selector | string {
  if (text === 'program') return { steps: [], type: 'Program', parentType: 'Program' };
  let type = 'Program';
  let parentType = 'Program';
  const steps: { name: string; each: boolean }[] = [];
  for (const part of text.split('.')) {
    const match = /^([A-Za-z_]\w*)(\[\*\])?$/.exec(part);
    if (!match?.[1]) return `"${text}" is no selector; write a path such as wallets[*]`;
    const field = fieldOf(type, match[1]);
    if (!field) return unknownField(match[1], type);
    if (!isStructure(field)) return `"${match[1]}" holds no fields of its own, so it cannot be selected`;
    if (Boolean(field.list) !== Boolean(match[2])) {
      return field.list
        ? `"${match[1]}" is a list; write ${match[1]}[*]`
        : `"${match[1]}" is no list; write ${match[1]}`;
    }
    steps.push({ name: match[1], each: Boolean(match[2]) });
    parentType = type;
    type = field.type;
  }
  return { steps, type, parentType };
}

export function unknownField(name: string, type: string): string {
  const guess = suggest(name, Object.keys(types[type]?.fields ?? {}));
  const owner = type === 'Program' ? 'the program' : type;
  return `${owner} has no field "${name}"${guess ? `; did you mean "${guess}"?` : ''}`;
}

const nothing: Value = Object.freeze(Object.create(null));

/** Every match. An absent section is selected once, as an empty map, so that absence is judged and never passes. */
export function select(typed: Typed, selector: Selector): Selected[] {
  const root = typed.root;
  const value = declaredValue(typed, root);
  let matches: Selected[] = [{ path: [], value, node: root, declared: true, parent: value, parentPath: [] }];
  for (const step of selector.steps)
    matches = matches.flatMap((match) => descend(typed, match, step.name, step.each));
  return matches;
}

function descend(typed: Typed, from: Selected, name: string, each: boolean): Selected[] {
  const child = from.declared ? from.node.children.get(name) : undefined;
  const below = { parent: from.value, parentPath: from.path };
  if (!child)
    return each
      ? []
      : [{ ...below, path: [...from.path, name], value: nothing, node: from.node, declared: false }];
  const matches = each ? [...child.children] : [[undefined, child] as const];
  return matches.map(([index, node]) => ({
    ...below,
    path: index === undefined ? [...from.path, name] : [...from.path, name, index],
    value: declaredValue(typed, node),
    node,
    declared: true,
  }));
}

function declaredValue(typed: Typed, node: Node): Value {
  const value = typed.values.get(node);
  if (value === undefined) throw new Error('a node of the typed program has a value');
  return value;
}

/** The node at a path of the merged program, or its nearest declared ancestor. */
export function nearest(root: Node, path: Path): { readonly node: Node; readonly depth: number } {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const child = node.children.get(step);
    if (!child) return { node, depth };
    node = child;
  }
  return { node, depth: path.length };
}
