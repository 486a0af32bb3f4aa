import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { askGit } from './git.ts';

const question = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];

/**
 * The files and folders below `folder` that git ignores, as absolute paths.
 * Empty outside a repository, and when git is missing or fails: then more is read, never less.
 */
export async function ignoredByGit(folder: string): Promise<ReadonlySet<string>> {
  if (gitRoot(folder) === undefined) return new Set();
  const { code, out } = await askGit(question, folder);
  const answer = code === 0 ? out.toString('utf8') : '';
  // A folder that is ignored itself answers `./`; the reader named it, so it is read.
  const names = answer.split('\0').filter((name) => name !== '' && name !== './');
  return new Set(names.map((name) => resolve(folder, name)));
}

/** The nearest folder at or above `folder` that holds `.git`. */
export function gitRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}
