import { type Tree } from './tree.ts';
import type { WalletGate } from './wallet-owners.ts';
/** The supplier, or whoever took it over, does what it can. Its name is that of an organization too. */
export declare function addSupplier(tree: Tree, id: string): string;
/** The ways in which the suppliers of a wallet move its funds by themselves. */
export declare function supplierPaths(wallet: WalletGate): string[];
/** Shares are the wallet's key: enough of their holders need no owner. As many owners may be the shares themselves. */
export declare function sharePaths(wallet: WalletGate): {
    readonly paths: string[];
    readonly isTheKey: boolean;
};
/** Suppliers that sign beside the owners, and are not one of them already by a key, a share or its people. */
export declare function cosigners(wallet: WalletGate): string[];
