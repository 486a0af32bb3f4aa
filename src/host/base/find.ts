import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locate, targetOf } from './locate.ts';
import type { BaseCommit } from './point.ts';
import { type Scope, treeNames } from './scope.ts';
import { gitRoot } from '../ignored-by-git.ts';
import { type Pick, readable } from '../pick-files.ts';
import { type Entry, readBlobs } from '../tree.ts';

/** A file of the base, picked at the path where the head has it or would have it. */
export interface Found {
  readonly pick: Pick;
  readonly entry: Entry;
}

export interface FoundIn {
  /** By path. */
  readonly files: ReadonlyMap<string, Found>;
  /** Checked out repositories of their own, of which a commit knows no file: absolute paths. */
  readonly submodules: readonly string[];
}

/** What a commit holds of a scope. Throws UsageError (3). */
export async function findIn(scope: Scope, base: BaseCommit): Promise<FoundIn> {
  const { path, isFile, wants, isNamed } = scope;
  const lexicalRoot = gitRoot(isFile ? dirname(path) : path);
  const { name, entries } = await locate(treeNames(scope, base.root, lexicalRoot), base);
  const files = new Map<string, Found>();
  const pathOf = ({ path: inTree }: Entry) => join(path, inTree.slice(name === '' ? 0 : name.length + 1));
  const add = (at: string, entry: Entry) => {
    const pick = { path: at, named: isNamed(at), below: isFile ? undefined : path };
    if (readable.test(at) && wants(at)) files.set(at, { pick, entry });
  };
  for (const entry of entries) if (entry.is === 'file') add(pathOf(entry), entry);
  for (const [link, file] of await linked(entries, base)) {
    // As on the disk: a file that is read under its own name is not read again under that of a link.
    if (!files.has(pathOf(file))) add(pathOf(link), file);
  }
  const submodules = entries
    .filter(({ is }) => is === 'submodule')
    .map(pathOf)
    .filter((at) => wants(join(at, 'security-program.yml')) && existsSync(join(at, '.git')));
  return { files, submodules };
}

/** The links among entries that lead to a file among them. */
async function linked(
  entries: readonly Entry[],
  base: BaseCommit,
): Promise<readonly (readonly [Entry, Entry])[]> {
  const links = entries.filter(({ is, path }) => is === 'link' && readable.test(path));
  if (links.length === 0) return [];
  const files = new Map(entries.filter(({ is }) => is === 'file').map((entry) => [entry.path, entry]));
  const texts = await readBlobs(links, base);
  return links.flatMap((link) => {
    const file = files.get(targetOf(link, texts) ?? '');
    return file === undefined ? [] : [[link, file] as const];
  });
}
