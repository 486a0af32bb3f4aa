import { canSign, shareDependence, trustsOneScreen } from './components.ts';
import { count, inner, type Item, items, text, texts } from './declared.ts';
import { quorum, stranger, type Tree } from './tree.ts';

/** `supplier/ID`: the supplier, or whoever took it over, does what it can. Its name is that of an organization too. */
export function addSupplier(tree: Tree, id: string): string {
  const fallsWith = [`provider/${id}`, `organization/${id}`];
  tree.nodes.set(`supplier/${id}`, { is: 'leaf', fallsWith, unknown: [] });
  return `supplier/${id}`;
}

/** The ways in which the suppliers of a wallet move its funds by themselves. */
export function supplierPaths(tree: Tree, me: string, wallet: Item, owners: number): string[] {
  const { suppliers } = tree.declared;
  const named = (texts(wallet, 'providers') ?? []).map((name) => name.replace(/^(provider|vendor)\//, ''));
  const isCustodian = text(wallet, 'type') === 'custodian';
  if (isCustodian && named.length === 0) return [stranger(tree, `${me}:custodian`)];
  return named.flatMap((name) => {
    const supplier = suppliers.get(name);
    if (!supplier) return [];
    const alone = isCustodian || withdraws(supplier) || misleads(tree, supplier);
    const cosigns = owners === 0 && canSign(supplier);
    return [
      ...(alone || cosigns ? [`supplier/${name}`] : []),
      ...sharePath(tree, me, name, supplier, wallet, owners),
    ];
  });
}

function withdraws(supplier: Item): boolean {
  const rights = [...(texts(supplier, 'can') ?? []), ...(texts(supplier, 'delegated_rights') ?? [])];
  return rights.includes('withdraw') || rights.includes('custody');
}

/** Where nothing else shows the signers what they sign, whoever serves or changes the screen has them sign anything. */
function misleads({ declared }: Tree, supplier: Item): boolean {
  const rights = texts(supplier, 'can') ?? [];
  const shows = rights.includes('display_tx') || rights.includes('change_code_served');
  return shows && trustsOneScreen(declared);
}

/** Shares are the wallet's key: enough of their holders need no owner. Compared by number, since owners may be the shares. */
function sharePath(
  tree: Tree,
  me: string,
  name: string,
  supplier: Item,
  wallet: Item,
  owners: number,
): string[] {
  const mpc = inner(supplier, 'mpc');
  const holders = items(mpc, 'share_holders');
  const isOurs = owners === 0 || owners === (count(mpc, 'parties') ?? holders.length);
  if (holders.length === 0 || text(wallet, 'type') !== 'mpc' || !isOurs) return [];
  const shares = holders.map((holder, index) => {
    const id = `supplier/${name}:share/${text(holder, 'id') ?? index}`;
    tree.nodes.set(id, { is: 'leaf', ...shareDependence(holder, name) });
    return id;
  });
  const missing = Math.max(0, (count(mpc, 'parties') ?? 0) - shares.length);
  const others = Array.from({ length: missing }, (_, index) =>
    stranger(tree, `supplier/${name}:share?${index}`),
  );
  return [quorum(tree, `${me}:shares/${name}`, count(mpc, 'threshold'), [...shares, ...others])];
}

/** Whether a supplier signs beside the owners, and is not one of them already by a key, a share or its people. */
export function isCosigner(tree: Tree, name: string, supplier: Item | undefined, wallet: Item): boolean {
  if (!(texts(supplier, 'can') ?? []).includes('co_sign')) return false;
  if (items(inner(supplier, 'mpc'), 'share_holders').length > 0) return false;
  const { signers, keysOf } = tree.declared;
  return !(texts(wallet, 'owners') ?? []).some((owner) => {
    const id = owner.replace(/^signer\//, '');
    const signer = signers.get(id);
    const names = [text(signer, 'organization'), text(signer, 'external_org')];
    const keys = keysOf.get(`signer/${id}`) ?? [];
    return names.includes(name) || keys.some((key) => text(key, 'provider') === name);
  });
}
