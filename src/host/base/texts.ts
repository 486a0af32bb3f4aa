import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { locate } from './locate.ts';
import type { BaseCommit, BaseFolder, BasePoint } from './point.ts';
import { gitRoot } from '../ignored-by-git.ts';
import { isInside, nameOf } from '../names.ts';
import { readText } from '../read-text.ts';
import { type Entry, listTree, readBlobs } from '../tree.ts';
import { walk } from '../walk.ts';

/**
 * The text of one file at the base; `file` is relative to the working folder, as names in findings are. Undefined where it
 * did not stand. Throws UsageError (3).
 */
export async function readBaseFile(base: BasePoint, file: string, cwd: string): Promise<string | undefined> {
  if (base.is === 'folder') {
    const path = basePath(base, resolve(cwd, file), cwd);
    return readRegular(path, rootOf(base.folder), nameOf(path, cwd));
  }
  const path = fromRoot(base, resolve(cwd, file));
  const entry = /^\.\.(\/|$)/.test(path) ? undefined : await fileAt(path, base);
  return entry && (await readBlobs([entry], base)).get(entry.object);
}

/** Symbolic links followed, as on the disk. */
async function fileAt(path: string, base: BaseCommit): Promise<Entry | undefined> {
  const { name, entries } = await locate([path], base);
  return entries.find((entry) => entry.is === 'file' && entry.path === name);
}

/**
 * The YAML below a folder at the base, such as a pack of rules, by names relative to the working folder; empty where it did
 * not stand. Throws UsageError (3).
 */
export async function readBaseFolder(
  base: BasePoint,
  folder: string,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const at = resolve(cwd, folder);
  if (base.is === 'commit') {
    const asked = fromRoot(base, at);
    // A folder may be a link to another one, as on the disk.
    const { name } = await locate([asked], base);
    const wanted = (path: string) => yaml.test(path) && isEntered(path.slice(name.length));
    const texts = await textsOf(base, cwd, [name], wanted);
    const there = headName(base, name, cwd);
    return new Map([...texts].map(([file, text]) => [nameOf(resolve(at, nameOf(file, there)), cwd), text]));
  }
  const there = basePath(base, at, cwd);
  const headOf = (path: string) => nameOf(resolve(at, nameOf(path, there)), cwd);
  return new Map([...yamlBelow(there, cwd)].map(([path, text]) => [headOf(path), text]));
}

/** The YAML below a folder of the disk, by absolute path; empty where there is no such folder. Throws UsageError (3). */
export function yamlBelow(folder: string, cwd: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const { files } = walk(folder, { cwd, wanted: (name) => yaml.test(name), ignored: new Set() });
  return new Map(files.map((path) => [path, readText(path, nameOf(path, cwd))]));
}

const yaml = /\.ya?ml$/i;

/** As on the disk: `node_modules` and dot folders are not entered. */
const isEntered = (path: string) => !/(^|\/)(node_modules|\.[^/]*)\//.test(path);

/** The texts at and below `places` of a commit whose path from the root is wanted, by name. Throws UsageError (3). */
export async function textsOf(
  base: BaseCommit,
  cwd: string,
  places: readonly string[],
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const found: [string, Entry][] = [];
  for (const entry of await listTree(base, ...places)) {
    if (!wanted(entry.path) || entry.is === 'submodule') continue;
    const file = entry.is === 'link' ? await fileAt(entry.path, base) : entry;
    if (file !== undefined) found.push([headName(base, entry.path, cwd), file]);
  }
  const entries = found.map(([, file]) => file);
  const texts = await readBlobs(entries, base);
  return new Map(found.map(([name, { object }]) => [name, texts.get(object) ?? '']));
}

/** What a commit calls a path of the work tree. */
export function fromRoot({ root }: BaseCommit, path: string): string {
  const lexical = gitRoot(path);
  return nameOf(path, lexical !== undefined && realpathSync.native(lexical) === root ? lexical : root);
}

function headName(base: BaseCommit, path: string, cwd: string): string {
  const up = fromRoot(base, cwd);
  return nameOf(resolve('/', path), resolve('/', up));
}

/** Where a base folder has what the head has at `path`. */
function basePath({ folder, standsFor }: BaseFolder, path: string, cwd: string): string {
  return resolve(folder, nameOf(path, join(cwd, standsFor)));
}

/** The root of the repository around a folder; failing that the folder. */
export const rootOf = (folder: string) => gitRoot(folder) ?? folder;

/** The text of a regular file that lies below `root`, symbolic links followed; undefined for all else. */
export function readRegular(path: string, root: string, name: string): string | undefined {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!isFile || !isInside(realpathSync(path), realpathSync(root))) return undefined;
  return readText(path, name);
}
