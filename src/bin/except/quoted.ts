import type { Inserted } from '../../core/parse/insert-item.ts';
import { flowItem, type Item } from '../../core/parse/insert-lines.ts';
import { type Home, rootOf } from './place.ts';
import { saysTheSame } from './written.ts';

/** In JSON, and in brackets among quoted neighbors, everything is quoted; else it is as it was written. */
export function quotedLikeNeighbors(inserted: Inserted, items: readonly Item[], home: Home): Inserted {
  const plain = items.map(flowItem).join(', ');
  const { start, text } = inserted.edit;
  const at = text.indexOf(plain);
  if (at < 0 || !areQuoted(home)) return inserted;
  const lead = text.slice(0, at).replace('exceptions:', '"exceptions":');
  const edit = {
    ...inserted.edit,
    text: lead + items.map(jsonItem).join(', ') + text.slice(at + plain.length),
  };
  const written = inserted.text.slice(0, start) + edit.text + inserted.text.slice(start + text.length);
  return saysTheSame(home.source.file, inserted.text, written) ? { text: written, edit } : inserted;
}

/** Whether the first key of the last exception is in quotes, or that of the program where there is none. */
function areQuoted(home: Home): boolean {
  const root = rootOf(home);
  const nearest = [...(root?.children.get('exceptions')?.children.values() ?? [])].at(-1) ?? root;
  return nearest ? /^\{\s*"/.test(nearest.origin.text.slice(nearest.span.start)) : false;
}

const jsonItem = (item: Item) =>
  `{${item.map(([name, value]) => `${JSON.stringify(name)}: ${jsonValue(value)}`).join(', ')}}`;

const jsonValue = (value: Item[number][1]) =>
  typeof value === 'object'
    ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
    : JSON.stringify(value);
