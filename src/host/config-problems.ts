import { UsageError } from '../core/errors.ts';
import { placeOf } from '../core/parse/position.ts';
import { suggest } from '../core/parse/suggest.ts';
import type { Node } from '../core/types.ts';
import type { SchemaError } from '../generated/validators.mjs';

/** Nobody reads more; mending the first ones mends most of the rest. */
const mostProblems = 10;

/** One error for all problems, each on a line of its own, at most ten of them. */
export function listProblems(problems: readonly string[]): UsageError {
  const distinct = [...new Set(problems)];
  const shown = distinct.slice(0, mostProblems);
  const more = distinct.length - shown.length;
  return new UsageError([...shown, ...(more > 0 ? [`and ${more} more problems`] : [])].join('\n'));
}

/** A problem with its place: `papertiger.yml:3:10: …`. */
export function problemAt(node: Node, text: string): string {
  const { file, start } = placeOf(node);
  return `${file}:${start.line}:${start.column}: ${text}`;
}

/** The nearest node that exists on a way of keys and indexes. */
export function nodeAt(root: Node, steps: readonly (string | number)[]): Node {
  let node = root;
  for (const step of steps) {
    const child = node.children.get(node.kind === 'list' ? Number(step) : step);
    if (!child) break;
    node = child;
  }
  return node;
}

const words: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a map',
  string: 'text',
  number: 'a number',
};
const topKeys = ['extends', 'files', 'exclude', 'fail-on', 'rules', 'parameters', 'overrides'];
const overrideKeys = ['files', 'rules'];

/** What the schema refused, in the reader's words. */
export function shapeProblem(root: Node, error: SchemaError): string {
  const steps = error.instancePath.split('/').slice(1).map(unescapePointer);
  const node = nodeAt(root, steps);
  const name = steps.length === 0 ? 'the configuration' : steps.join('.');
  const { additionalProperty, missingProperty, type, allowedValues } = error.params;
  if (typeof additionalProperty === 'string') {
    const known = steps.length === 0 ? topKeys : overrideKeys;
    return problemAt(
      node.children.get(additionalProperty) ?? node,
      `unknown key "${additionalProperty}"${guess(additionalProperty, known)}`,
    );
  }
  if (typeof missingProperty === 'string') return problemAt(node, `${name} lacks "${missingProperty}"`);
  if (typeof type === 'string')
    return problemAt(node, `${name} must be ${words[type] ?? type}, not ${found(node)}`);
  if (Array.isArray(allowedValues)) {
    const hint = typeof node.scalar === 'string' ? guess(node.scalar, allowedValues) : '';
    return problemAt(node, `${name} must be one of ${allowedValues.join(', ')}, not ${found(node)}${hint}`);
  }
  return problemAt(node, `${name} must not be empty`);
}

/** `; did you mean "…"?` where something near is known, else nothing. */
export function guess(word: string, known: Iterable<string>): string {
  const nearest = suggest(word, known);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

function found(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  return typeof node.scalar === 'string' ? `"${node.scalar.slice(0, 60)}"` : String(node.scalar);
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
