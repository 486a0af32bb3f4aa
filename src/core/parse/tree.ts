import {
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  type Scalar as Text,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Hit, Node, Origin, Path, Scalar, Span } from '../types.ts';
import { DEEPEST, DEPTH_PROBLEM } from './documents.ts';
import type { Fault } from './fault.ts';
import { collectionLabel, scalarLabel } from './labels.ts';
import { placeAt } from './position.ts';
import { sourceOffsetOf } from './scalar-map.ts';
import { isEmpty, spanOf } from './spans.ts';
import { type Budget, countRepeated, refuse, resolveAlias, startWalk, stop, type Walk } from './walk.ts';

export interface Tree {
  /** Null if there are faults. */
  readonly root: Node | null;
  readonly faults: readonly Fault[];
  /** Keys that a map holds twice; the tree has the first. Not told of a faulty document. */
  readonly duplicates: readonly Hit[];
}

type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

const NO_CHILDREN: ReadonlyMap<string | number, Node> = new Map();
const MOST_DIGITS = 1000;

/** Makes a composed document into a tree in which aliases are replaced by what they repeat. */
export function growTree(contents: ParsedNode, origin: Origin, budget: Budget): Tree {
  const walk = startWalk(origin, budget);
  const root = grow(walk, contents, [], undefined);
  const { faults, duplicates } = walk;
  return faults.length > 0
    ? { root: null, faults, duplicates: [] }
    : { root: root ?? null, faults, duplicates };
}

/** Undefined where an alias has a fault. */
function grow(walk: Walk, node: ParsedNode, path: Path, key: Span | undefined): Node | undefined {
  if (isAlias(node)) {
    const target = resolveAlias(walk, node, path);
    if (target === undefined) return undefined;
    const outer = walk.within;
    walk.within ??= node;
    const repeated = grow(walk, target, path, key);
    walk.within = outer;
    return repeated;
  }
  if (walk.within !== undefined) countRepeated(walk, node, path);
  else if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  return isScalar(node) ? growScalar(walk, node, path, key) : growCollection(walk, node, path, key);
}

function growCollection(walk: Walk, node: Collection, path: Path, key: Span | undefined): Node {
  const { origin } = walk;
  // Only aliases lead deeper than the check before composing lets a document go.
  if (path.length >= DEEPEST) stop(walk, DEPTH_PROBLEM, node, path);
  if (node.anchor !== undefined) walk.open.add(node);
  const children = isMap(node) ? growMap(walk, node, path) : growList(walk, node, path);
  walk.open.delete(node);
  const span = spanOf(node, origin.text);
  const label = key ?? collectionLabel(node, span, path.length === 0, origin.text);
  return { kind: isMap(node) ? 'map' : 'list', origin, path, span, label, children };
}

function growMap(walk: Walk, map: YAMLMap.Parsed, path: Path): Map<string | number, Node> {
  const children = new Map<string | number, Node>();
  const keys = new Map<string, Span>();
  for (const { key, value } of map.items) {
    if (walk.stopped) break;
    const name = nameOf(walk, key, path);
    const here = [...path, name];
    const span = spanOf(key, walk.origin.text);
    const child = value === null ? absent(walk.origin, here, span) : grow(walk, value, here, span);
    const first = keys.get(name);
    if (first !== undefined) reportDuplicate(walk, here, first, span);
    else {
      keys.set(name, span);
      if (child !== undefined) children.set(name, child);
    }
  }
  return children;
}

function growList(walk: Walk, list: YAMLSeq.Parsed, path: Path): Map<string | number, Node> {
  const children = new Map<string | number, Node>();
  for (const [index, item] of list.items.entries()) {
    if (walk.stopped) break;
    const child = grow(walk, item, [...path, index], undefined);
    if (child !== undefined) children.set(index, child);
  }
  return children;
}

function growScalar(walk: Walk, node: Text.Parsed, path: Path, key: Span | undefined): Node {
  const { origin } = walk;
  const span = spanOf(node, origin.text);
  // The core schema makes nothing else of a scalar.
  const scalar = node.value as Scalar;
  if (typeof scalar === 'bigint' && node.source.length > MOST_DIGITS) {
    refuse(walk, 'an integer of more than 1,000 digits is not read', node, path);
  }
  const grown: Node = {
    kind: 'scalar',
    origin,
    path,
    span,
    label: scalarLabel(node, key, span, origin.text),
    children: NO_CHILDREN,
    scalar,
    sourceOffset: node.srcToken === undefined ? () => span.start : sourceOffsetOf(node.srcToken, node.source),
  };
  return typeof scalar === 'number' ? { ...grown, float: true } : grown;
}

/** The null of a key without a colon, as in `{paused}`. */
function absent(origin: Origin, path: Path, key: Span): Node {
  return {
    kind: 'scalar',
    origin,
    path,
    span: { start: key.end, end: key.end },
    label: key,
    children: NO_CHILDREN,
    scalar: null,
    sourceOffset: () => key.end,
  };
}

/** A key as written: `1`, `"1"` and `'1'` name the same entry, `1` and `0x1` do not. */
function nameOf(walk: Walk, key: ParsedNode, path: Path): string {
  if (walk.within === undefined && !isAlias(key) && key.anchor !== undefined)
    walk.anchors.set(key.anchor, key);
  const node = isAlias(key) ? resolveAlias(walk, key, path) : key;
  if (node === undefined) return '';
  if (!isScalar(node)) {
    stop(walk, 'a key has to be plain text or a number, not a map or a list', key, path);
    return '';
  }
  if (node.type === 'PLAIN' && node.source === '<<' && !isEmpty(node)) {
    refuse(walk, '<< merges nothing in YAML 1.2; write the keys out', key, path);
  }
  return node.source;
}

function reportDuplicate(walk: Walk, path: Path, first: Span, second: Span): void {
  if (walk.within !== undefined) return;
  walk.duplicates.push({
    rule: 'meta/duplicate-key',
    at: placeAt(walk.origin, path, second),
    args: { key: String(path.at(-1)) },
    related: [{ at: placeAt(walk.origin, path, first), note: 'first declared here' }],
  });
}
