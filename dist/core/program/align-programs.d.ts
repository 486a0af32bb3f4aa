import type { Node } from '../types.ts';
import { type Pair } from './align.ts';
import type { Sameness } from './align-alike.ts';
import type { Typed } from './typed.ts';
/** Which item of each list of the head was which item of the base. */
export interface Alignment extends Sameness {
    readonly pairs: (type: string, base: Node | undefined, head: Node | undefined) => readonly Pair[];
}
/**
 * Aligns two programs. Renamed things are looked for first, then everything is aligned once more with their old ids
 * read as the new ones, so that a rename changes no reference to it.
 */
export declare function alignPrograms(base: Typed, head: Typed): Alignment;
