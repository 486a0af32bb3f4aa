import { appendFileSync, statSync } from 'node:fs';
import { UsageError } from '../../core/errors.ts';
import { reasonOf } from '../../host/reason.ts';
import type { Io } from '../io.ts';

/** The runner throws the whole summary of a step away when it is over 1 MiB. */
const mostOfStep = 1024 * 1024;
const mostOfOurs = 900 * 1024;

/**
 * Appends to the summary of the job, since other commands of the step may have written there. `page` is given the bytes
 * that are left. False where there was no room for any of it. Throws UsageError (3).
 */
export function addToSummary(env: Io['env'], page: (bytes: number) => string): boolean {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return true;
  try {
    const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = page(Math.max(0, Math.min(mostOfOurs, mostOfStep - written - 1)));
    if (text === '') return false;
    appendFileSync(path, written === 0 ? text : `\n${text}`);
    return true;
  } catch (error) {
    throw new UsageError(`cannot write the summary of the job: ${reasonOf(error)}`, 3);
  }
}
