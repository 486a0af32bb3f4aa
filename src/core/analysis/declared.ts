import { fieldText, fieldValue } from '../program/field-value.ts';
import type { Value } from '../program/typed.ts';

/** A map of the program, as rules read it. */
export type Item = { readonly [field: string]: Value };

/** The program by the names under which its parts speak of each other. */
export interface Declared {
  readonly root: Item;
  readonly signers: ReadonlyMap<string, Item>;
  readonly wallets: ReadonlyMap<string, Item>;
  readonly contracts: ReadonlyMap<string, Item>;
  readonly bridges: ReadonlyMap<string, Item>;
  /** Providers and vendors: both are suppliers. */
  readonly suppliers: ReadonlyMap<string, Item>;
  /** Keys in use, by id. */
  readonly keys: ReadonlyMap<string, Item>;
  /** Keys in use, by the `signer/ID` or `wallet/ID` that they name. */
  readonly keysOf: ReadonlyMap<string, readonly Item[]>;
  /** What stands at an address: `wallet/ID`, `contract/ID` or `signer/ID`. */
  readonly atAddress: ReadonlyMap<string, string>;
  /** ISO day. */
  readonly today: string;
}

export function declaredIn(program: Value | undefined, today: string): Declared {
  const root = isItem(program) ? program : {};
  const signers = byId(items(root, 'signers'));
  const wallets = byId(items(root, 'wallets'));
  const contracts = byId(items(root, 'contracts'));
  const keys = items(root, 'keys').filter(
    (key) => !['retired', 'destroyed'].includes(text(key, 'state') ?? ''),
  );
  return {
    root,
    signers,
    wallets,
    contracts,
    bridges: byId(items(root, 'bridges')),
    suppliers: byId([...items(root, 'providers'), ...items(root, 'vendors')]),
    keys: byId(keys),
    keysOf: groupBy(keys, usersOf),
    atAddress: new Map([
      ...addressesOf('signer', signers),
      ...addressesOf('contract', contracts),
      ...addressesOf('wallet', wallets),
    ]),
    today,
  };
}

export const text = fieldText;

export function flag(item: Item | undefined, name: string): boolean | undefined {
  const value = fieldValue(item, name);
  return typeof value === 'boolean' ? value : undefined;
}

export function count(item: Item | undefined, name: string): number | undefined {
  const value = fieldValue(item, name);
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : undefined;
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

/** The id in a reference of a known kind: `signer/s1` and `s1` name the same signer. */
export const bare = (reference: string, kind: string) =>
  reference.startsWith(`${kind}/`) ? reference.slice(kind.length + 1) : reference;

/** Hexadecimal addresses are the same in either case; other encodings are not. */
export const addressKey = (address: string) =>
  /^0x[0-9a-f]+$/i.test(address) ? address.toLowerCase() : address;

function isItem(value: Value | undefined): value is Item {
  return typeof value === 'object' && !isList(value);
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/**
 * Of two with the same id the first counts, as everywhere; the second is a finding of its own. What has no id is known
 * by its position, so that leaving the id out hides nothing.
 */
function byId(list: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const [index, item] of list.entries()) {
    const id = text(item, 'id') ?? String(index);
    if (!found.has(id)) found.set(id, item);
  }
  return found;
}

function usersOf(key: Item): string[] {
  return ['signer', 'wallet'].flatMap((kind) => {
    const user = text(key, kind);
    return user === undefined ? [] : [`${kind}/${bare(user, kind)}`];
  });
}

function groupBy(list: readonly Item[], namesOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    for (const name of namesOf(item)) {
      const group = groups.get(name);
      if (group) group.push(item);
      else groups.set(name, [item]);
    }
  }
  return groups;
}

function addressesOf(kind: string, known: ReadonlyMap<string, Item>): [string, string][] {
  return [...known].flatMap(([id, item]) => {
    const address = text(item, 'address');
    return address === undefined ? [] : [[addressKey(address), `${kind}/${id}`]];
  });
}
