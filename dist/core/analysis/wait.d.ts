import { type Path, type Tree } from './tree.ts';
/** What a path waits for. */
export interface Wait {
    readonly hours: number;
    /** Who can cancel meanwhile. */
    readonly vetoers: readonly string[];
    readonly chain: string | undefined;
}
/**
 * A wait gives notice; where somebody can cancel meanwhile, all of them must fail to: signers by their fall, wallets once
 * too few are left who can use them. Neither is in the way of those who may.
 */
export declare function withWait(tree: Tree, path: Path, of: string, { hours, vetoers, chain }: Wait): string;
