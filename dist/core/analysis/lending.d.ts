import { type Party } from './party.ts';
import { type Path, type Tree } from './tree.ts';
/** Who else may approve in the place of a party on one of these wallets, because the right was lent. */
export declare function borrowers(tree: Tree, path: Path, party: Party, wallets: readonly string[]): string[];
