import { UsageError } from '../../core/errors.ts';

/** What `--against REF` asks for. */
export interface Asked {
  /** As it was written. */
  readonly ref: string;
  /** What git may know it by; the first that it knows counts. */
  readonly revisions: readonly string[];
  /**
   * Which commit is meant: the one where HEAD left the revision, the revision itself, or the former for a branch and the
   * latter for all else.
   */
  readonly meant: 'fork' | 'itself' | 'by kind';
}

const plainName = /^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u;

/** Whether a ref is a name and no expression: nothing in it counts backward, searches, or is special to a shell. */
export function isPlainName(ref: string): boolean {
  return plainName.test(ref) && !ref.includes('..') && !ref.includes('@{') && !/^(HEAD|@)$/.test(ref);
}

/**
 * Reads a REF: a revision of git, `REVISION...` for where HEAD left it, or buf's `.git#branch=`, `.git#tag=`, `.git#ref=`.
 * Throws UsageError (2) for what git could take for an option and for other keys after `.git#`, or another
 * repository before it.
 */
export function parseRef(ref: string): Asked {
  if (ref === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref)) {
    throw new UsageError(`--against "${ref}": expected a git revision or a folder`);
  }
  if (ref.startsWith('.git#')) return parseKey(ref);
  if (ref.includes('.git#')) {
    throw new UsageError(
      `--against ${ref}: only .git# of the repository around the working folder is read; for another, name a folder in which it is checked out`,
    );
  }
  const [, left] = /^(.+?)\.\.\.(?:HEAD|@)?$/.exec(ref) ?? [];
  if (left !== undefined) return { ref, revisions: revisionsOf(left), meant: 'fork' };
  return { ref, revisions: revisionsOf(ref), meant: 'by kind' };
}

/** A clone made for one pull request has no branch `main` of its own, only the remote's. */
function revisionsOf(ref: string): readonly string[] {
  return isPlainName(ref) && !ref.startsWith('refs/') ? [ref, `refs/remotes/origin/${ref}`] : [ref];
}

function parseKey(ref: string): Asked {
  const [, key, name = ''] = /^\.git#(branch|tag|ref|commit)=([^,]+)$/.exec(ref) ?? [];
  switch (key) {
    case 'branch':
      return { ref, revisions: [`refs/heads/${name}`, `refs/remotes/origin/${name}`], meant: 'by kind' };
    case 'tag':
      return { ref, revisions: [`refs/tags/${name}`], meant: 'itself' };
    case 'ref':
    case 'commit':
      if (!name.startsWith('-')) return { ref, revisions: [name], meant: 'itself' };
  }
  throw new UsageError(
    `--against ${ref}: expected .git#branch=NAME, .git#tag=NAME or .git#ref=REVISION and nothing after it`,
  );
}
