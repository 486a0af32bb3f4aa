import type { Difference } from '../weaken/weaken.ts';
import type { Sector } from '../types.ts';
import type { Readers } from './compare-readers.ts';
/** The same thing that a line does to several entities, such as one under `defaults`. */
export interface Grouped extends Difference {
    /** Entities beside `entity` that it happens to. */
    readonly more: number;
}
/** One line that changes many entities alike is one change; the changes that the loudest rules read come first. */
export declare function groupAlike(differences: readonly Difference[], readers: Readers, sector: Sector): readonly Grouped[];
