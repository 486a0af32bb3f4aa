import { verifierDependence } from './components.ts';
import { bare, count, inner, type Item, items, text, texts } from './declared.ts';
import { ownerNode } from './wallet-gate.ts';
import { anyOf, quorum, stranger, type Tree } from './tree.ts';

/** More verifiers than anybody runs; a declared total beyond it is not built out one by one. */
const mostVerifiers = 200;

/** `bridge/ID`: an attacker forges a message, by enough of its verifiers. */
export function addBridge(tree: Tree, id: string, bridge: Item): string {
  const me = `bridge/${id}`;
  const verifiers = inner(bridge, 'verifiers');
  const wallets = walletsBehind(tree, bridge);
  const known = items(verifiers, 'set').map((verifier, index) =>
    verifierNode(tree, `${me}:verifier/${text(verifier, 'id') ?? index}`, verifier, wallets),
  );
  const total = Math.min(mostVerifiers, count(verifiers, 'total') ?? 0);
  const others = Array.from({ length: Math.max(0, total - known.length) }, (_, index) =>
    stranger(tree, `${me}:verifier?${index}`),
  );
  const all = [...known, ...others];
  if (all.length === 0) all.push(stranger(tree, `${me}:verifier?`));
  return quorum(tree, me, count(verifiers, 'required'), all);
}

/** A right that was lent on a wallet over the bridge's contracts is a right to sign its messages. */
function walletsBehind({ declared }: Tree, bridge: Item): string[] {
  const contracts = (texts(bridge, 'contracts') ?? []).map((name) => bare(name, 'contract'));
  return [...declared.wallets].flatMap(([id, wallet]) =>
    contracts.includes(bare(text(wallet, 'contract') ?? '', 'contract')) ? [id] : [],
  );
}

/** A verifier falls by what it runs on, by the signer who operates it, or by the key it signs with. */
function verifierNode(tree: Tree, id: string, verifier: Item, wallets: readonly string[]): string {
  const key = tree.declared.keys.get(bare(text(verifier, 'key') ?? '', 'key'));
  const signer = text(verifier, 'signer') ?? text(key, 'signer');
  const dependence = verifierDependence(verifier);
  const unknown = signer === undefined && !key ? dependence.unknown : [];
  const keyParts = key ? ['host', 'cloud_account', 'provider'].flatMap((field) => partOf(key, field)) : [];
  const fallsWith = [...dependence.fallsWith, ...keyParts];
  tree.nodes.set(`${id}:own`, { is: 'leaf', fallsWith, unknown });
  const owner = signer === undefined ? [] : [ownerNode(tree, signer, wallets, id)];
  return anyOf(tree, id, [`${id}:own`, ...owner]);
}

function partOf(key: Item, field: string): string[] {
  const name = text(key, field);
  return name === undefined ? [] : [`${field === 'cloud_account' ? 'cloud' : field}/${name}`];
}
