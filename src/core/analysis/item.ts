import { fieldText, fieldValue } from '../program/field-value.ts';
import type { Value } from '../program/typed.ts';

/** A map of the program, as rules read it. */
export type Item = { readonly [field: string]: Value };

export const text = fieldText;

export function flag(item: Item | undefined, name: string): boolean | undefined {
  const value = fieldValue(item, name);
  return typeof value === 'boolean' ? value : undefined;
}

export function count(item: Item | undefined, name: string): number | undefined {
  const value = fieldValue(item, name);
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : undefined;
}

/** The same where less than one says nothing: nobody is no quorum. */
export function positive(item: Item | undefined, name: string): number | undefined {
  const number = count(item, name);
  return number !== undefined && number >= 1 ? number : undefined;
}

/** Undefined where the list is not declared, which is not the same as an empty one. */
export function texts(item: Item | undefined, name: string): readonly string[] | undefined {
  const value = fieldValue(item, name);
  return isList(value) ? value.filter((part) => typeof part === 'string') : undefined;
}

export function items(item: Item | undefined, name: string): readonly Item[] {
  const value = fieldValue(item, name);
  return isList(value) ? value.filter(isItem) : [];
}

export function inner(item: Item | undefined, name: string): Item | undefined {
  const value = fieldValue(item, name);
  return isItem(value) ? value : undefined;
}

export function isItem(value: Value | undefined): value is Item {
  return typeof value === 'object' && !isList(value);
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The id that a reference means among these: `signer/s1` and `s1` are the same signer. */
export function idIn(
  known: ReadonlyMap<string, Item>,
  kind: string,
  reference: string | undefined,
): string | undefined {
  if (reference === undefined || known.has(reference)) return reference;
  const id = reference.startsWith(`${kind}/`) ? reference.slice(kind.length + 1) : undefined;
  return id !== undefined && known.has(id) ? id : undefined;
}

/**
 * Items by id. What has none, or one that is taken, is known by its position as well: of two with the same id others mean
 * the first, yet the second holds money, too.
 */
export function named(list: readonly Item[]): ReadonlyMap<string, Item> {
  const ids = new Set(list.map((item) => text(item, 'id')));
  const found = new Map<string, Item>();
  for (const [index, item] of list.entries()) {
    const id = text(item, 'id');
    let name = id ?? String(index);
    if (found.has(name)) name += `#${index}`;
    while (found.has(name) || (name !== id && ids.has(name))) name += '#';
    found.set(name, item);
  }
  return found;
}

export function groupBy<T>(list: readonly T[], namesOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    for (const name of namesOf(one)) {
      const group = groups.get(name);
      if (group) group.push(one);
      else groups.set(name, [one]);
    }
  }
  return groups;
}
