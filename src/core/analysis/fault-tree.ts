import { addBridge } from './bridge-gate.ts';
import { addContract, moveAuthority } from './contract-gate.ts';
import type { Declared } from './declared.ts';
import { bridgeUsd, contractUsd, fundsIn, isRetired, walletUsd } from './funds.ts';
import type { Graph, GraphNode } from './graph.ts';
import { type Item, inner, text, texts } from './item.ts';
import { partiesOf } from './party.ts';
import { inputsOf, reachable } from './reachable.ts';
import { addSigner } from './signer-gate.ts';
import { addSupplier } from './supplier-gate.ts';
import { nameOf, setTop, type Tree, topOf } from './tree.ts';
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
  const move: Tree = { declared, nodes: new Map(), aim: 'move' };
  const use: Tree = { ...move, aim: 'use' };
  for (const [id, signer] of declared.signers) addSigner(move, id, signer);
  for (const id of declared.suppliers.keys()) addSupplier(move, id);
  addAll(use);
  addSilence(use);
  addAll(move);
  return { graph: move.nodes, targets: targetsOf(move, use) };
}

function addAll(tree: Tree): void {
  const { wallets, contracts, bridges, root } = tree.declared;
  for (const [id, wallet] of wallets) addWallet(tree, id, wallet);
  for (const [id, contract] of contracts) addContract(tree, id, contract);
  for (const [id, bridge] of bridges) addBridge(tree, id, bridge);
  if (hasAuthority(tree.declared))
    setTop(
      tree,
      'authority',
      'authority',
      moveAuthority(tree, ['authority'], inner(root, 'authority'), undefined),
    );
}

/** Of the program as a whole owners say more than their number; strangers would only repeat it. */
const hasAuthority = ({ root }: Declared) =>
  (texts(inner(inner(root, 'authority'), 'move'), 'owners') ?? []).length > 0;

/** What silences the wallets that can cancel: each after those that own it. */
function addSilence(use: Tree): void {
  const { declared } = use;
  const walletsAmong = (item: Item, field: string) =>
    (texts(item, field) ?? [])
      .flatMap((name) => partiesOf(declared, name, text(item, 'chain')))
      .flatMap(({ kind, id }) => (kind === 'wallet' ? [id] : []));
  const owners = new Map<string, GraphNode>();
  for (const [id, wallet] of declared.wallets)
    owners.set(id, { is: 'gate', needs: 1, of: walletsAmong(wallet, 'owners') });
  const all = [...declared.wallets.values(), ...declared.contracts.values()];
  const vetoers = all.flatMap((item) => walletsAmong(item, 'veto_group'));
  for (const id of reachable(owners, vetoers, inputsOf).keys()) {
    const wallet = declared.wallets.get(id);
    if (wallet) addWallet({ ...use, aim: 'silence' }, id, wallet);
  }
}

function targetsOf(move: Tree, use: Tree): Target[] {
  const { declared } = move;
  const fundsOf = fundsIn(declared);
  const target = (kind: Target['kind'], id: string, usd: number | undefined): Target => {
    const root = topOf(move, kind, id);
    return { kind, id, root, use: topOf(use, kind, id), usd, funds: fundsOf(root) };
  };
  const live = [...declared.wallets].filter(([, wallet]) => !isRetired(wallet));
  return [
    ...live.map(([id, wallet]) => target('wallet', id, walletUsd(wallet, declared))),
    ...[...declared.contracts].map(([id, contract]) => target('contract', id, contractUsd(contract))),
    ...[...declared.bridges].map(([id, bridge]) => target('bridge', id, bridgeUsd(bridge))),
    ...(hasAuthority(declared) ? [target('authority', 'authority', undefined)] : []),
  ];
}

/** The gate of the owners of a wallet, of whom so many must approve. */
export const ownersGate = (wallet: string): string =>
  nameOf(['move', 'wallet', wallet, 'threshold', 'quorum']);
