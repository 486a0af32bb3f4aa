import { isUtf8 } from 'node:buffer';
import { UsageError } from '../core/errors.ts';
import type { BaseCommit } from './base/point.ts';
import { type Answer, askGit } from './git.ts';

/** An entry of a commit: a regular file, a symbolic link, or a submodule, whose object is a commit elsewhere. */
export interface Entry {
  readonly is: 'file' | 'link' | 'submodule';
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly object: string;
}

const mostBytes = 8 * 1024 * 1024;

/** What a commit holds at or below `paths`, which are relative to the root; empty means all. Throws UsageError (3). */
export async function listTree(
  { commit, root }: BaseCommit,
  ...paths: readonly string[]
): Promise<readonly Entry[]> {
  const where = paths.includes('') ? [commit] : [commit, ...paths];
  const answer = await askGit(['ls-tree', '-r', '-z', '--full-tree', '--', ...where], root);
  const records = contentOf(answer).toString('utf8').split('\0');
  return records.flatMap((record): Entry[] => {
    const [, mode = '', object, name] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(record) ?? [];
    if (!object || !name) return [];
    const is = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
    return [{ is, path: name, object }];
  });
}

/** The texts of entries by object. Throws UsageError (3) for one over 8 MiB, one that is missing, or no UTF-8. */
export async function readBlobs(
  entries: readonly Entry[],
  base: BaseCommit,
): Promise<ReadonlyMap<string, string>> {
  if (entries.length === 0) return new Map();
  // The same content under many names is asked for once: a tree could otherwise name one blob a million times.
  const wanted = [...new Map(entries.map((entry) => [entry.object, entry])).values()];
  await checkSizes(wanted, base);
  const all = contentOf(await batch('--batch', wanted, base.root));
  const texts = new Map<string, string>();
  let at = 0;
  for (const entry of wanted) {
    const start = all.indexOf('\n', at) + 1;
    const size = sizeIn(all.toString('utf8', at, start));
    if (size === undefined) throw refuse(entry, base, missing(base));
    const bytes = all.subarray(start, start + size);
    if (!isUtf8(bytes)) throw refuse(entry, base, 'it is not UTF-8 text');
    texts.set(entry.object, bytes.toString('utf8'));
    at = start + size + 1;
  }
  return texts;
}

/** Before any content is asked for. What a partial clone lacks is fetched here where that is allowed. */
async function checkSizes(wanted: readonly Entry[], base: BaseCommit): Promise<void> {
  let sizes = await sizesOf(wanted, base.root);
  const lacking = wanted.filter((_, index) => sizes[index] === undefined);
  if (base.fetch && lacking.length > 0) {
    const { fetchObjects } = await import('./fetch.ts');
    await fetchObjects(
      lacking.map(({ object }) => object),
      base.ref,
      base.root,
    );
    sizes = await sizesOf(wanted, base.root);
  }
  for (const [index, entry] of wanted.entries()) {
    const size = sizes[index];
    if (size === undefined) throw refuse(entry, base, missing(base));
    if (size > mostBytes) throw refuse(entry, base, 'it has more than 8 MiB, and at most 8 MiB are read');
  }
}

/** In order; undefined for what is not here. */
async function sizesOf(wanted: readonly Entry[], root: string): Promise<readonly (number | undefined)[]> {
  const answer = await batch('--batch-check', wanted, root);
  // Git gives up at the first object that it would have to fetch; what it said until then holds.
  const isLacking = answer.code !== 0 && (await isPartial(root));
  const lines = (isLacking ? answer.out : contentOf(answer)).toString('utf8').split('\n');
  return lines.map(sizeIn);
}

/** Whether a clone left contents behind, to be fetched when they are asked for. */
async function isPartial(root: string): Promise<boolean> {
  const question = ['config', '--get-regexp', String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`];
  return (await askGit(question, root)).code === 0;
}

function batch(how: string, wanted: readonly Entry[], root: string): Promise<Answer> {
  return askGit(['cat-file', how], root, wanted.map(({ object }) => `${object}\n`).join(''));
}

function sizeIn(line: string): number | undefined {
  const [, size] = /^\S+ blob (\d+)\n?$/.exec(line) ?? [];
  return size === undefined ? undefined : Number(size);
}

const missing = ({ commit }: BaseCommit) =>
  `this clone does not hold its content; bring it with --fetch, or with: git archive --output=/dev/null ${commit}`;

function refuse({ path }: Entry, { ref }: BaseCommit, why: string): UsageError {
  return new UsageError(`cannot read ${path} at ${ref}: ${why}`, 3);
}

function contentOf({ code, out, complaint }: Answer): Buffer {
  if (code === 0) return out;
  throw new UsageError(`git could not say what stood there: ${complaint || code}`, 3);
}
