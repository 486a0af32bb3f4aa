import type { Value } from '../../program/typed.ts';
import { isStruct, type RuleFunction, type Struct, type World } from '../function.ts';

export const signersOf: RuleFunction = {
  signature: 'signers_of(Wallet): list<Signer>',
  help: 'The declared signers among the owners of a wallet, those of nested wallets included, each once.',
  bind: (world) => (wallet: Struct) => [...collect(wallet, world, new Set(), new Set())],
};

function collect(wallet: Struct, world: World, found: Set<Value>, seen: Set<string>): Set<Value> {
  const owners = Object.hasOwn(wallet, 'owners') ? wallet.owners : undefined;
  for (const owner of Array.isArray(owners) ? owners : []) {
    if (typeof owner !== 'string' || seen.has(owner)) continue;
    seen.add(owner);
    const signer = lookUp(world, 'signer', owner);
    const nested = signer ? undefined : lookUp(world, 'wallet', owner);
    if (signer) found.add(signer);
    else if (nested) collect(nested, world, found, seen);
  }
  return found;
}

function lookUp(world: World, kind: string, reference: string): Struct | undefined {
  const ids = world.ids.get(kind);
  const node = ids?.get(reference) ?? ids?.get(reference.replace(new RegExp(`^${kind}/`), ''));
  const value = node && world.valueOf(node);
  return isStruct(value) ? value : undefined;
}
