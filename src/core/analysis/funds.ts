import type { Declared } from './declared.ts';
import { count, type Item, idIn, inner, text, texts } from './item.ts';

/**
 * The money that a target reaches, by name: what is reached twice counts once. A wallet before a contract, and a bridge
 * over it, reach the money of the contract. Where neither contract nor bridge says how much that is, it is what the wallets
 * before it hold, each its part.
 */
export function fundsIn(declared: Declared): (target: string) => string {
  const poolOf = poolsOf(declared);
  const sums = new Set([
    ...[...declared.contracts].flatMap(([id, one]) =>
      contractUsd(one) === undefined ? [] : [poolOf(`contract/${id}`)],
    ),
    ...[...declared.bridges].flatMap(([id, one]) =>
      bridgeUsd(one) === undefined ? [] : [poolOf(`bridge/${id}`)],
    ),
  ]);
  const parts = new Map<string, string>();
  for (const [id, wallet] of declared.wallets) {
    const name = `wallet/${id}`;
    const isPart =
      !isRetired(wallet) && walletUsd(wallet, declared) !== undefined && !parts.has(poolOf(name));
    if (isPart) parts.set(poolOf(name), name);
  }
  return (target) => {
    const pool = poolOf(target);
    if (sums.has(pool)) return pool;
    return target.startsWith('wallet/') ? target : (parts.get(pool) ?? pool);
  };
}

function poolsOf({ wallets, bridges, contracts }: Declared): (name: string) => string {
  const pool = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let next = pool.get(at); next !== undefined; next = pool.get(at)) at = next;
    return at;
  };
  const join = (name: string, contract: string) => {
    const [from, to] = [find(name), find(`contract/${idIn(contracts, 'contract', contract) ?? contract}`)];
    if (from !== to) pool.set(from, to);
  };
  for (const [id, wallet] of wallets) {
    const contract = text(wallet, 'contract');
    if (contract !== undefined) join(`wallet/${id}`, contract);
  }
  for (const [id, bridge] of bridges) {
    for (const name of texts(bridge, 'contracts') ?? []) join(`bridge/${id}`, name);
  }
  return find;
}

/** The most that the wallet may hold; else its share of all assets. */
export function walletUsd(wallet: Item, { root }: Declared): number | undefined {
  const most = count(wallet, 'max_exposure_usd');
  const share = count(wallet, 'value_share_pct');
  const assets = count(inner(root, 'org'), 'assets_usd');
  return most ?? (share !== undefined && assets !== undefined ? (share / 100) * assets : undefined);
}

/** What its roles could take or mint may exceed what it holds. */
export function contractUsd(contract: Item): number | undefined {
  const sums = ['value_held_usd', 'worst_case_loss_usd'].flatMap((field) => count(contract, field) ?? []);
  return sums.length > 0 ? Math.max(...sums) : undefined;
}

export const bridgeUsd = (bridge: Item): number | undefined => count(bridge, 'value_at_risk_usd');

/** A retired wallet holds nothing. */
export const isRetired = (wallet: Item): boolean => text(wallet, 'state') === 'retired';
