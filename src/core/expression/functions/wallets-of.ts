import { fieldText } from '../../program/field-value.ts';
import type { Value } from '../../program/typed.ts';
import { isStruct, type RuleFunction, type Struct, type World } from '../function.ts';

export const walletsOf: RuleFunction = {
  signature: 'wallets_of(Key): list<Wallet>',
  help: 'The declared wallets that a key acts in: the one it names, and those its signer owns, nested ones included.',
  bind: (world) => {
    // Built at the first question: a scan of all wallets for each key would grow with the square of the program.
    let index: Index | undefined;
    return (key: Struct) => {
      index ??= indexOf(world);
      const named = index.byId.get(reference(key, 'wallet') ?? '');
      const owned = index.byOwner.get(reference(key, 'signer') ?? '') ?? [];
      return withOwners(named ? [named, ...owned] : owned, index);
    };
  },
};

interface Index {
  readonly byId: ReadonlyMap<string, Struct>;
  /** By the owner's id. An id that is both a signer's and a wallet's counts as either. */
  readonly byOwner: ReadonlyMap<string, readonly Struct[]>;
}

function indexOf(world: World): Index {
  const byId = new Map<string, Struct>();
  const byOwner = new Map<string, Struct[]>();
  for (const wallet of listOf(world.program.wallets).filter(isStruct)) {
    const id = fieldText(wallet, 'id');
    if (id !== undefined) byId.set(id, wallet);
    for (const owner of listOf(Object.hasOwn(wallet, 'owners') ? wallet.owners : undefined)) {
      if (typeof owner !== 'string') continue;
      const bare = owner.replace(/^(signer|wallet)\//, '');
      const known = byOwner.get(bare);
      if (known) known.push(wallet);
      else byOwner.set(bare, [wallet]);
    }
  }
  return { byId, byOwner };
}

/** The wallets, and those that they are owners of, and so on up; a loop among them ends where it began. */
function withOwners(wallets: readonly Struct[], index: Index): Struct[] {
  const found = new Set(wallets);
  for (const wallet of found) {
    for (const above of index.byOwner.get(fieldText(wallet, 'id') ?? '') ?? []) found.add(above);
  }
  return [...found];
}

const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

const reference = (item: Struct, field: 'signer' | 'wallet') =>
  fieldText(item, field)?.replace(new RegExp(`^${field}/`), '');
