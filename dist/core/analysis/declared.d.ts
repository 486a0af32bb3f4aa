import { fieldText } from '../program/field-value.ts';
import type { Value } from '../program/typed.ts';
/** A map of the program, as rules read it. */
export type Item = {
    readonly [field: string]: Value;
};
/** The program by the names under which its parts speak of each other. */
export interface Declared {
    readonly root: Item;
    readonly signers: ReadonlyMap<string, Item>;
    readonly wallets: ReadonlyMap<string, Item>;
    readonly contracts: ReadonlyMap<string, Item>;
    readonly bridges: ReadonlyMap<string, Item>;
    /** Providers and vendors: both are suppliers. */
    readonly suppliers: ReadonlyMap<string, Item>;
    /** Keys in use, by id. */
    readonly keys: ReadonlyMap<string, Item>;
    /** Keys in use, by the `signer/ID` or `wallet/ID` that they name. */
    readonly keysOf: ReadonlyMap<string, readonly Item[]>;
    /** What stands at an address: `wallet/ID`, `contract/ID` or `signer/ID`. */
    readonly atAddress: ReadonlyMap<string, string>;
    /** ISO day. */
    readonly today: string;
}
export declare function declaredIn(program: Value | undefined, today: string): Declared;
export declare const text: typeof fieldText;
export declare function flag(item: Item | undefined, name: string): boolean | undefined;
export declare function count(item: Item | undefined, name: string): number | undefined;
/** Undefined where the list is not declared, which is not the same as an empty one. */
export declare function texts(item: Item | undefined, name: string): readonly string[] | undefined;
export declare function items(item: Item | undefined, name: string): readonly Item[];
export declare function inner(item: Item | undefined, name: string): Item | undefined;
/** The id in a reference of a known kind: `signer/s1` and `s1` name the same signer. */
export declare const bare: (reference: string, kind: string) => string;
/** Hexadecimal addresses are the same in either case; other encodings are not. */
export declare const addressKey: (address: string) => string;
