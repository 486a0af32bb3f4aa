import type { System } from './system.ts';
/** The components behind the inputs of a gate, and behind which: for each, a row of `words` times 32 bits. */
export interface Sharing {
    readonly components: Int32Array;
    readonly masks: Int32Array;
    readonly words: number;
}
/**
 * For each gate, how components are shared between its inputs: 'none' where nobody is behind two of them, 'unknown'
 * where it would take too much room to say.
 */
export declare function sharingIn(system: System): readonly (Sharing | 'none' | 'unknown')[];
