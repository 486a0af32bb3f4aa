import type { Typed } from '../program/typed.ts';
/** What each entity declares that can be lost with it, in US dollars; others are missing. */
export declare function declaredDollars({ ids, values }: Typed): ReadonlyMap<string, number>;
