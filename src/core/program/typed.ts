import type { Node } from '../types.ts';
import { isNull } from './plain.ts';
import { type Field, fieldOf, isStructure, kindOf } from './vocabulary.ts';

/** A value as rules read it: integers are bigints, numbers are floats, what is not declared is absent. */
export type Value =
  | string
  | bigint
  | number
  | boolean
  | readonly Value[]
  | { readonly [field: string]: Value };

/** The program as rules see it: a tree without faulty or empty parts, and the value of each of its nodes. */
export interface Typed {
  readonly root: Node;
  readonly values: ReadonlyMap<Node, Value>;
  /** The entity that each node belongs to (`wallet/eth-cold-1`); nodes outside any entity are missing. */
  readonly entities: ReadonlyMap<Node, string>;
  /** Entities by kind, then by id. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, Node>>;
}

/** Maps whose keys the reader chooses: what each key then holds. */
const open: Readonly<Record<string, Field>> = {
  numbers: { type: 'number' },
  anything: { type: 'anything' },
};

/** Leaves out what is null, in `bad`, or of another shape than the vocabulary says, and gives the rest its type. */
export function toTyped(root: Node, bad: ReadonlySet<Node>): Typed {
  const values = new Map<Node, Value>();
  const entities = new Map<Node, string>();
  const ids = new Map<string, Map<string, Node>>();

  const enter = (node: Node, type: string, position: string | number, entity?: string): Node => {
    const kind = node.kind === 'map' ? kindOf(type) : undefined;
    const own = kind ? `${kind}/${idOf(node, bad) ?? position}` : entity;
    const children = new Map<string | number, Node>();
    const value: Record<string, Value> = Object.create(null);
    // A faulty part is left out, yet a finding about it still belongs to the entity.
    const claim = (part: Node) => own !== undefined && entities.set(part, own);
    claim(node);
    for (const [key, child] of node.children) {
      claim(child);
      const field = fieldOf(type, key) ?? open[type];
      const kept = field && keep(child, field, own);
      if (!kept) continue;
      children.set(key, kept);
      value[String(key)] = valueIn(values, kept);
    }
    const kept = remember({ ...node, children }, value, own);
    const id = kind && idOf(node, bad);
    if (kind && id !== undefined) addId(ids, kind, id, kept);
    return kept;
  };

  const keep = (node: Node, field: Field, entity: string | undefined): Node | undefined => {
    if (bad.has(node) || isNull(node)) return undefined;
    if (field.list) return node.kind === 'list' ? keepList(node, field, entity) : undefined;
    return keepOne(node, field, 0, entity);
  };

  const keepList = (node: Node, field: Field, entity: string | undefined): Node => {
    if (entity !== undefined) for (const item of node.children.values()) entities.set(item, entity);
    const items = [...node.children]
      .map(([index, item]) => (bad.has(item) ? undefined : keepOne(item, field, index, entity)))
      .filter((item) => item !== undefined);
    const kept = { ...node, children: new Map(items.map((item, index) => [index, item])) };
    return remember(
      kept,
      items.map((item) => valueIn(values, item)),
      entity,
    );
  };

  const keepOne = (
    node: Node,
    field: Field,
    position: string | number,
    entity: string | undefined,
  ): Node | undefined => {
    if (isStructure(field))
      return node.kind === 'map' ? enter(node, field.type, position, entity) : undefined;
    if (node.kind === 'map' && open[field.type]) return enter(node, field.type, 0, entity);
    const value = scalarValue(node, field);
    return value === undefined ? undefined : remember(node, value, entity);
  };

  const remember = (node: Node, value: Value, entity: string | undefined): Node => {
    values.set(node, value);
    if (entity !== undefined) entities.set(node, entity);
    return node;
  };

  return { root: enter(root, 'Program', 0), values, entities, ids };
}

function valueIn(values: ReadonlyMap<Node, Value>, node: Node): Value {
  const value = values.get(node);
  if (value === undefined) throw new Error('a kept node has a value');
  return value;
}

function idOf(node: Node, bad: ReadonlySet<Node>): string | undefined {
  const id = node.children.get('id');
  return id && !bad.has(id) && typeof id.scalar === 'string' ? id.scalar : undefined;
}

function addId(ids: Map<string, Map<string, Node>>, kind: string, id: string, node: Node): void {
  const known = ids.get(kind) ?? new Map<string, Node>();
  if (!known.has(id)) known.set(id, node);
  ids.set(kind, known);
}

function scalarValue(node: Node, field: Field): Value | undefined {
  const { scalar } = node;
  if (node.kind !== 'scalar' || scalar === null || scalar === undefined) return undefined;
  switch (field.type) {
    case 'integer':
      return typeof scalar === 'bigint' ? scalar : undefined;
    case 'number':
      return typeof scalar === 'bigint' || typeof scalar === 'number' ? Number(scalar) : undefined;
    case 'boolean':
      return typeof scalar === 'boolean' ? scalar : undefined;
    case 'string':
    case 'date':
      return typeof scalar === 'string' ? scalar : undefined;
    default:
      return scalar;
  }
}
