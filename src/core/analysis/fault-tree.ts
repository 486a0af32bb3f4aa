import { addBridge } from './bridge-gate.ts';
import { addContract, moveAuthority } from './contract-gate.ts';
import { bare, count, type Declared, inner, type Item, text, texts } from './declared.ts';
import type { Graph } from './graph.ts';
import { addSigner } from './signer-gate.ts';
import { addSupplier } from './supplier-gate.ts';
import { anyOf, type Tree } from './tree.ts';
import { addWallet } from './wallet-gate.ts';

/** Something whose fall moves money. */
export interface Target {
  readonly kind: 'wallet' | 'contract' | 'bridge' | 'authority';
  readonly id: string;
  /** Node that is open once an attacker can move the funds. */
  readonly root: string;
  /** Node that is shut once nobody can use them any more. */
  readonly use: string;
  /** Dollars within reach; undefined where nothing says. */
  readonly usd: number | undefined;
  /** Targets over the same money have the same name here: their dollars are counted once. */
  readonly funds: string;
}

export interface FaultTree {
  readonly graph: Graph;
  /** Wallets, contracts, bridges, then the program's own authority; each in the order declared. Retired wallets are left out. */
  readonly targets: readonly Target[];
}

/** Every declared path to the funds, as one graph. docs/analysis.md is the table of what feeds what. */
export function faultTree(declared: Declared): FaultTree {
  const tree: Tree = { declared, nodes: new Map() };
  for (const [id, signer] of declared.signers) addSigner(tree, id, signer);
  for (const id of declared.suppliers.keys()) addSupplier(tree, id);
  for (const [id, wallet] of declared.wallets) addWallet(tree, id, wallet);
  for (const [id, contract] of declared.contracts) addContract(tree, id, contract);
  for (const [id, bridge] of declared.bridges) addBridge(tree, id, bridge);
  const live = [...declared.wallets].filter(([, wallet]) => text(wallet, 'state') !== 'retired');
  const targets = [
    ...live.map(([id, wallet]) => target('wallet', id, walletUsd(wallet, declared), `wallet/${id}:quorum`)),
    ...[...declared.contracts].map(([id, contract]) => target('contract', id, contractUsd(contract))),
    ...[...declared.bridges].map(([id, bridge]) => target('bridge', id, count(bridge, 'value_at_risk_usd'))),
    ...programAuthority(tree),
  ];
  const fundsOf = sharedFunds(declared);
  return { graph: tree.nodes, targets: targets.map((one) => ({ ...one, funds: fundsOf(one.root) })) };
}

/** A wallet before a contract, and a bridge over it, reach the same money as the contract. */
function sharedFunds({ wallets, bridges }: Declared): (name: string) => string {
  const pool = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let next = pool.get(at); next !== undefined; next = pool.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string) => {
    const [from, to] = [find(a), find(b)];
    if (from !== to) pool.set(from, to);
  };
  for (const [id, wallet] of wallets) {
    const contract = text(wallet, 'contract');
    if (contract !== undefined) join(`wallet/${id}`, `contract/${bare(contract, 'contract')}`);
  }
  for (const [id, bridge] of bridges) {
    for (const name of texts(bridge, 'contracts') ?? [])
      join(`bridge/${id}`, `contract/${bare(name, 'contract')}`);
  }
  return find;
}

type Bare = Omit<Target, 'funds'>;

function target(kind: Target['kind'], id: string, usd: number | undefined, use?: string): Bare {
  return { kind, id, root: `${kind}/${id}`, use: use ?? `${kind}/${id}`, usd };
}

function programAuthority(tree: Tree): Bare[] {
  const paths = moveAuthority(tree, 'authority', inner(tree.declared.root, 'authority'));
  if (paths.length === 0) return [];
  anyOf(tree, 'authority', paths);
  return [{ kind: 'authority', id: 'authority', root: 'authority', use: 'authority', usd: undefined }];
}

/** The most that the wallet may hold; else its share of all assets. */
function walletUsd(wallet: Item, { root }: Declared): number | undefined {
  const most = count(wallet, 'max_exposure_usd');
  const share = count(wallet, 'value_share_pct');
  const assets = count(inner(root, 'org'), 'assets_usd');
  return most ?? (share !== undefined && assets !== undefined ? (share / 100) * assets : undefined);
}

/** What its roles could take or mint may exceed what it holds. */
function contractUsd(contract: Item): number | undefined {
  const sums = ['value_held_usd', 'worst_case_loss_usd'].flatMap((field) => count(contract, field) ?? []);
  return sums.length > 0 ? Math.max(...sums) : undefined;
}
