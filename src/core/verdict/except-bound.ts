import type { Typed } from '../program/typed.ts';
import type { Node } from '../types.ts';

/** What an exception is bound to: the text of the file, since digits without quotes are the same to a person. */
export interface Bound {
  readonly value: string;
  /** Whether it can name anything; of what cannot, its wrong type is told already. */
  readonly isReadable: boolean;
}

/** Asks an exception for a value that is no text, of which the typed tree knows nothing. */
export function unquotedValues(typed: Typed): (exception: Node) => Bound | undefined {
  const list = typed.root.children.get('exceptions')?.children;
  if ([...(list?.values() ?? [])].every(({ children }) => children.has('value'))) return () => undefined;
  const nodes = new Map<string, Node>();
  for (const [node, entity] of typed.entities) {
    const isValue = node.path.at(-1) === 'value' && entity.startsWith('exception/');
    // After `value:` with nothing behind it, nothing was said.
    if (isValue && node.scalar !== null) nodes.set(entity, node);
  }
  return (exception) => {
    const node = nodes.get(typed.entities.get(exception) ?? '');
    if (!node) return undefined;
    const value = node.origin.text.slice(node.span.start, node.span.end);
    return { value, isReadable: /^[0-9a-f]{16}$/.test(value) };
  };
}
