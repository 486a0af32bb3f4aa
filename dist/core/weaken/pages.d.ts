import type { Source } from '../types.ts';
import type { Difference } from './weaken.ts';
/**
 * What published pages promise more of than before, or less: a sentence with another share or quorum and otherwise the same
 * words. A greater promise with nothing new to show for it is weaker, as in the claims of a program. Pages are the same by
 * name.
 */
export declare function weakenPages(base: readonly Source[], head: readonly Source[]): readonly Difference[];
