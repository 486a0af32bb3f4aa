import { type Item } from './declared.ts';
import { type Tree } from './tree.ts';
/** `bridge/ID`: an attacker forges a message, by enough of its verifiers. */
export declare function addBridge(tree: Tree, id: string, bridge: Item): string;
