import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { forkOf } from './fork.ts';
import { type Asked, parseRef } from './ref.ts';
import { gitRoot } from '../ignored-by-git.ts';
import { branchNamed, findCommit, isShallow, unknownRevision } from '../revision.ts';

/** What `--against REF` leads to. */
export type BasePoint = BaseCommit | BaseFolder;

export interface BaseCommit {
  readonly is: 'commit';
  readonly ref: string;
  /** The full hash. */
  readonly commit: string;
  /** The root of the repository, absolute and real. */
  readonly root: string;
  /** Whether what a partial clone lacks may be fetched. */
  readonly fetch: boolean;
  /** How the commit was chosen, where the reader could have meant another: a sentence each. */
  readonly notes: readonly string[];
}

export interface BaseFolder {
  readonly is: 'folder';
  readonly ref: string;
  /** Absolute. */
  readonly folder: string;
  /** The name of the head's folder in whose place it stands; empty for the working folder. */
  readonly standsFor: string;
  readonly notes: readonly string[];
}

/**
 * Finds the base. `folders` are the folders of the work tree that will be read there, real and absolute; all must lie
 * in one repository unless REF is a folder. With `fetch`, a revision that is not here is fetched first.
 * Throws UsageError (2) for no repository, an unknown revision, and git's own trouble.
 */
export async function findBase(
  ref: string,
  folders: readonly string[],
  cwd: string,
  { fetch = false, standsFor = '' }: { readonly fetch?: boolean; readonly standsFor?: string } = {},
): Promise<BasePoint> {
  const asked = parseRef(ref);
  const folder = resolve(cwd, ref);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const itself: BaseFolder = { is: 'folder', ref, folder, standsFor, notes: [] };
  // What is written as a path, such as ./main, is never a revision.
  if (isFolder && /^(\.{1,2}$|\.{1,2}[\\/]|\/)/.test(ref)) return itself;
  const roots = new Set(folders.map((path) => gitRoot(path)));
  const [root] = roots;
  if (root === undefined || roots.size > 1) {
    if (isFolder) return itself;
    const fault = roots.size > 1 ? 'the paths do not lie in one git repository' : 'this is no git repository';
    throw new UsageError(`--against ${ref}: ${fault}, and no folder has that name`);
  }
  let found = await resolveRevision(asked, root);
  if (found === undefined && fetch && !isFolder) {
    const { fetchBase } = await import('../fetch.ts');
    await fetchBase(ref, root);
    found = await resolveRevision(asked, root);
  }
  if (found === undefined) {
    if (isFolder) return itself;
    throw (await beforeFirst(ref, root)) ?? (await unknownRevision(ref, root));
  }
  const both = `${ref} is a revision and a folder: the revision was taken; write ./${ref} for the folder`;
  return { is: 'commit', ref, ...found, root, fetch, notes: [...(isFolder ? [both] : []), ...found.notes] };
}

/** What counts back from HEAD to where nothing stood is no typo. A shallow clone does not know its first commit. */
async function beforeFirst(ref: string, root: string): Promise<UsageError | undefined> {
  if (!/^(?:\.git#(?:ref|commit)=)?(?:HEAD|@)(?:\^1?|~\d*)+$/.test(ref) || (await isShallow(root)))
    return undefined;
  const isFirst =
    (await findCommit('HEAD', root, ref)) !== undefined && !(await findCommit('HEAD^', root, ref));
  return isFirst
    ? new UsageError(`--against ${ref}: HEAD is the first commit; nothing stood before it`)
    : undefined;
}

interface Found {
  readonly commit: string;
  readonly notes: readonly string[];
}

async function resolveRevision(asked: Asked, root: string): Promise<Found | undefined> {
  for (const revision of asked.revisions) {
    const tip = await findCommit(revision, root, asked.ref);
    if (tip === undefined) continue;
    const name = revision.replace(/^refs\/(heads|tags|remotes)\//, '');
    const isFork = asked.meant === 'fork' || (asked.meant === 'by kind' && (await isBranch(revision, root)));
    const { commit, note } = isFork ? await forkOf(tip, name, root) : { commit: tip };
    return { commit, notes: note === undefined ? [] : [note] };
  }
  return undefined;
}

/** HEAD is a branch as well, but whoever writes it means the last commit. */
async function isBranch(revision: string, root: string): Promise<boolean> {
  return !/^(HEAD|@)$/.test(revision) && (await branchNamed(revision, root)) !== undefined;
}
