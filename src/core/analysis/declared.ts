import type { Value } from '../program/typed.ts';
import { type Loan, loansIn } from './delegations.ts';
import { sharersAmong } from './host-sharing.ts';
import { groupBy, type Item, isItem, items, named, text } from './item.ts';

/** Something declared, under the name by which the analysis knows it. */
export interface Named {
  readonly name: string;
  readonly item: Item;
}

export type Kind = 'signer' | 'wallet' | 'contract';

/** What stands at an address; without a chain, on any. */
interface Resident {
  readonly kind: Kind;
  readonly id: string;
  readonly address: string;
  readonly chain: string | undefined;
}

/** The program by the names under which its parts speak of each other. */
export interface Declared {
  readonly root: Item;
  readonly signers: ReadonlyMap<string, Item>;
  /** Who the signers are. */
  readonly people: ReadonlySet<string>;
  readonly wallets: ReadonlyMap<string, Item>;
  readonly contracts: ReadonlyMap<string, Item>;
  readonly bridges: ReadonlyMap<string, Item>;
  /** Providers and vendors: both are suppliers. */
  readonly suppliers: ReadonlyMap<string, Item>;
  /** Keys in use. */
  readonly keys: ReadonlyMap<string, Item>;
  /** Keys in use, by the `signer/ID` or `wallet/ID` that they name. */
  readonly keysOf: ReadonlyMap<string, readonly Named[]>;
  readonly atAddress: ReadonlyMap<string, readonly Resident[]>;
  /** Rights that were lent, by who lends them as written. */
  readonly lent: ReadonlyMap<string, readonly Loan[]>;
  /** Addresses of modules that were reviewed. */
  readonly approved: ReadonlySet<string>;
  /** For each signer that shares a machine, all who share it. */
  readonly sharers: ReadonlyMap<string, readonly string[]>;
}

/** `today` is an ISO day: rights that were lent end on one. */
export function declaredIn(program: Value | undefined, today: string): Declared {
  const root = isItem(program) ? program : {};
  const signers = named(items(root, 'signers'));
  const wallets = named(items(root, 'wallets'));
  const contracts = named(items(root, 'contracts'));
  const keys = named(items(root, 'keys').filter(isInUse));
  const residents = [
    ...residentsOf('signer', signers),
    ...residentsOf('wallet', wallets),
    ...residentsOf('contract', contracts),
  ];
  return {
    root,
    signers,
    people: new Set([...signers.values()].flatMap((signer) => text(signer, 'person') ?? [])),
    wallets,
    contracts,
    bridges: named(items(root, 'bridges')),
    suppliers: new Map([...named(items(root, 'vendors')), ...named(items(root, 'providers'))]),
    keys,
    keysOf: groupBy(
      [...keys].map(([name, item]) => ({ name, item })),
      usersOf,
    ),
    atAddress: groupBy(residents, ({ address }) => [address]),
    lent: groupBy(loansIn(items(root, 'delegations'), today), ({ from }) => [from]),
    approved: new Set(
      items(root, 'approved_modules').map((module) => addressKey(text(module, 'address') ?? '')),
    ),
    sharers: sharersAmong(signers),
  };
}

/** Hexadecimal addresses are the same in either case; other encodings are not. */
export const addressKey = (address: string) =>
  /^0x[0-9a-f]+$/i.test(address) ? address.toLowerCase() : address;

const isInUse = (key: Item) => !['retired', 'destroyed'].includes(text(key, 'state') ?? '');

function usersOf({ item }: Named): string[] {
  return ['signer', 'wallet'].flatMap((kind) => {
    const user = text(item, kind);
    return user === undefined ? [] : [user.startsWith(`${kind}/`) ? user : `${kind}/${user}`];
  });
}

function residentsOf(kind: Kind, known: ReadonlyMap<string, Item>): Resident[] {
  return [...known].flatMap(([id, item]) => {
    const address = text(item, 'address');
    return address === undefined
      ? []
      : [{ kind, id, address: addressKey(address), chain: text(item, 'chain') }];
  });
}
