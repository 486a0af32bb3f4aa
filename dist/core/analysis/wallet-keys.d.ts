import type { Named } from './declared.ts';
import { type WalletGate } from './wallet-owners.ts';
/** Keys that move a wallet themselves, but for those of its owners. */
export declare function keysOf({ tree, id, item, chain }: WalletGate): readonly Named[];
/** Enough of these keys. Where there are owners as well, they are all the members there are beside them. */
export declare function keyPath(wallet: WalletGate, keys: readonly Named[], suppliers: readonly string[]): string[];
