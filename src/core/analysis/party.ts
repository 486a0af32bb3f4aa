import { addressKey, type Declared, type Kind } from './declared.ts';
import { idIn } from './item.ts';
import { allOf, anyOf, nameOf, type Path, stranger, type Tree, topOf } from './tree.ts';

/** Somebody or something declared that can approve. */
export interface Party {
  readonly kind: Kind;
  readonly id: string;
}

/**
 * Who a reference means: by id, by `kind/ID`, or who stands at an address on that chain. At an address on other chains
 * only, it may be any of those who stand there.
 */
export function partiesOf(
  declared: Declared,
  reference: string,
  chain: string | undefined,
): readonly Party[] {
  const { signers, wallets, contracts, atAddress } = declared;
  const kinds = [
    ['signer', signers],
    ['wallet', wallets],
    ['contract', contracts],
  ] as const;
  for (const [kind, known] of kinds) if (known.has(reference)) return [{ kind, id: reference }];
  for (const [kind, known] of kinds) {
    const id = idIn(known, kind, reference);
    if (id !== undefined) return [{ kind, id }];
  }
  const everywhere = atAddress.get(addressKey(reference)) ?? [];
  const here = everywhere.filter((one) => chain === undefined || (one.chain ?? chain) === chain);
  return here.length > 0 ? here : everywhere;
}

/** The id of a declared supplier, whichever of the two lists has it. */
export const supplierId = ({ suppliers }: Declared, name: string): string | undefined =>
  idIn(suppliers, 'provider', name) ?? idIn(suppliers, 'vendor', name);

/** The node of whoever a reference means; whoever is not declared may be anybody. */
export function partyNode(
  tree: Tree,
  path: Path,
  reference: string,
  chain: string | undefined,
  nodeOf = memberNode,
): string {
  const parties = partiesOf(tree.declared, reference, chain);
  const nodes = parties.map((party) => nodeOf(tree, [...path, party.kind, party.id], party));
  const [only = stranger(tree, ['undeclared', addressKey(reference)])] = nodes;
  if (nodes.length <= 1) return only;
  // Whichever it is: attackers take the easiest, and those who may use it can count on none.
  const either = tree.aim === 'move' ? anyOf : allOf;
  return either(tree, [...path, 'at', addressKey(reference)], nodes);
}

/** A signer by itself; wallets and contracts by whatever they are for in this tree. */
export function memberNode(tree: Tree, path: Path, { kind, id }: Party): string {
  if (kind === 'signer') return nameOf(['signer', id]);
  const top = topOf(tree, kind, id);
  if (tree.aim !== 'silence' || tree.nodes.has(top)) return top;
  // Who can cancel with a contract is not known. Wallets come in order of who owns whom: in a circle nobody can.
  return kind === 'contract' ? stranger(tree, ['undeclared', kind, id]) : anyOf(tree, path, []);
}
