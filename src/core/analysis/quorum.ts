import { allOf, anyOf, atLeast, gate, type Path, perhaps, stranger, type Tree } from './tree.ts';

/** So many of so many, as far as they are declared. */
export interface Quorum {
  /** At least one; undefined where nobody says. */
  readonly needs: number | undefined;
  /** The members that are known. */
  readonly of: readonly string[];
  /** How many there are; undefined: those that are known or, where more are needed, nobody knows how many. */
  readonly total?: number | undefined;
  /** Whose members they are: what is undeclared of them is the same in every quorum of theirs. */
  readonly whose: Path;
}

/** More members than anybody has: beyond it those who are not declared are not counted one by one. */
const mostStrangers = 200;

/** Members whom nobody declared are strangers. Without a declared number it takes one of the members, or all of them. */
export function quorum(tree: Tree, path: Path, { needs, of, total, whose }: Quorum): string {
  const known = [...new Set(of)];
  const missing = Math.max(total ?? 0, needs ?? 0, known.length) - known.length;
  if (missing > mostStrangers) return crowd(tree, path, needs ?? Number.POSITIVE_INFINITY, known, whose);
  const strangers = Array.from({ length: missing }, (_, index) => stranger(tree, [...whose, index]));
  const members = [...known, ...strangers];
  if (members.length === 0)
    return atLeast(tree, path, stranger(tree, [...whose, 0]), 'nobody says how many must agree');
  const enough =
    needs === undefined ? oneOrAll(tree, path, members) : gate(tree, [...path, 'quorum'], needs, members);
  // Attackers need no more of them than that; of those who may, there may be more.
  const isOpen = total === undefined && missing > 0 && tree.aim !== 'move';
  return isOpen ? atLeast(tree, path, enough, 'nobody says how many members there are') : enough;
}

function oneOrAll(tree: Tree, path: Path, members: readonly string[]): string {
  const one = anyOf(tree, [...path, 'one'], members);
  const all = allOf(tree, [...path, 'all'], members);
  return anyOf(tree, [...path, 'quorum'], [all, perhaps(tree, path, one, 'the threshold is not declared')]);
}

/** All strangers may be one; nothing is known but that those who are declared suffice, if they do. */
function crowd(tree: Tree, path: Path, needs: number, known: readonly string[], whose: Path): string {
  const others = atLeast(tree, path, stranger(tree, [...whose, 0]), 'too many members are not declared');
  const declared = known.length >= needs ? [gate(tree, [...path, 'known'], needs, known)] : [];
  return anyOf(tree, [...path, 'quorum'], [...declared, others]);
}
