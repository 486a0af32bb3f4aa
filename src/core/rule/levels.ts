import type { Level } from '../types.ts';

/** Worst first. */
export const levels: readonly Level[] = ['critical', 'high', 'medium', 'low'];

/** Whether `level` is as bad as `floor` or worse. */
export function reaches(level: Level, floor: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(floor);
}
