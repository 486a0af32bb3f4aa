import { type Item } from './item.ts';
import { type Path, type Tree } from './tree.ts';
/** A wallet under construction. */
export interface WalletGate {
    readonly tree: Tree;
    readonly id: string;
    readonly item: Item;
    readonly me: Path;
    readonly chain: string | undefined;
    /** The nodes of its owners, as often as they are named. */
    readonly owners: readonly string[];
}
export declare function openWallet(tree: Tree, id: string, item: Item): WalletGate;
/** An owner on these wallets, with whom its right was lent to. */
export declare function ownerNode(tree: Tree, me: Path, reference: string, wallets: readonly string[], chain: string | undefined): string;
/** How many must approve; a plain account is one key. */
export declare const thresholdOf: ({ item }: WalletGate) => number | undefined;
/** Whose members the undeclared owners of a wallet are, in each of its quorums. */
export declare const ownersOf: ({ id }: WalletGate) => Path;
/** `threshold` of the members, who are owners and co-signing suppliers; `required_external` of them are outsiders. */
export declare function ownersQuorum(wallet: WalletGate, suppliers: readonly string[]): string;
