import { existsSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { BaseFolder } from './point.ts';
import { type Reading, readSources } from '../files.ts';
import { isInside, nameOf } from '../names.ts';
import type { Selection } from '../pick-files.ts';
import { programName } from '../program-names.ts';

/** A folder in place of the head's: read from there, so that names agree by themselves. Throws UsageError (3, or 2). */
export async function readFolder(
  { ref, folder, standsFor }: BaseFolder,
  paths: readonly string[],
  cwd: string,
  selection: Selection | undefined,
): Promise<Reading> {
  const there = selection && { ...selection, folder };
  const inside = standsFor === '' ? paths.map((path) => withinFolder(path, ref, cwd)) : ['.'];
  const missing = inside.filter((path) => !existsSync(resolve(folder, path)));
  const present = inside.filter((path) => !missing.includes(path));
  const notes = missing.map((path) => `${path} does not stand in ${ref}: all of it counts as new`);
  if (present.length === 0 && missing.length > 0) return { sources: [], notes: [...notes] };
  const named = (name: string) => [standsFor, name].filter(Boolean).join('/');
  const [here, beside] = [programName(resolve(cwd, standsFor), cwd), programName(folder, folder)];
  try {
    const reading = await readSources(present, folder, there);
    const sources = reading.sources.map((source) => ({
      ...source,
      file: named(source.file),
      program: posix.join(here, posix.relative(beside, source.program ?? '')).replace(/^\.$/, ''),
    }));
    return { sources, notes: [...notes, ...reading.notes.map((note) => `in ${ref}, ${note}`)] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`nothing at ${ref} to compare with: ${error.message}`, 3);
  }
}

/** The name of the one folder that is judged, in whose place a base folder stands; empty for the working folder. */
export function standsForIn(paths: readonly string[], cwd: string): string {
  const [only = ''] = paths;
  const isOne = paths.length === 1 && statSync(resolve(cwd, only)).isDirectory();
  return isOne ? nameOf(resolve(cwd, only), cwd) : '';
}

function withinFolder(path: string, ref: string, cwd: string): string {
  const at = resolve(cwd, path);
  if (isInside(at, cwd)) return nameOf(at, cwd) || '.';
  throw new UsageError(`--against ${ref}: ${path} lies outside the working folder that ${ref} stands for`);
}
