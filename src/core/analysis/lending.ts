import { idIn, text } from './item.ts';
import { memberNode, type Party, partiesOf, supplierId } from './party.ts';
import { leaf, type Path, type Tree } from './tree.ts';

/** Who else may approve in the place of a party on one of these wallets, because the right was lent. */
export function borrowers(tree: Tree, path: Path, party: Party, wallets: readonly string[]): string[] {
  const { lent, wallets: known } = tree.declared;
  const loans = new Set(lendersOf(tree, party).flatMap((name) => lent.get(name) ?? []));
  return [...loans].flatMap(({ to, wallets: on }) => {
    const works = on?.some((name) => wallets.includes(idIn(known, 'wallet', name) ?? name)) ?? true;
    return works ? borrower(tree, [...path, 'lent-to'], to) : [];
  });
}

/** The names under which a right of theirs can be lent. */
function lendersOf({ declared }: Tree, { kind, id }: Party): string[] {
  const signer = kind === 'signer' ? declared.signers.get(id) : undefined;
  const names = [
    [kind, id],
    ['person', text(signer, 'person')],
    ['organization', text(signer, 'organization')],
    ['organization', text(signer, 'external_org')],
  ] as const;
  return names.flatMap(([of, name]) => (name === undefined ? [] : [name, `${of}/${name}`]));
}

/** A bare name is a signer's, a supplier's, a person's, or else that of an organization. */
function borrower(tree: Tree, path: Path, to: string): string[] {
  const { declared } = tree;
  const parties = partiesOf(declared, to, undefined).filter(({ kind, id }) => kind === 'signer' || id !== to);
  if (parties.length > 0)
    return parties.map((party) => memberNode(tree, [...path, party.kind, party.id], party));
  const supplier = supplierId(declared, to);
  const [, kind, name = to] = /^(person|organization)\/(.*)$/s.exec(to) ?? [];
  const isPerson = supplier === undefined && (kind ?? (declared.people.has(to) ? 'person' : '')) === 'person';
  const fallsWith =
    supplier === undefined
      ? [`${isPerson ? 'person' : 'organization'}/${name}`]
      : [`provider/${supplier}`, `organization/${supplier}`];
  return [leaf(tree, ['lent-to', to], { fallsWith, unknown: [isPerson ? 'organization' : 'person'] })];
}
