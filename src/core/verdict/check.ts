import type { Source, Verdict } from '../types.ts';
import type { CheckOptions } from './check-options.ts';
import { checkWith } from './check-with.ts';

export type { CheckOptions } from './check-options.ts';

/**
 * Judges the programs that the sources declare. Pure: the same sources and day give the same verdict.
 * Throws a UsageError when the day does not exist (2) or no source holds a program or prose (3).
 */
export function check(sources: readonly Source[], options: CheckOptions): Verdict {
  return checkWith(sources, options);
}
