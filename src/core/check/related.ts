import type { Read } from '../expression/trace.ts';
import { formatPath } from '../parse/path.ts';
import { placeOf } from '../parse/position.ts';
import { nearest, type Selected } from '../program/select.ts';
import type { Typed } from '../program/typed.ts';
import { showArg, toArg } from '../rule/message.ts';
import type { Path, Related } from '../types.ts';

const most = 3;

/** The other declared values that the failing clause read, each with what it holds: a finding reads over the code. */
export function relatedReads(reads: readonly Read[], at: Path, selected: Selected, typed: Typed): Related[] {
  const own = formatPath(at);
  const seen = new Map<string, Related>();
  for (const { path, declared } of reads) {
    const key = formatPath(path);
    if (!declared || seen.has(key) || key === own || own.startsWith(`${key}.`) || own.startsWith(`${key}[`))
      continue;
    const { node, depth } = nearest(typed.root, path);
    if (depth !== path.length || node.kind === 'map') continue;
    if (node.kind === 'scalar' && typeof path.at(-1) === 'number') continue;
    // A name explains nothing; it was read to look something up.
    if (path.at(-1) === 'id') continue;
    seen.set(key, { at: placeOf(node), note: `${relative(path, selected.path)} is ${shown(typed, node)}` });
  }
  return [...seen.values()].slice(0, most);
}

function relative(path: Path, base: Path): string {
  const inside = base.every((step, index) => path[index] === step);
  return formatPath(inside ? path.slice(base.length) : path);
}

function shown(typed: Typed, node: Parameters<typeof placeOf>[0]): string {
  if (node.kind === 'list')
    return node.children.size === 1 ? 'a list of 1' : `a list of ${node.children.size}`;
  const text = showArg(toArg(typed.values.get(node)));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
