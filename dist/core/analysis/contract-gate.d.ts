import { type Item } from './item.ts';
import { type Path, type Tree } from './tree.ts';
/** Whoever moves, mints or upgrades: by a role, a remaining right or a forged message. */
export declare function addContract(tree: Tree, id: string, item: Item): string;
/** `authority.move`: the easiest move, as declared. */
export declare function moveAuthority(tree: Tree, of: Path, authority: Item | undefined, chain: string | undefined): string[];
