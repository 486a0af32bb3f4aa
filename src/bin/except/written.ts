import type { Item } from '../../core/parse/insert-lines.ts';
import { parseYaml } from '../../core/parse/yaml.ts';
import { plainValue } from '../../core/program/plain.ts';
import type { Node } from '../../core/types.ts';
import type { Home } from './place.ts';

/** Whether a text holds the documents of a home with just these exceptions, and nothing else is other than it was. */
export function holdsExactly(
  { source, documents, index }: Home,
  text: string,
  exceptions: readonly (Node | Item)[],
): boolean {
  const list = exceptions.map((one) => ('kind' in one ? plainValue(one) : Object.fromEntries(one)));
  const expected = documents.map(({ root }, at) => contentOf(root, at === index ? list : undefined));
  const { documents: fresh, hits } = parseYaml({ file: source.file, text });
  const found = fresh.map(({ root }) => contentOf(root, undefined));
  return hits.length === 0 && JSON.stringify(found) === JSON.stringify(expected);
}

/** Whether two texts of a file say the same. */
export function saysTheSame(file: string, one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => {
    const { documents, hits } = parseYaml({ file, text });
    return JSON.stringify([hits.length, documents.map(({ root }) => contentOf(root, undefined))]);
  });
  return a === b;
}

function contentOf(root: Node | null, exceptions: readonly unknown[] | undefined): unknown {
  if (root?.kind !== 'map') return root && plainValue(root);
  return [...root.children].map(([name, child]) => [
    name,
    name === 'exceptions' && exceptions ? exceptions : plainValue(child),
  ]);
}
