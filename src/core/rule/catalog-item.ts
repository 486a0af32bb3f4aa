import type { SchemaError, validateRule } from '../../generated/validators.mjs';
import { formatPath } from '../parse/path.ts';
import { placeOf } from '../parse/position.ts';
import { parseYaml } from '../parse/yaml.ts';
import { plainValue } from '../program/plain.ts';
import type { Node, Path, Source } from '../types.ts';

/** One file of the catalog whose shape its schema has proven, with the tree to point into. */
export interface Item<Shape> {
  readonly file: string;
  readonly root: Node;
  readonly value: Shape;
}

/** Reads a file that holds one item. Problems go to `report`, each as `file:line:column: what`. */
export function readItem<Shape>(
  source: Source,
  validate: typeof validateRule,
  report: (problem: string) => void,
): Item<Shape> | undefined {
  const { documents, hits } = parseYaml(source);
  for (const { at, args } of hits) {
    const { line, column } = at.start;
    report(`${at.file}:${line}:${column}: ${args.problem ?? `the key "${args.key}" stands twice`}`);
  }
  if (hits.length > 0) return undefined;
  const root = documents[0]?.root;
  if (!root || documents.length !== 1) {
    report(`${source.file}:1:1: expected one item`);
    return undefined;
  }
  const value = plainValue(root);
  if (!validate(value)) {
    for (const error of validate.errors ?? []) report(shapeFault(root, error));
    return undefined;
  }
  // The schema has just proven the shape.
  return { file: source.file, root, value: value as Shape };
}

/** The node that a path leads to; its nearest declared ancestor where it leads nowhere. */
function nodeAt(root: Node, path: Path): Node {
  let node = root;
  for (const step of path) {
    const child = node.children.get(node.kind === 'list' ? Number(step) : step);
    if (!child) break;
    node = child;
  }
  return node;
}

/** Where a path leads in the file, or its nearest declared ancestor: `file:line:column`. */
export function placeText(root: Node, path: Path): string {
  const { file, start } = placeOf(nodeAt(root, path));
  return `${file}:${start.line}:${start.column}`;
}

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function shapeFault(root: Node, { instancePath, keyword, params }: SchemaError): string {
  const steps = instancePath.split('/').slice(1).map(unescapePointer);
  const name = formatPath(nodeAt(root, steps).path) || 'the item';
  switch (keyword) {
    case 'additionalProperties':
      return `${placeText(root, [...steps, String(params.additionalProperty)])}: ${name} has no such field`;
    case 'required':
      return `${placeText(root, steps)}: ${name} needs a field "${params.missingProperty}"`;
    case 'enum':
      return `${placeText(root, steps)}: ${name} must be one of ${JSON.stringify(params.allowedValues)}`;
    default:
      return `${placeText(root, steps)}: ${name} breaks "${keyword}" of its schema, ${JSON.stringify(params)}`;
  }
}
