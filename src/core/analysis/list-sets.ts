import { isUndeclared } from './parts.ts';
import type { Search } from './search.ts';
import type { System } from './system.ts';

type Numbers = readonly number[];

/**
 * The first sets of that size, which is the smallest: those of declared components alone first, in order of their
 * names. Undefined when the budget did not suffice. No set has no size.
 */
export function listSets(
  system: System,
  search: Search,
  size: number | null,
  most: number,
): Numbers[] | undefined {
  if (size === null) return [];
  const declared = Uint8Array.from(system.names, (name) => (isUndeclared(name) ? 0 : 1));
  const known = listAmong(declared, search, size, most);
  if (known === undefined || known.length === most || declared.every(Boolean)) return known;
  const all = listAmong(
    declared.map(() => 1),
    search,
    size,
    most,
  );
  return all && [...known, ...all.filter((set) => set.some((one) => !declared[one]))].slice(0, most);
}

/** In order of the components' numbers; none of the sets begins with what cannot be completed. */
function listAmong(among: Uint8Array, search: Search, size: number, most: number): Numbers[] | undefined {
  const sets: Numbers[] = [];
  const chosen: number[] = [];
  let isSpent = false;

  /** A completion of what is chosen, out of components from `from` on. */
  function complete(from: number): Uint8Array | undefined {
    const later = among.map((isAllowed, one) => (one >= from ? isAllowed : 0));
    const outcome = search.find(chosen, later, size - chosen.length);
    isSpent ||= outcome === 'spent';
    return outcome === 'found' ? search.witness.slice() : undefined;
  }

  function visit(from: number, first: Uint8Array | undefined): void {
    let completion = first;
    if (completion && chosen.length === size) sets.push([...chosen]);
    for (let one = from; one < among.length && chosen.length < size && sets.length < most; one++) {
      if (!completion || isSpent) return;
      if (!among[one]) continue;
      chosen.push(one);
      visit(one + 1, completion[one] ? completion : complete(one + 1));
      chosen.pop();
      if (completion[one]) completion = complete(one + 1);
    }
  }

  visit(0, complete(0));
  return isSpent ? undefined : sets;
}
