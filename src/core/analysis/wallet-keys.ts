import { keyDependence } from './components.ts';
import type { Named } from './declared.ts';
import { idIn, text, texts } from './item.ts';
import { partiesOf } from './party.ts';
import { quorum } from './quorum.ts';
import { backupsOf } from './signer-gate.ts';
import { anyOf, leaf, type Tree } from './tree.ts';
import { ownerNode, ownersOf, thresholdOf, type WalletGate } from './wallet-owners.ts';

/** Keys that move a wallet themselves, but for those of its owners. */
export function keysOf({ tree, id, item, chain }: WalletGate): readonly Named[] {
  const { declared } = tree;
  const owners = (texts(item, 'owners') ?? []).flatMap((owner) => partiesOf(declared, owner, chain));
  return (declared.keysOf.get(`wallet/${id}`) ?? []).filter((key) => {
    const signer = idIn(declared.signers, 'signer', text(key.item, 'signer'));
    return !owners.some((owner) => owner.kind === 'signer' && owner.id === signer);
  });
}

/** Enough of these keys. Where there are owners as well, they are all the members there are beside them. */
export function keyPath(wallet: WalletGate, keys: readonly Named[], suppliers: readonly string[]): string[] {
  const { tree, me, owners } = wallet;
  const needs = thresholdOf(wallet);
  const of = keys.map((key) => keyNode(wallet, key));
  const isBeside = owners.length > 0;
  const members = isBeside ? of : [...of, ...suppliers];
  if (of.length === 0 || (isBeside && new Set(of).size < (needs ?? 1))) return [];
  return [quorum(tree, [...me, 'keys'], { needs, of: members, whose: ownersOf(wallet) })];
}

/** A key falls with the signer who uses it; one of nobody, with where it lives and with its backup. */
function keyNode({ tree, me, id, chain, owners }: WalletGate, key: Named): string {
  const signer = text(key.item, 'signer');
  if (idIn(tree.declared.signers, 'signer', signer) !== undefined && signer !== undefined)
    return ownerNode(tree, me, signer, [id], chain);
  const falls: Tree = { ...tree, aim: 'move' };
  const isAlone = owners.length === 0 || signer !== undefined;
  const own = leaf(tree, ['key', key.name, 'own'], keyDependence(key.item, isAlone));
  return anyOf(falls, ['key', key.name], [own, ...backupsOf(falls, key)]);
}
