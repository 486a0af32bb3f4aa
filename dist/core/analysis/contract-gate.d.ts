import { type Item } from './declared.ts';
import { type Tree } from './tree.ts';
/** `contract/ID`: an attacker moves, mints or upgrades, by any role, remaining right or forged message. */
export declare function addContract(tree: Tree, id: string, contract: Item): string;
/** `authority.move`: the easiest move, as declared. Without owners it is that many strangers. */
export declare function moveAuthority(tree: Tree, me: string, authority: Item | undefined): string[];
