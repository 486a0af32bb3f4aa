import { type Item } from './item.ts';
import { type Tree } from './tree.ts';
/** An attacker forges a message, by enough of its verifiers. */
export declare function addBridge(tree: Tree, id: string, bridge: Item): string;
