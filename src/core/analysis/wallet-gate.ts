import { keyDependence } from './components.ts';
import { addressKey, bare, count, flag, inner, type Item, text, texts } from './declared.ts';
import { backupsOf, borrowers } from './signer-gate.ts';
import { isCosigner, supplierPaths } from './supplier-gate.ts';
import { allOf, anyOf, gate, perhaps, quorum, stranger, type Tree } from './tree.ts';

/**
 * `wallet/ID`: an attacker moves the funds, by any of the paths. `wallet/ID:quorum` is what its owners need to use it,
 * without the wait and the veto; that is what freezes when too many are lost.
 */
export function addWallet(tree: Tree, id: string, wallet: Item): string {
  const me = `wallet/${id}`;
  const owners = (texts(wallet, 'owners') ?? []).map((owner) => ownerNode(tree, owner, [id], me));
  const transfer = owners.length > 0 ? ownersQuorum(tree, me, wallet, owners) : undefined;
  const keys = keyPath(tree, me, id, wallet, owners.length > 0);
  const paths = [
    ...(transfer ? [withWait(tree, `${me}:transfer`, transfer, hoursOf(wallet), wallet)] : []),
    ...(transfer ? [...bypass(tree, me, wallet, owners), ...controlChange(tree, me, wallet, owners)] : []),
    ...keys,
    ...modulePaths(tree, me, wallet),
    ...supplierPaths(tree, me, wallet, owners.length),
    ...contractPath(tree, wallet),
  ];
  if (!transfer) anyOf(tree, `${me}:quorum`, paths);
  return anyOf(tree, me, paths.length > 0 ? paths : [stranger(tree, `${me}:somebody`)]);
}

/** The node of an owner on these wallets: a signer, with whom its right was lent to; a wallet; or a stranger. */
export function ownerNode(tree: Tree, reference: string, wallets: readonly string[], me: string): string {
  const { signers, wallets: known, atAddress } = tree.declared;
  const signer = bare(reference, 'signer');
  if (signers.has(signer)) {
    const lent = borrowers(tree, signer, wallets);
    return lent.length === 0
      ? `signer/${signer}`
      : anyOf(tree, `${me}:signer/${signer}`, [`signer/${signer}`, ...lent]);
  }
  const wallet = bare(reference, 'wallet');
  if (known.has(wallet)) return `wallet/${wallet}`;
  return atAddress.get(addressKey(reference)) ?? stranger(tree, `undeclared/${reference}`);
}

