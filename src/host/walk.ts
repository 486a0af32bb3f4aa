import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { isInside, nameOf } from './names.ts';
import { reasonOf, systemCode } from './reason.ts';

export interface Walk {
  /** Absolute paths of regular files, sorted. */
  readonly files: readonly string[];
  /** What is wanted but was not read, with the reason: a sentence each. */
  readonly notes: readonly string[];
}

export interface WalkOptions {
  /** Names in notes are relative to it. */
  readonly cwd: string;
  /** By its absolute path. */
  readonly wanted: (path: string) => boolean;
  /** Which of the wanted files must be read: where that cannot be, it is an error and no note. Default: none. */
  readonly needed?: (path: string) => boolean;
  /** Absolute paths of files and folders to leave out. */
  readonly ignored: ReadonlySet<string>;
  /** Whether folders in the root are left alone. */
  readonly isFlat?: boolean;
}

/** A file that only a symbolic link leads to. */
interface Link {
  readonly path: string;
  readonly target: string;
}

/**
 * The wanted regular files below `root`. Not entered: `node_modules`, dot folders, what `ignored` holds, and folders
 * behind symbolic links. A linked file must be in `root` itself. Throws UsageError (3) for an unreadable folder, and for
 * what is needed and is no such file.
 */
export function walk(root: string, options: WalkOptions): Walk {
  const { cwd, wanted, needed = () => false, ignored, isFlat = false } = options;
  const files: string[] = [];
  const links: Link[] = [];
  const notes: string[] = [];
  const refuse = (path: string, why: string) => {
    if (needed(path)) throw new UsageError(`cannot read ${nameOf(path, cwd)}: ${why}`, 3);
    notes.push(`${nameOf(path, cwd)} was not read: ${why}`);
  };
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, cwd)) {
      const path = join(folder, entry.name);
      if (ignored.has(path)) continue;
      const isFolder = entry.isDirectory();
      if (isFolder && !isFlat && isEntered(entry.name)) folders.push(path);
      if (!wanted(path)) continue;
      if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) {
        const led = follow(path, root);
        if ('target' in led) links.push(led);
        else refuse(path, led.why);
      } else if (!isFolder) refuse(path, 'it is not a regular file');
      else if (needed(path)) refuse(path, 'it is a folder');
    }
  }
  return { files: [...files, ...unread(links, files)].sort(), notes };
}

/** Folders in which nobody looks for a program. */
export const isEntered = (name: string) => name !== 'node_modules' && !name.startsWith('.');

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

/** Where a symbolic link leads: a file inside the root is as good as any; for all else, why it is not read. */
function follow(path: string, root: string): Link | { readonly why: string } {
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (stats.isDirectory()) return { why: 'it links to a folder' };
    if (!isInside(target, realpathSync(root))) return { why: 'it links to a file outside the folder' };
    return stats.isFile() ? { path, target } : { why: 'it links to something that is not a regular file' };
  } catch (error) {
    return { why: systemCode(error) === 'ENOENT' ? 'it links to nothing' : reasonOf(error) };
  }
}
