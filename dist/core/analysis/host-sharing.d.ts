import { type Item } from './item.ts';
/** For each signer that shares a machine with others, directly or through them: all of these, sorted. */
export declare function sharersAmong(signers: ReadonlyMap<string, Item>): ReadonlyMap<string, readonly string[]>;
