import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { isInside, nameOf } from './names.ts';
import { reasonOf, systemCode } from './reason.ts';

export interface Walk {
  /** Absolute paths of regular files, sorted. */
  readonly files: readonly string[];
  /** What has a wanted name but was not read, with the reason: a sentence each. */
  readonly notes: readonly string[];
}

export interface WalkOptions {
  /** Names in notes are relative to it. */
  readonly cwd: string;
  readonly wanted: (name: string) => boolean;
  /** Absolute paths of files and folders to leave out. */
  readonly ignored: ReadonlySet<string>;
}

/** A file that only a symbolic link leads to. */
interface Link {
  readonly path: string;
  readonly target: string;
}

/**
 * The regular files below `root` with a wanted name. Not entered: `node_modules`, dot folders, what `ignored` holds,
 * and folders behind symbolic links. A linked file must be in `root` itself. Throws UsageError (3) for an unreadable folder.
 */
export function walk(root: string, { cwd, wanted, ignored }: WalkOptions): Walk {
  const files: string[] = [];
  const links: Link[] = [];
  const notes: string[] = [];
  const note = (path: string, why: string) => notes.push(`${nameOf(path, cwd)} was not read: ${why}`);
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, cwd)) {
      const path = join(folder, entry.name);
      if (ignored.has(path)) continue;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path);
      } else if (wanted(entry.name)) {
        if (entry.isFile()) files.push(path);
        else if (entry.isSymbolicLink()) follow(path, root, links, note);
        else note(path, 'it is not a regular file');
      }
    }
  }
  return { files: [...files, ...unread(links, files)].sort(), notes };
}

/** The links to files that were not found under their own name; of several links to one file, the first. */
function unread(links: readonly Link[], files: readonly string[]): string[] {
  if (links.length === 0) return [];
  const known = new Set(files.map((path) => realpathSync(path)));
  return links.filter(({ target }) => !known.has(target) && known.add(target)).map(({ path }) => path);
}

function entriesOf(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(`cannot read the folder ${nameOf(folder, cwd) || '.'}: ${reasonOf(error)}`, 3);
  }
}

/** Decides about a symbolic link with a wanted name: a file inside the root is as good as any, a folder is not entered. */
function follow(path: string, root: string, links: Link[], note: (path: string, why: string) => void): void {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (stats.isDirectory()) return;
    if (!isInside(target, realpathSync(root))) note(path, 'it links to a file outside the folder');
    else if (stats.isFile()) links.push({ path, target });
    else note(path, 'it links to something that is not a regular file');
  } catch (error) {
    note(path, systemCode(error) === 'ENOENT' ? 'it links to nothing' : reasonOf(error));
  }
}
