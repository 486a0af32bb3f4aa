import { type System } from './system.ts';
/** For each component, itself and all that can never do what it cannot do in their place. */
export type Lesser = readonly (readonly number[])[];
/**
 * If a set without q does what is asked, and p in it is lesser than q, then q does as well in place of p. So who leaves q
 * out may leave out p. What p feeds, q must feed, too, or else an input of its own beside it under the same gates.
 */
export declare function lesserIn(system: System): Lesser;