/** `threshold` of the owners and any co-signing supplier, of whom `required_external` are outsiders. */
function ownersQuorum(tree: Tree, me: string, wallet: Item, owners: readonly string[]): string {
  const { suppliers } = tree.declared;
  const cosigners = (texts(wallet, 'providers') ?? [])
    .map((name) => name.replace(/^(provider|vendor)\//, ''))
    .filter((name) => isCosigner(tree, name, suppliers.get(name), wallet))
    .map((name) => `supplier/${name}`);
  const threshold = count(wallet, 'threshold');
  const signed = quorum(tree, `${me}:threshold`, threshold, [...owners, ...cosigners]);
  const outside = count(wallet, 'required_external') ?? 0;
  if (outside <= 0) return anyOf(tree, `${me}:quorum`, [signed]);
  const names = texts(wallet, 'owners') ?? [];
  const signers = names
    .map((name) => tree.declared.signers.get(bare(name, 'signer')))
    .filter((signer) => signer !== undefined);
  const outsiders = names.flatMap((name, index) =>
    outsiderNode(tree, name, owners[index] ?? '', me, signers),
  );
  return allOf(tree, `${me}:quorum`, [signed, gate(tree, `${me}:external`, outside, outsiders)]);
}

/** Who does not say is counted with the colleagues: an outsider where one of them is, where nobody says, and not otherwise. */
function outsiderNode(
  tree: Tree,
  reference: string,
  node: string,
  me: string,
  owners: readonly Item[],
): string[] {
  const signer = tree.declared.signers.get(bare(reference, 'signer'));
  const external = flag(signer, 'external');
  if (external !== undefined) return external ? [node] : [];
  const outside = owners.filter((owner) => flag(owner, 'external') === true).flatMap(employers);
  const own = signer ? employers(signer) : [];
  const isInsider = outside.length > 0 && own.length > 0 && !own.some((name) => outside.includes(name));
  return isInsider
    ? []
    : [perhaps(tree, `${me}:external/${reference}`, node, `${reference}: external or not`)];
}

function employers(signer: Item): string[] {
  return ['organization', 'external_org'].flatMap((field) => text(signer, field) ?? []);
}

const hoursOf = (wallet: Item) => count(wallet, 'timelock_hours') ?? 0;

/** A wait gives notice; with somebody who can cancel meanwhile, they all must fall as well. */
function withWait(tree: Tree, id: string, path: string, hours: number, wallet: Item): string {
  if (hours <= 0) return anyOf(tree, id, [path]);
  const vetoes = (texts(wallet, 'veto_group') ?? []).map((name) => ownerNode(tree, name, [], id));
  return allOf(tree, id, [path, ...vetoes], hours);
}

function bypass(tree: Tree, me: string, wallet: Item, owners: readonly string[]): string[] {
  const needs = count(wallet, 'bypass_quorum');
  return needs === undefined ? [] : [gate(tree, `${me}:bypass`, needs, owners)];
}

/** Whoever changes the owners has the wallet. A threshold and a wait that no contract enforces are not in the way. */
function controlChange(tree: Tree, me: string, wallet: Item, owners: readonly string[]): string[] {
  if (['eoa', 'custodian'].includes(text(wallet, 'type') ?? '')) return [];
  const change = inner(wallet, 'control_change');
  const atOnce = `${me}:quorum`;
  // Without a wait on transfers, the same owners gain nothing by changing the wallet first.
  if (!change) {
    const id = `${me}:control-change`;
    return hoursOf(wallet) > 0
      ? [perhaps(tree, id, atOnce, 'what a control change takes is not declared')]
      : [];
  }
  const threshold = count(wallet, 'threshold');
  const asked = count(change, 'threshold');
  const signed = quorum(tree, `${me}:control-threshold`, asked, owners);
  const enforced = withWait(tree, `${me}:control-wait`, signed, count(change, 'delay_hours') ?? 0, wallet);
  const isLower = asked !== undefined && threshold !== undefined && asked < threshold;
  const unenforced = isLower ? gate(tree, `${me}:control-unenforced`, asked, owners) : atOnce;
  switch (flag(change, 'enforced_on_chain')) {
    case true:
      return [enforced];
    case false:
      return [unenforced];
    default:
      return [enforced, perhaps(tree, `${me}:control-perhaps`, unenforced, 'enforced on chain or not')];
  }
}

/** Keys that move the wallet with no signer before them: one alone for a plain account, shares otherwise. */
function keyPath(tree: Tree, me: string, id: string, wallet: Item, hasOwners: boolean): string[] {
  const keys = tree.declared.keysOf.get(`wallet/${id}`) ?? [];
  if (keys.length === 0) return [];
  const nodes = keys.map((key) => {
    const own = `key/${text(key, 'id') ?? ''}:own`;
    tree.nodes.set(own, { is: 'leaf', ...keyDependence(key, !hasOwners) });
    return anyOf(tree, `key/${text(key, 'id') ?? ''}`, [own, ...backupsOf(tree, key)]);
  });
  const needs = text(wallet, 'type') === 'eoa' ? 1 : (count(wallet, 'threshold') ?? 1);
  return [gate(tree, `${me}:keys`, needs, nodes)];
}

/** A module acts without the owners. One that was reviewed is trusted to do what it says, unless we know who runs it. */
function modulePaths(tree: Tree, me: string, wallet: Item): string[] {
  const { atAddress, wallets, contracts } = tree.declared;
  const approved = new Set(approvedAddresses(tree));
  const handler = text(wallet, 'fallback_handler');
  const modules = [...(texts(wallet, 'modules') ?? []), ...(handler === undefined ? [] : [handler])];
  return modules.flatMap((module) => {
    const known = atAddress.get(addressKey(module));
    if (known !== undefined) return [known];
    if (wallets.has(bare(module, 'wallet'))) return [`wallet/${bare(module, 'wallet')}`];
    if (contracts.has(bare(module, 'contract'))) return [`contract/${bare(module, 'contract')}`];
    if (approved.has(addressKey(module))) return [];
    const id = `${me}:module/${module}`;
    return [perhaps(tree, id, stranger(tree, `module/${module}`), `nobody reviewed the module ${module}`)];
  });
}

function approvedAddresses({ declared }: Tree): string[] {
  const listed = declared.root.approved_modules;
  return (Array.isArray(listed) ? listed : []).flatMap((module) => {
    const address = text(module, 'address');
    return address === undefined ? [] : [addressKey(address)];
  });
}

function contractPath({ declared }: Tree, wallet: Item): string[] {
  const id = text(wallet, 'contract');
  const contract = id === undefined ? undefined : bare(id, 'contract');
  return contract !== undefined && declared.contracts.has(contract) ? [`contract/${contract}`] : [];
}
