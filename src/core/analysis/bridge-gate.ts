import { supplierOf, verifierDependence } from './components.ts';
import type { Declared } from './declared.ts';
import { count, type Item, idIn, inner, items, positive, text, texts } from './item.ts';
import { quorum } from './quorum.ts';
import { backupsOf } from './signer-gate.ts';
import { allOf, anyOf, leaf, type Path, setTop, type Tree } from './tree.ts';
import { ownerNode } from './wallet-owners.ts';

/** An attacker forges a message, by enough of its verifiers. */
export function addBridge(tree: Tree, id: string, bridge: Item): string {
  const verifiers = inner(bridge, 'verifiers');
  const wallets = walletsBehind(tree.declared, bridge);
  const of = items(verifiers, 'set').map((verifier, index) =>
    verifierNode(tree, [tree.aim, 'bridge', id, 'verifier', index], verifier, wallets),
  );
  const [needs, total] = [positive(verifiers, 'required'), count(verifiers, 'total')];
  const whose = ['bridge', id, 'verifiers'];
  return setTop(tree, 'bridge', id, [quorum(tree, [tree.aim, 'bridge', id], { needs, of, total, whose })]);
}

/** A right that was lent on a wallet over the bridge's contracts is a right to sign its messages. */
function walletsBehind({ wallets, contracts }: Declared, bridge: Item): string[] {
  const over = (texts(bridge, 'contracts') ?? []).map((name) => idIn(contracts, 'contract', name) ?? name);
  return [...wallets].flatMap(([id, wallet]) => {
    const behind = text(wallet, 'contract');
    const contract = idIn(contracts, 'contract', behind) ?? behind;
    return contract !== undefined && over.includes(contract) ? [id] : [];
  });
}

/** A verifier falls by what it runs on, by the signer who operates it, or by the key it signs with; it works by all of them. */
function verifierNode(tree: Tree, path: Path, verifier: Item, wallets: readonly string[]): string {
  const { keys } = tree.declared;
  const name = idIn(keys, 'key', text(verifier, 'key'));
  const key = name === undefined ? undefined : keys.get(name);
  const signer = text(verifier, 'signer') ?? text(key, 'signer');
  const { fallsWith, unknown } = verifierDependence(verifier);
  const own = leaf(tree, [...path.slice(1), 'own'], {
    fallsWith: [...fallsWith, ...(key ? placesOf(key) : [])],
    unknown: signer === undefined && !key ? unknown : [],
  });
  const backups = name !== undefined && key ? backupsOf({ ...tree, aim: 'move' }, { name, item: key }) : [];
  const owner = signer === undefined ? [] : [ownerNode(tree, path, signer, wallets, undefined)];
  if (tree.aim === 'move') return anyOf(tree, path, [own, ...owner, ...backups]);
  return anyOf(tree, path, [allOf(tree, [...path, 'both'], [own, ...owner]), ...backups]);
}

function placesOf(key: Item): string[] {
  const places = { host: text(key, 'host'), cloud: text(key, 'cloud_account'), provider: supplierOf(key) };
  return Object.entries(places).flatMap(([kind, name]) => (name === undefined ? [] : [`${kind}/${name}`]));
}
