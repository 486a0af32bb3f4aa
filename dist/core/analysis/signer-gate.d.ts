import { type Item } from './declared.ts';
import { type Tree } from './tree.ts';
/** `signer/ID`: somebody else can approve as this signer, by what the signer depends on or by a backup of the key. */
export declare function addSigner(tree: Tree, id: string, signer: Item): string;
/** Whoever gathers enough parts of a backup can use the key: the people who hold them, or the places where they lie. */
export declare function backupsOf(tree: Tree, key: Item): string[];
/**
 * Who else may use a signer's right on one of these wallets because it was lent. A right that only a calendar ends
 * works on after its day.
 */
export declare function borrowers(tree: Tree, signerId: string, wallets: readonly string[]): string[];
