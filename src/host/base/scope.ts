import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nameOf } from '../names.ts';
import { keepOf, programFile, type Selection } from '../pick-files.ts';

/** One part of what the head was read from. */
export interface Scope {
  /** A file or a folder of the work tree, absolute. */
  readonly path: string;
  readonly isFile: boolean;
  /** Of absolute paths at or below it. */
  readonly wants: (path: string) => boolean;
  readonly isNamed: (path: string) => boolean;
}

/** The head's choice of files, to be made again elsewhere. */
export async function scopesOf(
  paths: readonly string[],
  cwd: string,
  selection: Selection | undefined,
): Promise<readonly Scope[]> {
  const keep = await keepOf(selection);
  if (paths.length > 0) return paths.map((path) => scopeOf(resolve(cwd, path), keep));
  if (selection && selection.files.length > 0) {
    const { globTest, isLiteral } = await import('../glob.ts');
    const { folder, files } = selection;
    const test = globTest(files);
    const literal = new Set(files.filter(isLiteral).map((glob) => resolve(folder, glob)));
    const scope = scopeOf(folder, (path) => keep(path) && test(nameOf(path, folder)));
    return [{ ...scope, isNamed: (path) => literal.has(path) }];
  }
  const isHere = (path: string) => dirname(path) === cwd && (isProgram(path) || path.endsWith('.md'));
  return [{ path: cwd, isFile: false, wants: (path) => isHere(path) && keep(path), isNamed: isProgram }];
}

/** Also one whose name only changed its case since. */
function isProgram(path: string): boolean {
  const name = basename(path);
  return programFile.test(name) || (programFile.test(name.toLowerCase()) && !existsSync(path));
}

function scopeOf(path: string, keep: (path: string) => boolean): Scope {
  const isFile = !statSync(path).isDirectory();
  if (isFile) return { path, isFile, wants: (found) => found === path, isNamed: () => true };
  return { path, isFile, wants: (found) => isEntered(found, path) && keep(found), isNamed: () => false };
}

/** As on the disk: `node_modules` and dot folders are not entered. */
function isEntered(path: string, folder: string): boolean {
  const folders = nameOf(path, folder).split('/').slice(0, -1);
  return folders.every((name) => name !== 'node_modules' && !name.startsWith('.'));
}

/** Real, because a tree knows nothing of symbolic links. */
export function folderOf({ path, isFile }: Scope): string {
  const folder = isFile ? dirname(path) : path;
  return realpathSync.native(folder);
}

/** What is said of a scope: its name, relative to the working folder. */
export function scopeName({ path }: Scope, cwd: string): string {
  return nameOf(path, cwd) || 'the working folder';
}

/** Where a scope may stand in a tree, from the root of the repository: as it is written, then as links lead now. */
export function treeNames({ path }: Scope, root: string, lexicalRoot: string | undefined): readonly string[] {
  const real = nameOf(realpathSync.native(path), root);
  const isSame = lexicalRoot !== undefined && realpathSync.native(lexicalRoot) === root;
  const written = isSame ? nameOf(path, lexicalRoot) : nameOf(join(realFolder(path), basename(path)), root);
  return [...new Set([written, real])].filter((name) => name !== '..' && !name.startsWith('../'));
}

const realFolder = (path: string) => realpathSync.native(dirname(path));
