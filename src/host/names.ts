import { isAbsolute, relative, sep } from 'node:path';

/** What findings call a path: relative to the working folder, forward slashes; the empty string for that folder. */
export function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}

/** Whether `path` is `folder` or lies in it. Both absolute, and both real where symbolic links matter. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
