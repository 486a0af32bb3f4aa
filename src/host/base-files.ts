import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Source } from '../core/types.ts';
import { mayBelong, readSources, sourcesOf } from './files.ts';
import { gitRoot } from './ignored-by-git.ts';
import { isInside, nameOf } from './names.ts';
import { keepOf, type Pick, programFile, readable, type Selection } from './pick-files.ts';
import { findCommit, unknownRevision } from './revision.ts';
import { type Blob, listTree, readBlobs } from './tree.ts';

/** One part of what the head was read from. */
interface Scope {
  /** A file or a folder of the work tree, absolute. */
  readonly path: string;
  readonly isFile: boolean;
  /** Of absolute paths at or below it. */
  readonly wants: (path: string) => boolean;
  readonly isNamed: (path: string) => boolean;
}

/**
 * What stood at `ref` where the head stands, under the head's names, without touching the work tree. `ref` is a
 * revision, or else a folder: it stands for the one folder in `paths`, otherwise for the working folder.
 * Throws UsageError: 2 for no repository and an unknown revision, 3 for what cannot be read and where nothing stood.
 */
export async function readBase(
  ref: string,
  paths: readonly string[],
  cwd: string,
  selection?: Selection,
): Promise<readonly Source[]> {
  if (ref === '' || ref.startsWith('-')) {
    throw new UsageError(`--against "${ref}": expected a git revision or a folder`);
  }
  const scopes = await scopesOf(paths, cwd, selection);
  const roots = new Set(scopes.map((scope) => gitRoot(folderOf(scope))));
  const [root] = roots;
  const isFolder = statSync(resolve(cwd, ref), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (root === undefined || roots.size > 1) {
    if (isFolder) return readFolder(ref, paths, cwd, selection);
    const fault = roots.size > 1 ? 'the paths do not lie in one git repository' : 'this is no git repository';
    throw new UsageError(`--against ${ref}: ${fault}, and no folder has that name`);
  }
  // What is written as a path, such as ./main, is never a revision.
  const commit = isFolder && /^[./]/.test(ref) ? undefined : await findCommit(ref, root);
  if (commit !== undefined) return readCommit(commit, { ref, root, scopes, cwd });
  if (isFolder) return readFolder(ref, paths, cwd, selection);
  throw await unknownRevision(ref, root);
}

/** The head's choice of files, to be made again elsewhere. */
async function scopesOf(
  paths: readonly string[],
  cwd: string,
  selection: Selection | undefined,
): Promise<readonly Scope[]> {
  const keep = await keepOf(selection);
  if (paths.length > 0) return paths.map((path) => scopeOf(resolve(cwd, path), keep));
  if (selection && selection.files.length > 0) {
    const { globTest, isLiteral } = await import('./glob.ts');
    const { folder, files } = selection;
    const test = globTest(files);
    const literal = new Set(files.filter(isLiteral).map((glob) => resolve(folder, glob)));
    const scope = scopeOf(folder, (path) => keep(path) && test(nameOf(path, folder)));
    return [{ ...scope, isNamed: (path) => literal.has(path) }];
  }
  const isHere = (path: string) => dirname(path) === cwd && (isProgram(path) || path.endsWith('.md'));
  return [{ path: cwd, isFile: false, wants: (path) => isHere(path) && keep(path), isNamed: isProgram }];
}

const isProgram = (path: string) => programFile.test(basename(path));

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
function folderOf({ path, isFile }: Scope): string {
  const real = realpathSync(path);
  return isFile ? dirname(real) : real;
}

interface Place {
  readonly ref: string;
  readonly root: string;
  readonly scopes: readonly Scope[];
  readonly cwd: string;
}

async function readCommit(commit: string, { ref, root, scopes, cwd }: Place): Promise<readonly Source[]> {
  const found = new Map<string, { readonly pick: Pick; readonly blob: Blob }>();
  for (const { path, isFile, wants, isNamed } of scopes) {
    const real = realpathSync(path);
    for (const blob of await listTree(commit, nameOf(real, root), root)) {
      const at = join(path, relative(real, join(root, blob.path)));
      const pick = { path: at, named: isNamed(at), below: isFile ? undefined : path };
      if (readable.test(at) && wants(at) && (pick.named || !found.has(at))) found.set(at, { pick, blob });
    }
  }
  const contents = await readBlobs(
    [...found.values()].map(({ blob }) => blob),
    ref,
    root,
  );
  const texts = new Map<string, string>();
  for (const [at, { pick, blob }] of found) {
    const text = contents.get(blob.object);
    if (text !== undefined && (pick.named || mayBelong(at, text))) texts.set(at, text);
  }
  if (texts.size === 0) {
    const names = scopes.map(({ path }) => nameOf(path, cwd) || 'the working folder');
    throw new UsageError(`nothing at ${ref} to compare with: no program stood in ${names.join(', ')}`, 3);
  }
  const picks = [...found.values()].map(({ pick }) => pick);
  return sourcesOf(
    picks.filter(({ path }) => texts.has(path)),
    texts,
    cwd,
  );
}

/** A folder in place of the head's: read from there, so that names agree by themselves. */
async function readFolder(
  ref: string,
  paths: readonly string[],
  cwd: string,
  selection: Selection | undefined,
): Promise<readonly Source[]> {
  const folder = resolve(cwd, ref);
  const there = selection && { ...selection, folder };
  const [only = ''] = paths;
  const isWhole = paths.length === 1 && statSync(resolve(cwd, only)).isDirectory();
  const inside = isWhole ? ['.'] : paths.map((path) => withinFolder(path, ref, cwd));
  const prefix = isWhole ? nameOf(resolve(cwd, only), cwd) : '';
  const named = (name: string) => [prefix, name].filter((part) => part !== '').join('/');
  try {
    const { sources } = await readSources(inside, folder, there);
    return sources.map((source) => ({
      ...source,
      file: named(source.file),
      program: named(source.program ?? ''),
    }));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`nothing at ${ref} to compare with: ${error.message}`, 3);
  }
}

function withinFolder(path: string, ref: string, cwd: string): string {
  const at = resolve(cwd, path);
  if (isInside(at, cwd)) return nameOf(at, cwd) || '.';
  throw new UsageError(`--against ${ref}: ${path} lies outside the working folder that ${ref} stands for`);
}
