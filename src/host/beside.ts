import { closeSync, type Dirent, opendirSync, openSync, readSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ignoredByGit } from './ignored-by-git.ts';
import { nameOf } from './names.ts';
import { isEntered } from './walk.ts';

/** A look around costs little, however large the folder is. */
const mostEntries = 2000;
const mostOpened = 200;
const headBytes = 4096;
const mostNamed = 3;

/** A document says in its first lines whose it is. */
const declares = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?security-program\//m;

interface Look {
  readonly paths: readonly string[];
  /** Whether there was more than is looked at. */
  readonly isCut: boolean;
}

/**
 * A sentence about parts of programs in `folder` or below that were not read, for whoever named none; undefined where
 * there are none. `read` and what `keep` is asked about are absolute paths. Only so many entries are looked at, and of a
 * file its beginning; what cannot be opened is passed over.
 */
export async function besideNote(
  folder: string,
  read: readonly string[],
  keep: (path: string) => boolean,
): Promise<string | undefined> {
  const { paths, isCut } = lookBelow(folder);
  const known = new Set(read.map(real));
  const others = paths.filter((path) => keep(path) && !known.has(real(path)));
  const found = others.slice(0, mostOpened).filter((path) => declares.test(headOf(path)));
  const ignored = found.length > 0 ? await ignoredByGit(folder) : new Set<string>();
  const names = found.filter((path) => !isWithin(path, folder, ignored)).map((path) => nameOf(path, folder));
  if (names.length === 0) return undefined;
  const rest = names.length - mostNamed;
  const atLeast = isCut || others.length > mostOpened ? 'at least ' : '';
  const more = rest > 0 ? ` and ${atLeast}${rest} more` : '';
  const [declare, them] = names.length === 1 ? ['declares', 'it was'] : ['declare', 'they were'];
  return (
    `${names.slice(0, mostNamed).join(', ')}${more} ${declare} part of a security program, and ${them} not read; ` +
    'read all that lies here with: papertiger . (or list the files under "files" in papertiger.yml)'
  );
}

/** YAML files, the nearest first. As in a search, `node_modules`, dot folders and links are not entered. */
function lookBelow(root: string): Look {
  const paths: string[] = [];
  const folders = [root];
  let left = mostEntries;
  for (const folder of folders) {
    const entries = entriesOf(folder, left);
    left -= entries.length;
    const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name));
    paths.push(...files.map(({ name }) => join(folder, name)));
    const below = entries.filter((entry) => entry.isDirectory() && isEntered(entry.name));
    folders.push(...below.map(({ name }) => join(folder, name)));
    if (left <= 0) return { paths, isCut: true };
  }
  return { paths, isCut: false };
}

/** At most `most` entries of a folder, sorted; none of one that cannot be read. */
function entriesOf(folder: string, most: number): Dirent[] {
  const entries: Dirent[] = [];
  try {
    const directory = opendirSync(folder);
    try {
      while (entries.length < most) {
        const entry = directory.readSync();
        if (entry === null) break;
        entries.push(entry);
      }
    } finally {
      directory.closeSync();
    }
  } catch {
    // A hint is never worth an error.
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function headOf(path: string): string {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(headBytes);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, headBytes, 0)).replace(/^\ufeff/, '');
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether a path, or a folder on the way to it, is among `paths`. */
function isWithin(path: string, root: string, paths: ReadonlySet<string>): boolean {
  for (let at = path; at !== root; at = dirname(at)) if (paths.has(at)) return true;
  return false;
}
