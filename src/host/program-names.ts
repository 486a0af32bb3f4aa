import { basename, dirname } from 'node:path';
import { nameOf } from './names.ts';
import { type Pick, programFile } from './pick-files.ts';

/**
 * Which program each picked file belongs to, by path: the nearest folder, from its own up to the one that was asked
 * for, that holds a `security-program*.yml`; failing that the folder asked for. So a folder of programs is judged one
 * by one. Files named one by one are one program, the empty string.
 */
export function programNames(picks: readonly Pick[], cwd: string): ReadonlyMap<string, string> {
  const roots = new Set(
    picks.filter(({ path }) => programFile.test(basename(path))).map(({ path }) => dirname(path)),
  );
  return new Map(
    picks.map(({ path, below }) => [
      path,
      below === undefined ? '' : nameOf(nearest(path, below, roots), cwd),
    ]),
  );
}

function nearest(path: string, below: string, roots: ReadonlySet<string>): string {
  for (let folder = dirname(path); folder !== below; folder = dirname(folder)) {
    if (roots.has(folder) || folder === dirname(folder)) return folder;
  }
  return below;
}
