import type { Declared } from './declared.ts';
import { type Item } from './item.ts';
/**
 * The money that a target reaches, by name: what is reached twice counts once. A wallet before a contract, and a bridge
 * over it, reach the money of the contract. Where neither contract nor bridge says how much that is, it is what the wallets
 * before it hold, each its part.
 */
export declare function fundsIn(declared: Declared): (target: string) => string;
/** The most that the wallet may hold; else its share of all assets. */
export declare function walletUsd(wallet: Item, { root }: Declared): number | undefined;
/** What its roles could take or mint may exceed what it holds. */
export declare function contractUsd(contract: Item): number | undefined;
export declare const bridgeUsd: (bridge: Item) => number | undefined;
/** A retired wallet holds nothing. */
export declare const isRetired: (wallet: Item) => boolean;
