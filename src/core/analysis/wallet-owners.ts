import { flag, type Item, positive, text, texts } from './item.ts';
import { borrowers } from './lending.ts';
import { memberNode, partiesOf, partyNode } from './party.ts';
import { quorum } from './quorum.ts';
import { allOf, anyOf, type Path, perhaps, type Tree } from './tree.ts';

/** A wallet under construction. */
export interface WalletGate {
  readonly tree: Tree;
  readonly id: string;
  readonly item: Item;
  readonly me: Path;
  readonly chain: string | undefined;
  /** The nodes of its owners, as often as they are named. */
  readonly owners: readonly string[];
}

export function openWallet(tree: Tree, id: string, item: Item): WalletGate {
  const me = [tree.aim, 'wallet', id];
  const chain = text(item, 'chain');
  const owners = (texts(item, 'owners') ?? []).map((owner) => ownerNode(tree, me, owner, [id], chain));
  return { tree, id, item, me, chain, owners };
}

/** An owner on these wallets, with whom its right was lent to. */
export function ownerNode(
  tree: Tree,
  me: Path,
  reference: string,
  wallets: readonly string[],
  chain: string | undefined,
): string {
  return partyNode(tree, [...me, 'owner'], reference, chain, (_, path, party) => {
    const own = memberNode(tree, path, party);
    // Nobody can count on the borrower of a right to cancel with it.
    const lent = tree.aim === 'silence' ? [] : borrowers(tree, path, party, wallets);
    return lent.length === 0 ? own : anyOf(tree, path, [own, ...lent]);
  });
}

/** How many must approve; a plain account is one key. */
export const thresholdOf = ({ item }: WalletGate): number | undefined =>
  text(item, 'type') === 'eoa' ? 1 : positive(item, 'threshold');

/** Whose members the undeclared owners of a wallet are, in each of its quorums. */
export const ownersOf = ({ id }: WalletGate): Path => ['wallet', id, 'owners'];

/** `threshold` of the members, who are owners and co-signing suppliers; `required_external` of them are outsiders. */
export function ownersQuorum(wallet: WalletGate, suppliers: readonly string[]): string {
  const { tree, me, item, owners } = wallet;
  const signed = quorum(tree, [...me, 'threshold'], {
    needs: thresholdOf(wallet),
    of: [...owners, ...suppliers],
    total: text(item, 'type') === 'eoa' ? 1 : undefined,
    whose: ownersOf(wallet),
  });
  const needs = positive(item, 'required_external');
  if (needs === undefined) return signed;
  const of = [...outsiders(wallet), ...suppliers];
  const external = quorum(tree, [...me, 'external'], {
    needs,
    of,
    whose: ['wallet', wallet.id, 'outsiders'],
  });
  return allOf(tree, [...me, 'both'], [signed, external]);
}

function outsiders({ tree, me, item, owners, chain }: WalletGate): string[] {
  const signers = (texts(item, 'owners') ?? []).map((name) => {
    const [party] = partiesOf(tree.declared, name, chain);
    return party?.kind === 'signer' ? tree.declared.signers.get(party.id) : undefined;
  });
  const elsewhere = signers.filter((signer) => flag(signer, 'external') === true).flatMap(employers);
  return owners.flatMap((owner, index) => {
    const external = flag(signers[index], 'external') ?? mayBeOutside(signers[index], elsewhere);
    const path = [...me, 'outsider', index];
    if (external === 'perhaps') return [perhaps(tree, path, owner, 'external or not')];
    return external ? [owner] : [];
  });
}

/** Who does not say is counted with the colleagues: an outsider where one of them is, where nobody says, and not otherwise. */
function mayBeOutside(signer: Item | undefined, elsewhere: readonly string[]): 'perhaps' | false {
  const own = employers(signer);
  const isInside = elsewhere.length > 0 && own.length > 0 && !own.some((name) => elsewhere.includes(name));
  return isInside ? false : 'perhaps';
}

function employers(signer: Item | undefined): string[] {
  return ['organization', 'external_org'].flatMap((field) => text(signer, field) ?? []);
}
