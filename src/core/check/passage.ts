import { formatPath } from '../parse/path.ts';
import { placeInside } from '../parse/position.ts';
import type { Typed } from '../program/typed.ts';
import { type Field, fieldOf, isStructure } from '../program/vocabulary.ts';
import type { Node, Path, Place } from '../types.ts';

/** Words that people wrote for people, and where each of them stands. */
export interface Passage {
  readonly text: string;
  readonly place: (from: number, to: number) => Place;
  readonly entity?: string;
  /** Where it stands, in words that survive moves. */
  readonly where: string;
}

/** Every text of the program that is prose: claims, titles, reasons, justifications. */
export function passagesOf(typed: Typed): Passage[] {
  const found: Passage[] = [];
  const visit = (node: Node, type: string, path: Path) => {
    for (const [key, child] of node.children) {
      const field = fieldOf(type, key);
      if (!field) continue;
      const items = field.list ? [...child.children] : [[undefined, child] as const];
      for (const [index, item] of items) {
        const here = [...path, key, ...(index === undefined ? [] : [wordFor(item, index)])];
        if (isStructure(field)) visit(item, field.type, here);
        else if (isProse(field, item)) found.push(passageOf(item, item.scalar, typed, here));
      }
    }
  };
  visit(typed.root, 'Program', []);
  return found;
}

function wordFor(item: Node, index: string | number): string | number {
  const id = item.children.get('id')?.scalar;
  return typeof id === 'string' ? `#${id}` : index;
}

const isProse = (field: Field, node: Node): node is Node & { scalar: string } =>
  field.prose === true && typeof node.scalar === 'string';

function passageOf(node: Node, text: string, typed: Typed, path: Path): Passage {
  const entity = typed.entities.get(node);
  return {
    text,
    place: (from, to) => placeInside(node, from, to),
    ...(entity !== undefined && { entity }),
    where: formatPath(path),
  };
}
