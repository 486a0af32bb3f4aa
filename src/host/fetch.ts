import { UsageError } from '../core/errors.ts';
import { isPlainName, parseRef } from './base/ref.ts';
import { askGit, fetchByGit } from './git.ts';
import { findCommit, isShallow } from './revision.ts';

const remote = 'origin';
/** Nothing comes along that was not asked for, and no branch of the clone moves but the one that is named. */
const only = ['--no-tags', '--no-recurse-submodules', '--refmap=', '--upload-pack=git-upload-pack'];

/**
 * Brings the revision that REF names from the remote `origin` as it is configured: one commit where the clone is shallow
 * already. Throws UsageError (2) for a REF that no remote can be asked for, and for what the remote does not give.
 */
export async function fetchBase(ref: string, root: string): Promise<void> {
  // Git would take the name of a remote that is not configured for a path.
  const { out } = await askGit(['config', '--get', `remote.${remote}.url`], root);
  if (out.length === 0)
    throw new UsageError(`--fetch ${ref}: this repository has no remote called ${remote}`);
  const depth = (await isShallow(root)) ? ['--depth=1'] : [];
  const tries = (await backward(ref, root)) ?? wantsOf(ref).map((want) => [...depth, remote, want]);
  let complaint = '';
  for (const what of tries) {
    const answer = await fetchByGit([...only, ...what], root);
    if (answer.code === 0) return;
    complaint ||= answer.complaint || String(answer.code);
  }
  throw new UsageError(`--fetch ${ref}: git could not bring it from ${remote}: ${complaint}`);
}

/** Brings contents that a partial clone left behind. Throws UsageError (3). */
export async function fetchObjects(objects: readonly string[], ref: string, root: string): Promise<void> {
  const what = [...only, '--no-write-fetch-head', '--filter=blob:none', '--stdin', remote];
  const { code, complaint } = await fetchByGit(what, root, objects.map((object) => `${object}\n`).join(''));
  if (code !== 0)
    throw new UsageError(`--fetch ${ref}: git could not bring its content: ${complaint || code}`, 3);
}

/** What to ask the remote for, likeliest first. Full names only: a name with a colon or a star means more to git. */
function wantsOf(ref: string): readonly string[] {
  const [, key, named = ''] = /^\.git#(\w+)=(.*)$/s.exec(ref) ?? [];
  const name = key === undefined ? (parseRef(ref).revisions[0] ?? '') : named;
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return [name];
  if (!isPlainName(name)) {
    throw new UsageError(`--fetch ${ref}: expected a branch, a tag, a full commit hash or HEAD~N`);
  }
  const [, kind, full = name.replace(/^origin\//, '')] =
    /^refs\/(heads|tags|remotes\/origin)\/(.+)$/.exec(name) ?? [];
  const branch = `+refs/heads/${full}:refs/remotes/${remote}/${full}`;
  const tag = `refs/tags/${full}:refs/tags/${full}`;
  if (key === 'branch' || (kind !== undefined && kind !== 'tags') || name !== full) return [branch];
  return key === 'tag' || kind === 'tags' ? [tag] : [branch, tag];
}

/** `HEAD^` and `HEAD~3` are reached through HEAD, with as many commits of its history as they count. */
async function backward(ref: string, root: string): Promise<readonly (readonly string[])[] | undefined> {
  const [, steps] = /^(?:\.git#(?:ref|commit)=)?(?:HEAD|@)((?:\^\d?|~\d{0,4})+)$/.exec(ref) ?? [];
  const head = steps === undefined ? undefined : await findCommit('HEAD', root, ref);
  if (steps === undefined || head === undefined) return undefined;
  const counts = [...steps.matchAll(/\^\d?|~(\d*)/g)].map(([, count]) => Number(count || 1));
  return [[`--depth=${1 + counts.reduce((sum, count) => sum + count, 0)}`, remote, head]];
}
