import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The repository decides nothing here but names: no monitor of its own may be started, no lock taken. */
const harmless = ['-c', 'core.fsmonitor=false', '--no-optional-locks'];
const question = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];

/**
 * The files and folders below `folder` that git ignores, as absolute paths.
 * Empty outside a repository, and when git is missing or fails: then more is read, never less.
 */
export async function ignoredByGit(folder: string): Promise<ReadonlySet<string>> {
  if (gitRoot(folder) === undefined) return new Set();
  const answer = await new Promise<string>((settle) => {
    const options = { cwd: folder, timeout: 10_000, maxBuffer: 64 * 1024 * 1024 };
    execFile('git', [...harmless, ...question], options, (error, stdout) => settle(error ? '' : stdout));
  });
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
