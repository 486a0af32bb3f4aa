import { type Item } from './declared.ts';
import { type Tree } from './tree.ts';
/**
 * `wallet/ID`: an attacker moves the funds, by any of the paths. `wallet/ID:quorum` is what its owners need to use it,
 * without the wait and the veto; that is what freezes when too many are lost.
 */
export declare function addWallet(tree: Tree, id: string, wallet: Item): string;
/** The node of an owner on these wallets: a signer, with whom its right was lent to; a wallet; or a stranger. */
export declare function ownerNode(tree: Tree, reference: string, wallets: readonly string[], me: string): string;
