import { formatPath } from '../parse/path.ts';
import type { Node, Path } from '../types.ts';

/** A path with ids for list positions, so that neither reordering nor moving to another file changes it. */
export function wordsOf(root: Node, path: Path): string {
  let node: Node | undefined = root;
  const words = path.map((step) => {
    node = node?.children.get(step);
    const id = typeof step === 'number' ? node?.children.get('id')?.scalar : undefined;
    return typeof id === 'string' ? `#${id}` : step;
  });
  return formatPath(words);
}
