import type { Node } from '../types.ts';
import { type Sameness } from './align-alike.ts';
/** One thing before and after; one side is missing for what came or went. */
export type Pair = {
    readonly base: Node;
    readonly head: Node;
    readonly isRenamed: boolean;
} | {
    readonly base: Node;
    readonly head?: never;
} | {
    readonly head: Node;
    readonly base?: never;
};
/**
 * Finds for each item of a list the one it was before: by id; else, as renamed, by equal content, by address, or by
 * likeness. Neither the order of the items nor their files matter, except among items that have neither id nor name.
 */
export declare function align(type: string, base: readonly Node[], head: readonly Node[], same: Sameness): Pair[];
