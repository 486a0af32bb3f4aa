import { basename } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { toProgram } from '../core/program/program.ts';
import { namesWith } from '../core/rule/builtin.ts';
import { kindOf, mayBelong } from './files.ts';
import { ignoredByGit } from './ignored-by-git.ts';
import { nameOf } from './names.ts';
import { programFile, readable } from './pick-files.ts';
import { readText } from './read-text.ts';
import { walk } from './walk.ts';

/** The YAML files in a folder and below that a check of it would take for parts of a program, by name relative to it. */
export async function findPrograms(folder: string): Promise<readonly string[]> {
  const ignored = await ignoredByGit(folder);
  const wanted = (name: string) => readable.test(name) && kindOf(name) === 'yaml';
  const { files } = walk(folder, { cwd: folder, wanted, ignored });
  return files.filter((path) => isProgram(path, nameOf(path, folder))).map((path) => nameOf(path, folder));
}

/** By its name as well: what cannot be read or is empty is a program all the same. */
function isProgram(path: string, file: string): boolean {
  if (programFile.test(basename(path))) return true;
  try {
    const text = readText(path, file);
    return mayBelong(path, text) && toProgram([{ file, text, kind: 'yaml' }], namesWith([])) !== undefined;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}
