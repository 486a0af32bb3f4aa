import { askGit } from '../git.ts';
import { findCommit, gitTrouble, isShallow } from '../revision.ts';

/** The commit to compare with, and what the reader should know about that choice. */
export interface Fork {
  readonly commit: string;
  readonly note?: string;
}

/**
 * Where HEAD left the revision whose commit is `tip`: what a branch changes is what changed since. Where that cannot be
 * told it is the tip itself, which hides no weakening but may show what others changed. Throws UsageError (2).
 */
export async function forkOf(tip: string, ref: string, root: string): Promise<Fork> {
  const head = await findCommit('HEAD', root, ref);
  if (head === undefined) return { commit: tip, note: `HEAD has no commit yet: compared with ${ref} itself` };
  if (head === tip) return { commit: tip, note: onlyUncommitted(ref) };
  // The commit names its parents even where a shallow clone ends at it, as a checked out pull request does.
  if ((await parentsOf(head, root)).includes(tip)) return { commit: tip };
  const answer = await askGit(['merge-base', '--all', tip, head], root);
  if (answer.code !== 0 && answer.code !== 1) throw gitTrouble(ref, answer, root);
  const [commit, ...others] = answer.out.toString('utf8').split('\n').filter(Boolean);
  if (commit === undefined) return { commit: tip, note: await noFork(ref, root) };
  if (others.length > 0) {
    return { commit: tip, note: `HEAD and ${ref} met more than once: compared with ${ref} itself` };
  }
  if (commit === tip) return { commit };
  if (commit === head) return { commit, note: onlyUncommitted(ref) };
  const short = commit.slice(0, 10);
  return {
    commit,
    note: `compared with ${short}, where HEAD left ${ref}; what ${ref} became since is left out`,
  };
}

const onlyUncommitted = (ref: string) =>
  `HEAD is part of ${ref}: only what is not committed can differ from it; name an earlier commit to compare more`;

async function noFork(ref: string, root: string): Promise<string> {
  return (await isShallow(root))
    ? `this shallow clone does not show where HEAD left ${ref}: compared with ${ref} itself; to know it: git fetch --unshallow`
    : `HEAD and ${ref} share no history: compared with ${ref} itself`;
}

/** The parents that a commit names, whether or not they are here. */
async function parentsOf(commit: string, root: string): Promise<readonly string[]> {
  const { code, out } = await askGit(['cat-file', 'commit', commit], root);
  const [header = ''] = code === 0 ? out.toString('utf8').split('\n\n', 1) : [];
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}
