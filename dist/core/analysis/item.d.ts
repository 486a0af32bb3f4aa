import { fieldText } from '../program/field-value.ts';
import type { Value } from '../program/typed.ts';
/** A map of the program, as rules read it. */
export type Item = {
    readonly [field: string]: Value;
};
export declare const text: typeof fieldText;
export declare function flag(item: Item | undefined, name: string): boolean | undefined;
export declare function count(item: Item | undefined, name: string): number | undefined;
/** The same where less than one says nothing: nobody is no quorum. */
export declare function positive(item: Item | undefined, name: string): number | undefined;
/** Undefined where the list is not declared, which is not the same as an empty one. */
export declare function texts(item: Item | undefined, name: string): readonly string[] | undefined;
export declare function items(item: Item | undefined, name: string): readonly Item[];
export declare function inner(item: Item | undefined, name: string): Item | undefined;
export declare function isItem(value: Value | undefined): value is Item;
/** The id that a reference means among these: `signer/s1` and `s1` are the same signer. */
export declare function idIn(known: ReadonlyMap<string, Item>, kind: string, reference: string | undefined): string | undefined;
/**
 * Items by id. What has none, or one that is taken, is known by its position as well: of two with the same id others mean
 * the first, yet the second holds money, too.
 */
export declare function named(list: readonly Item[]): ReadonlyMap<string, Item>;
export declare function groupBy<T>(list: readonly T[], namesOf: (one: T) => readonly string[]): Map<string, T[]>;
