import type { Typed } from '../program/typed.ts';
import type { Sector } from '../types.ts';
/** What the rules need to know of the organization. */
export interface Organization {
    readonly sector: Sector;
    readonly kinds: readonly string[];
}
/**
 * Sector and kinds as declared; what is not declared is taken at its strictest, and assets on a chain outrank a
 * sector that denies them (`meta/wrong-sector` says so to the reader).
 */
export declare function organizationOf(typed: Typed): Organization;
