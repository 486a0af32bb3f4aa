import type { Value } from '../program/typed.ts';
import { type Loan } from './delegations.ts';
import { type Item } from './item.ts';
/** Something declared, under the name by which the analysis knows it. */
export interface Named {
    readonly name: string;
    readonly item: Item;
}
export type Kind = 'signer' | 'wallet' | 'contract';
/** What stands at an address; without a chain, on any. */
interface Resident {
    readonly kind: Kind;
    readonly id: string;
    readonly address: string;
    readonly chain: string | undefined;
}
/** The program by the names under which its parts speak of each other. */
export interface Declared {
    readonly root: Item;
    readonly signers: ReadonlyMap<string, Item>;
    /** Who the signers are. */
    readonly people: ReadonlySet<string>;
    readonly wallets: ReadonlyMap<string, Item>;
    readonly contracts: ReadonlyMap<string, Item>;
    readonly bridges: ReadonlyMap<string, Item>;
    /** Providers and vendors: both are suppliers. */
    readonly suppliers: ReadonlyMap<string, Item>;
    /** Keys in use. */
    readonly keys: ReadonlyMap<string, Item>;
    /** Keys in use, by the `signer/ID` or `wallet/ID` that they name. */
    readonly keysOf: ReadonlyMap<string, readonly Named[]>;
    readonly atAddress: ReadonlyMap<string, readonly Resident[]>;
    /** Rights that were lent, by who lends them as written. */
    readonly lent: ReadonlyMap<string, readonly Loan[]>;
    /** Addresses of modules that were reviewed. */
    readonly approved: ReadonlySet<string>;
    /** For each signer that shares a machine, all who share it. */
    readonly sharers: ReadonlyMap<string, readonly string[]>;
}
/** `today` is an ISO day: rights that were lent end on one. */
export declare function declaredIn(program: Value | undefined, today: string): Declared;
/** Hexadecimal addresses are the same in either case; other encodings are not. */
export declare const addressKey: (address: string) => string;
export {};
