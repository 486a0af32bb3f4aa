import { UsageError } from '../core/errors.ts';
import { askGit } from './git.ts';

/**
 * The commit that a revision means in the repository at `root`; undefined when it means none.
 * Throws UsageError (2) when git is missing or refuses to answer.
 */
export async function findCommit(ref: string, root: string): Promise<string | undefined> {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { code, out, complaint } = await askGit(question, root);
  if (code === 0) return out.toString('utf8').trim();
  if (code === 'ENOENT')
    throw new UsageError(`--against ${ref}: git was not found; install it, or name a folder`);
  // A quiet question is answered with 1; anything else is git's own trouble.
  if (code !== 1) throw new UsageError(`--against ${ref}: git could not look it up: ${complaint || code}`);
  return undefined;
}

/** What to say of a revision that the repository does not have, with the command that brings it where one can. */
export async function unknownRevision(ref: string, root: string): Promise<UsageError> {
  const { code, out } = await askGit(['rev-parse', '--is-shallow-repository'], root);
  const isShallow = code === 0 && out.toString('utf8').trim() === 'true';
  return new UsageError(
    isShallow
      ? `--against ${ref}: this shallow clone does not have that revision; bring it with: ${fetchFor(ref)}`
      : `--against ${ref}: neither a revision of this repository nor a folder`,
  );
}

/** Only names that a shell leaves alone are repeated; whatever counts backward needs the history. */
function fetchFor(ref: string): string {
  const [, remote] = /^origin\/(\w[\w./-]*)$/.exec(ref) ?? [];
  if (remote !== undefined) return `git fetch --depth=1 origin ${remote}:refs/remotes/origin/${remote}`;
  if (/^[0-9a-f]{40}$/.test(ref)) return `git fetch --depth=1 origin ${ref}`;
  const isName = /^[A-Za-z_][\w./-]*$/.test(ref) && ref !== 'HEAD' && !/^[0-9a-f]+$/.test(ref);
  return isName ? `git fetch --depth=1 origin ${ref}:${ref}` : 'git fetch --unshallow';
}
