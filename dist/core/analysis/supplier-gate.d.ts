import { type Item } from './declared.ts';
import { type Tree } from './tree.ts';
/** `supplier/ID`: the supplier, or whoever took it over, does what it can. Its name is that of an organization too. */
export declare function addSupplier(tree: Tree, id: string): string;
/** The ways in which the suppliers of a wallet move its funds by themselves. */
export declare function supplierPaths(tree: Tree, me: string, wallet: Item, owners: number): string[];
/** Whether a supplier signs beside the owners, and is not one of them already by a key, a share or its people. */
export declare function isCosigner(tree: Tree, name: string, supplier: Item | undefined, wallet: Item): boolean;
