import { shareDependence, supplierOf, trustsOneScreen } from './components.ts';
import type { Declared } from './declared.ts';
import { count, idIn, inner, type Item, items, positive, text, texts } from './item.ts';
import { partiesOf } from './party.ts';
import { quorum } from './quorum.ts';
import { leaf, perhaps, stranger, type Tree } from './tree.ts';
import type { WalletGate } from './wallet-owners.ts';

/** The supplier, or whoever took it over, does what it can. Its name is that of an organization too. */
export function addSupplier(tree: Tree, id: string): string {
  return leaf(tree, ['supplier', id], { fallsWith: [`provider/${id}`, `organization/${id}`], unknown: [] });
}

/** The id of a declared supplier, whichever of the two lists has it. */
export const supplierId = ({ suppliers }: Declared, name: string): string | undefined =>
  idIn(suppliers, 'provider', name) ?? idIn(suppliers, 'vendor', name);

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
  const { tree, me, item, owners } = wallet;
  const ways = suppliersOf(wallet).flatMap((name) => {
    const supplier = tree.declared.suppliers.get(name);
    if (!hasShares(item, supplier)) return [];
    const parties = count(inner(supplier, 'mpc'), 'parties') ?? shareHolders(supplier).length;
    const isTheKey = text(item, 'type') === 'mpc' && [0, parties].includes(new Set(owners).size);
    const shares = shareQuorum(wallet, name, supplier);
    const why = `nobody says that the shares of ${name} are the key`;
    return [{ isTheKey, way: isTheKey ? shares : perhaps(tree, [...me, 'shares', name], shares, why) }];
  });
  return { paths: ways.map(({ way }) => way), isTheKey: ways.some(({ isTheKey }) => isTheKey) };
}

/** Whether the key of a wallet is in shares: where it is of that type, or nobody says of which it is. */
function hasShares(wallet: Item, supplier: Item | undefined): boolean {
  const mpc = inner(supplier, 'mpc');
  const isCounted = (positive(mpc, 'threshold') ?? positive(mpc, 'parties')) !== undefined;
  return (
    ['mpc', undefined].includes(text(wallet, 'type')) && (isCounted || shareHolders(supplier).length > 0)
  );
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
  const { tree } = wallet;
  return suppliersOf(wallet)
    .filter((name) => isCosigner(wallet, name, tree.declared.suppliers.get(name)))
    .map((name) => addSupplier(tree, name));
}

function isCosigner({ tree, item, chain }: WalletGate, name: string, supplier: Item | undefined): boolean {
  if (!texts(supplier, 'can')?.includes('co_sign')) return false;
  if (hasShares(item, supplier) || shareHolders(supplier).length > 0) return false;
  const { declared } = tree;
  const owners = (texts(item, 'owners') ?? []).flatMap((owner) => partiesOf(declared, owner, chain));
  return !owners.some(({ kind, id }) => {
    if (kind !== 'signer') return false;
    const signer = declared.signers.get(id);
    const names = [text(signer, 'organization'), text(signer, 'external_org')];
    const keys = declared.keysOf.get(`signer/${id}`) ?? [];
    return names.includes(name) || keys.some((key) => supplierOf(key.item) === name);
  });
}
