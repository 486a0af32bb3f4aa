import type { Change } from '../program/strength.ts';
/** What is said under one name; undefined where nothing is. */
type Items = readonly string[] | undefined;
/** What it means that one thing is said instead of another. */
type Order = (was: Items, is: Items) => Change;
/**
 * How what is said under a name orders: `with.paths` and `--config` are options, `on.push.paths` narrows an event, and
 * whatever has no order is only known to differ.
 */
export declare function orderOf(name: string): Order;
/** How much it holds a change to, to be compared with this revision; `standard` is for none. */
export declare function strengthOfBase(revision: string | undefined, standard: number): number;
export {};
