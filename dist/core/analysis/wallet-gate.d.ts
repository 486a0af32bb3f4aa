import { type Item } from './item.ts';
import { type Tree } from './tree.ts';
/** All the ways to its funds. Who names neither owners nor keys nor shares nor a custodian has owners all the same. */
export declare function addWallet(tree: Tree, id: string, item: Item): string;
