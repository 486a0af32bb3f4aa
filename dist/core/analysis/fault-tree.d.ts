import type { Declared } from './declared.ts';
import type { Graph } from './graph.ts';
/** Something whose fall moves money. */
export interface Target {
    readonly kind: 'wallet' | 'contract' | 'bridge' | 'authority';
    readonly id: string;
    /** Node that is open once an attacker can move the funds. */
    readonly root: string;
    /** Node that is shut once nobody can use them any more. */
    readonly use: string;
    /** Dollars within reach; undefined where nothing says. */
    readonly usd: number | undefined;
    /** Targets over the same money have the same name here: their dollars are counted once. */
    readonly funds: string;
}
export interface FaultTree {
    readonly graph: Graph;
    /** Wallets, contracts, bridges, then the program's own authority; each in the order declared. Retired wallets are left out. */
    readonly targets: readonly Target[];
}
/** Every declared path to the funds, as one graph. docs/analysis.md is the table of what feeds what. */
export declare function faultTree(declared: Declared): FaultTree;
/** The gate of the owners of a wallet, of whom so many must approve. */
export declare const ownersGate: (wallet: string) => string;
