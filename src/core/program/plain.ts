import type { Node } from '../types.ts';

/** Plain JSON as ajv wants it: bigints become numbers, `null` members of a map are left out (they mean "not declared"). */
export function plainValue(node: Node): unknown {
  if (node.kind === 'scalar') return typeof node.scalar === 'bigint' ? Number(node.scalar) : node.scalar;
  if (node.kind === 'list') return [...node.children.values()].map(plainValue);
  const entries = [...node.children].filter(([, child]) => !isNull(child));
  // Without a prototype a key such as `__proto__` is a key like any other.
  const value: Record<string, unknown> = Object.create(null);
  for (const [key, child] of entries) value[key] = plainValue(child);
  return value;
}

/** Nothing was written after the key, or `null` was. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.scalar === null;
}

/** A text short enough for a sentence. */
export const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
