import type { Component } from './graph.ts';
import { compareComponents, isUndeclared } from './parts.ts';
import type { Search } from './search.ts';
import type { System } from './system.ts';

/** What a reader sees under one name: a component, or all undeclared ones of a dimension that the reading tells apart. */
interface Item {
  readonly name: Component;
  readonly members: readonly number[];
}

export interface Listing {
  /** At most so many sets. */
  readonly most: number;
  /** Which sets come first: those of declared components alone, or those with an undeclared one. */
  readonly first: 'declared' | 'undeclared';
}

/**
 * The first sets of that size, which is the smallest, under the names that a reader sees; in order of those names.
 * Undefined when the budget did not suffice. No set has no size.
 *
 * For an optimist's system the size must be the pessimist's, too. Then no set holds two undeclared components of one
 * dimension, of which the pessimist would need only one, and no set is listed twice.
 */
export function listSets(
  system: System,
  search: Search,
  size: number | null,
  { most, first }: Listing,
): Component[][] | undefined {
  if (size === null) return [];
  const items = itemsOf(system);
  const undeclared = items.filter(({ name }) => isUndeclared(name));
  const declared = items.filter(({ name }) => !isUndeclared(name));
  const list = (among: readonly Item[]) => listAmong(among, system.names.length, search, size, most);
  if (first === 'undeclared') return list([...undeclared, ...declared]);
  const known = list(declared);
  if (known === undefined || known.length === most || undeclared.length === 0) return known;
  const all = list([...declared, ...undeclared]);
  return all && [...known, ...all.filter((set) => set.some(isUndeclared))].slice(0, most);
}

function itemsOf({ names }: System): Item[] {
  const members = new Map<Component, number[]>();
  for (const [number, name] of names.entries()) {
    const seen = withoutMark(name);
    members.set(seen, [...(members.get(seen) ?? []), number]);
  }
  const items = [...members].map(([name, numbers]) => ({ name, members: numbers }));
  return items.sort((a, b) => compareComponents(a.name, b.name));
}

/** `person/?` for the private name that an optimist gives the undeclared person behind one leaf. */
const withoutMark = (name: Component): Component => name.replace(/^([^/]*\/\?)\0[\s\S]*$/, '$1');

/** In order of the items; none of the sets begins with what cannot be completed. */
function listAmong(
  items: readonly Item[],
  components: number,
  search: Search,
  size: number,
  most: number,
): Component[][] | undefined {
  const sets: Component[][] = [];
  const chosen: Item[] = [];
  let isSpent = false;

  /** A completion of what is chosen, out of items from `from` on; of a chosen item with several members, any may be in it. */
  function complete(from: number): Uint8Array | undefined {
    const certain = chosen.flatMap(({ members }) => (members.length === 1 ? members : []));
    const allowed = new Uint8Array(components);
    for (const { members } of [...chosen, ...items.slice(from)]) for (const one of members) allowed[one] = 1;
    const outcome = search.find(certain, allowed, size - certain.length);
    isSpent ||= outcome === 'spent';
    return outcome === 'found' ? search.witness.slice() : undefined;
  }

  function visit(from: number, first: Uint8Array | undefined): void {
    let completion = first;
    // With nothing left to choose from, what completes it is made of the chosen alone.
    if (completion && chosen.length === size && complete(items.length))
      sets.push(chosen.map(({ name }) => name).sort(compareComponents));
    for (let one = from; one < items.length && chosen.length < size && sets.length < most; one++) {
      const item = items[one];
      if (!completion || !item || isSpent) return;
      const isUsed = item.members.some((member) => completion?.[member]);
      chosen.push(item);
      visit(one + 1, isUsed ? completion : complete(one + 1));
      chosen.pop();
      if (isUsed) completion = complete(one + 1);
    }
  }

  visit(0, complete(0));
  return isSpent ? undefined : sets;
}
