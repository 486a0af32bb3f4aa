import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Baseline } from '../core/verdict/known-file.ts';
import { parseBaseline } from './baseline-file.ts';
import { nameOf } from './names.ts';
import { readText } from './read-text.ts';

/** What a baseline is called where nobody says otherwise. */
export const baselineName = 'papertiger-baseline.json';

/** The baseline that stands in one of the folders. Throws UsageError (2) when one stands in each of two. */
export function findBaseline(folders: readonly string[], cwd: string): string | undefined {
  const paths = [...new Set(folders)].map((folder) => join(folder, baselineName));
  const found = paths.filter((path) => existsSync(path));
  if (found.length > 1) {
    const names = found.map((path) => nameOf(path, cwd)).join(' and ');
    throw new UsageError(`${names} both stand here; keep one, or name one with --baseline`);
  }
  return found[0];
}

/** Reads a baseline. Throws UsageError (2) when it is not there, cannot be read, or is not what it should be. */
export function readBaseline(path: string, cwd: string): Baseline {
  const file = nameOf(path, cwd);
  return parseBaseline(readText(path, file, 2), file);
}
