import { shareDependence, supplierOf, trustsOneScreen } from './components.ts';
import { count, type Item, inner, items, positive, text, texts } from './item.ts';
import { partiesOf, supplierId } from './party.ts';
import { quorum } from './quorum.ts';
import { leaf, perhaps, stranger, type Tree } from './tree.ts';
import type { WalletGate } from './wallet-owners.ts';

/** The supplier, or whoever took it over, does what it can. Its name is that of an organization too. */
export function addSupplier(tree: Tree, id: string): string {
  return leaf(tree, ['supplier', id], { fallsWith: [`provider/${id}`, `organization/${id}`], unknown: [] });
}

function suppliersOf({ tree, item }: WalletGate): readonly string[] {
  const names = texts(item, 'providers') ?? [];
  const bare = (name: string) => name.replace(/^(provider|vendor)\//, '');
  return [...new Set(names.map((name) => supplierId(tree.declared, name) ?? bare(name)))];
}

/** The ways in which the suppliers of a wallet move its funds by themselves. */
export function supplierPaths(wallet: WalletGate): string[] {
  const { tree, me, id, item } = wallet;
  const isCustodian = text(item, 'type') === 'custodian';
  const suppliers = suppliersOf(wallet);
  if (isCustodian && suppliers.length === 0) return [stranger(tree, ['wallet', id, 'custodian'])];
  return suppliers.flatMap((name) => {
    const supplier = tree.declared.suppliers.get(name);
    if (isCustodian) return [addSupplier(tree, name)];
    // What others could do without us nobody can count on.
    if (tree.aim !== 'move') return [];
    if (withdraws(supplier) || misleads(tree, supplier)) return [addSupplier(tree, name)];
    const isSaid = texts(supplier, 'can') !== undefined || shareHolders(supplier).length > 0;
    const why = `what ${name} can do is not declared`;
    return isSaid ? [] : [perhaps(tree, [...me, 'supplier', name], addSupplier(tree, name), why)];
  });
}

function withdraws(supplier: Item | undefined): boolean {
  const rights = [...(texts(supplier, 'can') ?? []), ...(texts(supplier, 'delegated_rights') ?? [])];
  return rights.includes('withdraw') || rights.includes('custody');
}

/** Where nothing else shows the signers what they sign, whoever serves or changes the screen has them sign anything. */
function misleads({ declared }: Tree, supplier: Item | undefined): boolean {
  const rights = texts(supplier, 'can') ?? [];
  const shows = rights.includes('display_tx') || rights.includes('change_code_served');
  return shows && trustsOneScreen(declared);
}

const shareHolders = (supplier: Item | undefined) => items(inner(supplier, 'mpc'), 'share_holders');

/** Shares are the wallet's key: enough of their holders need no owner. As many owners may be the shares themselves. */
export function sharePaths(wallet: WalletGate): { readonly paths: string[]; readonly isTheKey: boolean } {
  const { tree, me, owners } = wallet;
  const ways = suppliersOf(wallet).flatMap((name) => {
    const supplier = tree.declared.suppliers.get(name);
    if (!hasShares(wallet, supplier)) return [];
    const parties = count(inner(supplier, 'mpc'), 'parties') ?? shareHolders(supplier).length;
    const isTheKey = [0, parties].includes(new Set(owners).size);
    const shares = shareQuorum(wallet, name, supplier);
    const why = `nobody says that the shares of ${name} are the key`;
    return [{ isTheKey, way: isTheKey ? shares : perhaps(tree, [...me, 'other-shares', name], shares, why) }];
  });
  return { paths: ways.map(({ way }) => way), isTheKey: ways.some(({ isTheKey }) => isTheKey) };
}

/** Shares that are counted and described nowhere are known only as those of owners whom nobody names. */
function hasShares({ item, owners }: WalletGate, supplier: Item | undefined): boolean {
  if (text(item, 'type') !== 'mpc') return false;
  const mpc = inner(supplier, 'mpc');
  const isCounted = (positive(mpc, 'threshold') ?? positive(mpc, 'parties')) !== undefined;
  return shareHolders(supplier).length > 0 || (isCounted && owners.length === 0);
}

function shareQuorum({ tree, me }: WalletGate, name: string, supplier: Item | undefined): string {
  const mpc = inner(supplier, 'mpc');
  const of = shareHolders(supplier).map((holder, index) =>
    leaf(tree, ['supplier', name, 'share', index], shareDependence(holder, name)),
  );
  const [needs, total] = [positive(mpc, 'threshold'), count(mpc, 'parties')];
  return quorum(tree, [...me, 'shares', name], { needs, of, total, whose: ['supplier', name, 'shares'] });
}

/** Suppliers that sign beside the owners, and are not one of them already by a key, a share or its people. */
export function cosigners(wallet: WalletGate): string[] {
  const { tree, item } = wallet;
  // A custodian needs no owner beside it.
  if (text(item, 'type') === 'custodian') return [];
  return suppliersOf(wallet)
    .filter((name) => isCosigner(wallet, name, tree.declared.suppliers.get(name)))
    .map((name) => addSupplier(tree, name));
}

function isCosigner(wallet: WalletGate, name: string, supplier: Item | undefined): boolean {
  if (!texts(supplier, 'can')?.includes('co_sign')) return false;
  if (hasShares(wallet, supplier) || shareHolders(supplier).length > 0) return false;
  const { declared } = wallet.tree;
  const owners = texts(wallet.item, 'owners') ?? [];
  return !owners
    .flatMap((owner) => partiesOf(declared, owner, wallet.chain))
    .some(({ kind, id }) => {
      const signer = kind === 'signer' ? declared.signers.get(id) : undefined;
      const names = [text(signer, 'organization'), text(signer, 'external_org')];
      const keys = signer ? (declared.keysOf.get(`signer/${id}`) ?? []) : [];
      return names.includes(name) || keys.some((key) => supplierOf(key.item) === name);
    });
}
