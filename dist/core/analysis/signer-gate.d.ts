import type { Named } from './declared.ts';
import { type Item } from './item.ts';
import { type Tree } from './tree.ts';
/** Somebody else can approve as this signer, by what the signer depends on or by a backup of the key. */
export declare function addSigner(tree: Tree, id: string, signer: Item): string;
/** Whoever gathers enough parts of a backup can use the key: the people who hold them, or the places where they lie. */
export declare function backupsOf(tree: Tree, { name, item }: Named): string[];
