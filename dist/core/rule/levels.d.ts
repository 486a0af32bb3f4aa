import type { Level } from '../types.ts';
/** Worst first. */
export declare const levels: readonly Level[];
/** Whether `level` is as bad as `floor` or worse. */
export declare function reaches(level: Level, floor: Level): boolean;
