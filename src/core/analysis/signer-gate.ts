import { signerDependence } from './components.ts';
import { type Declared, type Item, text, texts, count, inner } from './declared.ts';
import { anyOf, quorum, type Tree } from './tree.ts';

/** `signer/ID`: somebody else can approve as this signer, by what the signer depends on or by a backup of the key. */
export function addSigner(tree: Tree, id: string, signer: Item): string {
  const own = `signer/${id}:own`;
  tree.nodes.set(own, { is: 'leaf', ...signerDependence(id, signer, tree.declared) });
  const keys = tree.declared.keysOf.get(`signer/${id}`) ?? [];
  return anyOf(tree, `signer/${id}`, [own, ...keys.flatMap((key) => backupsOf(tree, key))]);
}

/** Whoever gathers enough parts of a backup can use the key: the people who hold them, or the places where they lie. */
export function backupsOf(tree: Tree, key: Item): string[] {
  const backup = inner(key, 'backup');
  if (!backup) return [];
  const scheme = text(backup, 'scheme');
  const kinds = [
    { dimension: 'person', names: texts(backup, 'holders'), needs: count(backup, 'people_to_reconstruct') },
    { dimension: 'site', names: texts(backup, 'sites'), needs: count(backup, 'sites_to_reconstruct') },
  ];
  return kinds.flatMap(({ dimension, names = [], needs }) => {
    if (names.length === 0) return [];
    const parts = names.map((name) => part(tree, `${dimension}/${name}`));
    const enough = needs ?? (scheme === 'single_copy' ? 1 : undefined);
    return quorum(tree, `key/${text(key, 'id') ?? ''}:backup-${dimension}`, enough, parts);
  });
}

function part(tree: Tree, component: string): string {
  const id = `part/${component}`;
  tree.nodes.set(id, { is: 'leaf', fallsWith: [component], unknown: [] });
  return id;
}

/**
 * Who else may use a signer's right on one of these wallets because it was lent. A right that only a calendar ends
 * works on after its day.
 */
export function borrowers(tree: Tree, signerId: string, wallets: readonly string[]): string[] {
  const { declared } = tree;
  const signer = declared.signers.get(signerId);
  return delegationsIn(declared).flatMap((delegation) => {
    const on = texts(delegation, 'wallets')?.map((name) => name.replace(/^wallet\//, ''));
    const lends = on === undefined || on.some((wallet) => wallets.includes(wallet));
    const to = text(delegation, 'to');
    if (!lends || to === undefined || !isFrom(text(delegation, 'from'), signerId, signer)) return [];
    return [borrower(tree, to)];
  });
}

function delegationsIn({ root, today }: Declared): readonly Item[] {
  const listed = root.delegations;
  const all = Array.isArray(listed) ? listed : [];
  return all.filter((delegation) => {
    const end = text(delegation, 'expires_on');
    const isEnded = end !== undefined && end < today;
    return !(isEnded && ['policy_engine', 'contract'].includes(text(delegation, 'enforced_by') ?? ''));
  });
}

function isFrom(from: string | undefined, id: string, signer: Item | undefined): boolean {
  if (from === undefined) return false;
  const names = ['person', 'organization', 'external_org'].map((field) => text(signer, field));
  return from === id || from === `signer/${id}` || names.includes(from);
}

function borrower(tree: Tree, to: string): string {
  const { signers } = tree.declared;
  const id = to.replace(/^signer\//, '');
  if (signers.has(id)) return `signer/${id}`;
  const isPerson = [...signers.values()].some((signer) => text(signer, 'person') === to);
  const node = `lent-to/${to}`;
  const fallsWith = [`${isPerson ? 'person' : 'organization'}/${to}`];
  tree.nodes.set(node, { is: 'leaf', fallsWith, unknown: isPerson ? ['organization'] : ['person'] });
  return node;
}
