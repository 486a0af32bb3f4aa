import type { Node } from '../types.ts';
import { align, type Pair } from './align.ts';
import type { Sameness } from './align-alike.ts';
import { createDigest, type Digest } from './align-digest.ts';
import { idOf } from './align-names.ts';
import { namingOf } from './align-reference.ts';
import type { Typed } from './typed.ts';
import { fieldOf, isStructure, kindOf } from './vocabulary.ts';

/** Which item of each list of the head was which item of the base. */
export interface Alignment extends Sameness {
  readonly pairs: (type: string, base: Node | undefined, head: Node | undefined) => readonly Pair[];
}

interface Survey {
  readonly same: Sameness;
  readonly pairs: Map<Node, readonly Pair[]>;
  readonly renames: Map<string, string>;
}

/**
 * Aligns two programs. Renamed things are looked for first, then everything is aligned once more with their old ids
 * read as the new ones, so that a rename changes no reference to it.
 */
export function alignPrograms(base: Typed, head: Typed): Alignment {
  const digest = createDigest();
  const first = survey(base, head, digest, new Map());
  const { pairs, same } = first.renames.size > 0 ? survey(base, head, digest, first.renames) : first;
  return {
    ...same,
    pairs: (type, was, is) => (is && pairs.get(is)) ?? align(type, itemsOf(was), itemsOf(is), same),
  };
}

const itemsOf = (list: Node | undefined) => [...(list?.children.values() ?? [])];

function survey(base: Typed, head: Typed, digest: Digest, renames: ReadonlyMap<string, string>): Survey {
  const same = { digest, base: namingOf(base, renames), head: namingOf(head) };
  const found: Survey = { same, pairs: new Map(), renames: new Map() };
  visit(found, 'Program', base.root, head.root);
  return found;
}

function visit(found: Survey, type: string, base: Node, head: Node): void {
  if (found.same.digest.of(base) === found.same.digest.of(head)) return;
  for (const [name, is] of head.children) {
    const field = fieldOf(type, name);
    const was = base.children.get(name);
    if (!field || !isStructure(field) || !was) continue;
    if (field.list) visitList(found, field.type, was, is);
    else visit(found, field.type, was, is);
  }
}

function visitList(found: Survey, type: string, base: Node, head: Node): void {
  const pairs = align(type, itemsOf(base), itemsOf(head), found.same);
  found.pairs.set(head, pairs);
  const kind = kindOf(type);
  for (const pair of pairs) {
    if (!pair.base || !pair.head) continue;
    const [was, is] = [idOf(pair.base), idOf(pair.head)];
    if (kind && was !== undefined && is !== undefined && was !== is)
      found.renames.set(`${kind}/${was}`, `${kind}/${is}`);
    visit(found, type, pair.base, pair.head);
  }
}
