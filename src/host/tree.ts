import { isUtf8 } from 'node:buffer';
import { UsageError } from '../core/errors.ts';
import { type Answer, askGit } from './git.ts';

/** A regular file of a commit. */
export interface Blob {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly object: string;
  readonly bytes: number;
}

const mostBytes = 8 * 1024 * 1024;

/**
 * The regular files of a commit at or below `path`, which is relative to `root`; empty means all. Symbolic links and
 * submodules are none. Throws UsageError (3).
 */
export async function listTree(commit: string, path: string, root: string): Promise<readonly Blob[]> {
  const where = path === '' ? [commit] : [commit, path];
  const answer = await askGit(['ls-tree', '-r', '-z', '-l', '--full-tree', '--', ...where], root);
  const records = contentOf(answer).toString('utf8').split('\0');
  return records.flatMap((record) => {
    const [, object, bytes, name] = /^100\d+ blob ([0-9a-f]+) +(\S+)\t(.+)$/s.exec(record) ?? [];
    return object && name ? [{ path: name, object, bytes: Number(bytes) }] : [];
  });
}

/** The texts of blobs by object. Throws UsageError (3) for one over 8 MiB, one that is missing, or no UTF-8. */
export async function readBlobs(
  blobs: readonly Blob[],
  ref: string,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const refuse = ({ path }: Blob, why: string) => new UsageError(`cannot read ${path} at ${ref}: ${why}`, 3);
  const large = blobs.find(({ bytes }) => bytes > mostBytes);
  if (large) throw refuse(large, 'it has more than 8 MiB, and at most 8 MiB are read');
  // The same content under many names is asked for once: a tree could otherwise name one blob a million times.
  const wanted = [...new Map(blobs.map((blob) => [blob.object, blob])).values()];
  const input = wanted.map(({ object }) => `${object}\n`).join('');
  const all = contentOf(await askGit(['cat-file', '--batch'], root, input));
  const texts = new Map<string, string>();
  let at = 0;
  for (const blob of wanted) {
    const start = all.indexOf('\n', at) + 1;
    const [, size] = /^\S+ blob (\d+)\n$/.exec(all.toString('utf8', at, start)) ?? [];
    if (size === undefined) throw refuse(blob, 'this clone does not hold its content; fetch it with git');
    const bytes = all.subarray(start, start + Number(size));
    if (!isUtf8(bytes)) throw refuse(blob, 'it is not UTF-8 text');
    texts.set(blob.object, bytes.toString('utf8'));
    at = start + Number(size) + 1;
  }
  return texts;
}

function contentOf({ code, out, complaint }: Answer): Buffer {
  if (code === 0) return out;
  throw new UsageError(`git could not say what stood there: ${complaint || code}`, 3);
}
