import type { Difference } from '../weaken/weaken.ts';
import type { Program } from '../program/program.ts';
/** What the programs excuse themselves from that they did not before, for longer or with less to show for it; and the reverse. */
export declare function compareExceptions(base: readonly Program[], head: readonly Program[], today: string): readonly Difference[];
