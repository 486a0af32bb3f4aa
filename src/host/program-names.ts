import { basename, dirname } from 'node:path';
import { gitRoot } from './ignored-by-git.ts';
import { isInside, nameOf } from './names.ts';
import { type Pick, programFile } from './pick-files.ts';

/**
 * Which program each picked file belongs to, by path: the nearest folder, from its own up to the one that was asked
 * for, that holds a `security-program*.yml`; failing that the folder asked for. So a folder of programs is judged one
 * by one. Files named one by one are one program, of the folder that holds them all. Names are relative to the
 * repository, outside of one to `cwd`: what is known of a program holds wherever in it somebody stands.
 */
export function programNames(picks: readonly Pick[], cwd: string): ReadonlyMap<string, string> {
  const roots = new Set(
    picks.filter(({ path }) => programFile.test(basename(path))).map(({ path }) => dirname(path)),
  );
  const named = picks.filter(({ below }) => below === undefined).map(({ path }) => dirname(path));
  const common = named.reduce((folder, other) => above(folder, other), named[0] ?? cwd);
  const name = (folder: string) => programName(folder, cwd);
  return new Map(
    picks.map(({ path, below }) => [path, name(below === undefined ? common : nearest(path, below, roots))]),
  );
}

/** What a program in a folder is called. */
export const programName = (folder: string, cwd: string) => nameOf(folder, gitRoot(cwd) ?? cwd);

/** The nearest folder that holds both. */
function above(folder: string, other: string): string {
  let at = folder;
  while (!isInside(other, at)) at = dirname(at);
  return at;
}

function nearest(path: string, below: string, roots: ReadonlySet<string>): string {
  for (let folder = dirname(path); folder !== below; folder = dirname(folder)) {
    if (roots.has(folder) || folder === dirname(folder)) return folder;
  }
  return below;
}
