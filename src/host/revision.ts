import { UsageError } from '../core/errors.ts';
import { isPlainName } from './base/ref.ts';
import { type Answer, askGit } from './git.ts';

/**
 * The commit that a revision means in the repository at `root`; undefined when it means none. `ref` is what the reader
 * wrote. Throws UsageError (2) when git is missing or refuses to answer.
 */
export async function findCommit(
  revision: string,
  root: string,
  ref = revision,
): Promise<string | undefined> {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await askGit(question, root);
  if (answer.code === 0) return answer.out.toString('utf8').trim();
  // A quiet question is answered with 1; anything else is git's own trouble.
  if (answer.code !== 1) throw gitTrouble(ref, answer, root);
  return undefined;
}

/** What to say when git gave no answer about `ref`. */
export function gitTrouble(ref: string, { code, complaint }: Answer, root: string): UsageError {
  if (code === 'ENOENT')
    return new UsageError(`--against ${ref}: git was not found; install it, or name a folder`);
  if (code === 'killed') return new UsageError(`--against ${ref}: git did not answer in time`);
  // Git's own advice stands on the lines below the first; a container that mounts the repository needs it.
  const hint = /dubious ownership/.test(complaint)
    ? `; if you trust it: git config --global --add safe.directory ${root}`
    : '';
  return new UsageError(`--against ${ref}: git could not look it up: ${complaint || code}${hint}`);
}

/**
 * The full name of the branch that a revision is, local or remote; undefined for any other revision.
 * Throws UsageError (2) for a name that is both a branch and a tag.
 */
export async function branchNamed(revision: string, root: string): Promise<string | undefined> {
  const question = ['rev-parse', '--verify', '--quiet', '--symbolic-full-name', '--end-of-options', revision];
  const { code, out } = await askGit(question, root);
  const name = code === 0 ? out.toString('utf8').trim() : '';
  if (name === '' && isPlainName(revision)) await refuseTwoMeanings(revision, root);
  return /^refs\/(heads|remotes)\//.test(name) ? name : undefined;
}

/** Git would take the tag, which whoever may push tags could place over a branch. */
async function refuseTwoMeanings(name: string, root: string): Promise<void> {
  const places = [`refs/heads/${name}`, `refs/tags/${name}`];
  const { out } = await askGit(['for-each-ref', '--format=%(refname)', ...places], root);
  const found = out.toString('utf8').split('\n');
  if (!places.every((place) => found.includes(place))) return;
  throw new UsageError(
    `--against ${name}: both a branch and a tag; write .git#branch=${name} or .git#tag=${name}`,
  );
}

/** Whether the history of the repository at `root` was cut off when it was cloned. */
export async function isShallow(root: string): Promise<boolean> {
  const { code, out } = await askGit(['rev-parse', '--is-shallow-repository'], root);
  return code === 0 && out.toString('utf8').trim() === 'true';
}

/** What to say of a revision that the repository does not have, with the command that brings it where one can. */
export async function unknownRevision(ref: string, root: string): Promise<UsageError> {
  if (await isShallow(root)) {
    const command = fetchFor(ref);
    return new UsageError(
      `--against ${ref}: this shallow clone does not have that revision; bring it with: ${command}`,
    );
  }
  const { code, out } = await askGit(['rev-list', '--all', '--max-count=1'], root);
  const isEmpty = code === 0 && out.length === 0;
  const fault = isEmpty ? 'this repository has no commit yet, and no folder has that name' : neither;
  return new UsageError(`--against ${ref}: ${fault}`);
}

const neither = 'neither a revision of this repository nor a folder';

/** Only names that a shell leaves alone are repeated; whatever counts backward needs the history. */
function fetchFor(ref: string): string {
  const [, key = '', name = ref] = /^\.git#(branch|tag|ref|commit)=(.+)$/.exec(ref) ?? [];
  const isSafe = /^[A-Za-z0-9_][\w./-]*$/.test(name) && !name.includes('..');
  if (key === 'tag' && isSafe) return `git fetch --depth=1 origin refs/tags/${name}:refs/tags/${name}`;
  if (key === 'branch' && isSafe) return `git fetch --depth=1 origin ${name}:refs/remotes/origin/${name}`;
  const [, remote] = /^origin\/(\w[\w./-]*)$/.exec(name) ?? [];
  if (remote !== undefined) return `git fetch --depth=1 origin ${remote}:refs/remotes/origin/${remote}`;
  if (/^[0-9a-f]{40}$/.test(name)) return `git fetch --depth=1 origin ${name}`;
  const isName = isSafe && !/^\d/.test(name) && name !== 'HEAD' && !/^[0-9a-f]+$/.test(name);
  return isName ? `git fetch --depth=1 origin ${name}:${name}` : 'git fetch --unshallow';
}
