import { readCommit } from './commit.ts';
import { readFolder, standsForIn } from './folder.ts';
import { type BasePoint, findBase } from './point.ts';
import { folderOf, scopesOf } from './scope.ts';
import type { Reading } from '../files.ts';
import type { Selection } from '../pick-files.ts';

/** The earlier state of what a run judges. Its notes say what was chosen or left out, and what counts as new. */
export interface Base extends Reading {
  readonly point: BasePoint;
}

export interface BaseOptions {
  readonly selection?: Selection | undefined;
  /** Fetches what the clone lacks, from its remote `origin`; otherwise nothing but this disk is read. */
  readonly fetch?: boolean;
}

/**
 * What stood at `ref` where the head stands, under the head's names, without touching the work tree, the index or any
 * branch. `ref` is a revision, compared where HEAD left it when it is a branch, or a folder: it stands for the one folder in
 * `paths`, otherwise for the working folder. Where nothing stood there are no sources, and a note.
 * Throws UsageError: 2 for no repository and an unknown revision, 3 for what cannot be read.
 */
export async function openBase(
  ref: string,
  paths: readonly string[],
  cwd: string,
  { selection, fetch = false }: BaseOptions = {},
): Promise<Base> {
  const scopes = await scopesOf(paths, cwd, selection);
  const point = await findBase(ref, scopes.map(folderOf), cwd, {
    fetch,
    standsFor: standsForIn(paths, cwd),
  });
  const { sources, notes } =
    point.is === 'commit'
      ? await readCommit(point, scopes, cwd)
      : await readFolder(point, paths, cwd, selection);
  return { sources, notes: [...point.notes, ...notes], point };
}
