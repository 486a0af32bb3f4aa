import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { type Found, findIn } from './find.ts';
import type { BaseCommit } from './point.ts';
import { type Scope, scopeName } from './scope.ts';
import { leftOut } from './sparse.ts';
import { mayBelong, type Reading, sourcesOf } from '../files.ts';
import { nameOf } from '../names.ts';
import { readText } from '../read-text.ts';
import { readBlobs } from '../tree.ts';

/** What stood in the scopes at a commit; a scope in which nothing stood is noted. Throws UsageError (3). */
export async function readCommit(base: BaseCommit, scopes: readonly Scope[], cwd: string): Promise<Reading> {
  const notes: string[] = [];
  const found = new Map<string, Found>();
  const read: { readonly scope: Scope; readonly paths: readonly string[] }[] = [];
  for (const scope of scopes) {
    const { files, submodules } = await findIn(scope, base);
    for (const [at, one] of files) if (one.pick.named || !found.has(at)) found.set(at, one);
    for (const at of submodules) notes.push(`${nameOf(at, cwd)} ${ownRepository}`);
    read.push({ scope, paths: [...files.keys()] });
  }
  notes.push(...(await dropUntouched(found, base)));
  const { texts, notes: pointers } = await textsOf(found, base, cwd);
  notes.push(...pointers);
  for (const { scope, paths } of read) {
    if (paths.some((at) => texts.has(at))) continue;
    notes.push(`${scopeName(scope, cwd)} held no program at ${base.ref}: all of it counts as new`);
  }
  const picks = [...found.values()].map(({ pick }) => pick).filter(({ path }) => texts.has(path));
  return { sources: sourcesOf(picks, texts, cwd), notes };
}

const ownRepository = 'is a submodule, a repository of its own: it is compared only from inside';

/** What a sparse checkout leaves out did not change, and did not go. */
async function dropUntouched(found: Map<string, Found>, base: BaseCommit): Promise<readonly string[]> {
  const absent = [...found].filter(([at]) => !existsSync(at));
  if (absent.length === 0) return [];
  const skipped = await leftOut(base.root);
  const untouched = absent.filter(([, { entry }]) => skipped.has(join(base.root, entry.path)));
  for (const [at] of untouched) found.delete(at);
  const files = untouched.length === 1 ? '1 file is' : `${untouched.length} files are`;
  return untouched.length > 0 ? [`${files} not compared: this sparse checkout leaves them out`] : [];
}

interface Texts {
  /** By path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

async function textsOf(found: ReadonlyMap<string, Found>, base: BaseCommit, cwd: string): Promise<Texts> {
  const contents = await readBlobs(
    [...found.values()].map(({ entry }) => entry),
    base,
  );
  const texts = new Map<string, string>();
  const notes: string[] = [];
  for (const [at, { pick, entry }] of found) {
    const text = contents.get(entry.object) ?? '';
    if (isPointer(text)) {
      const name = `${nameOf(at, cwd)} at ${base.ref}`;
      if (isReadNow(at))
        throw new UsageError(`cannot read ${name}: it is ${pointer}; compare with a folder instead`, 3);
      notes.push(`${name} is ${pointer}: it is not compared`);
    } else if (pick.named || mayBelong(at, text)) texts.set(at, text);
  }
  return { texts, notes };
}

const pointer = 'a Git LFS pointer, and git does not hold its content';

/** What Git LFS commits in place of a large file. */
const isPointer = (text: string) => text.startsWith('version https://git-lfs.github.com/spec/');

/** Whether the head reads more than a pointer there. */
function isReadNow(at: string): boolean {
  if (!existsSync(at)) return false;
  const text = readText(at, at);
  return !isPointer(text) && mayBelong(at, text);
}
