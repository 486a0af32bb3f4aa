import { realpathSync } from 'node:fs';
import { UsageError } from '../core/errors.ts';
import { type BasePoint, findBase } from './base/point.ts';
import { isCommit, type Occasion } from './event.ts';
import { askGit } from './git.ts';
import { gitRoot } from './ignored-by-git.ts';
import { findCommit, isShallow } from './revision.ts';

/**
 * The REF that an event is compared with, brought from the remote where the clone lacks it; undefined where there is
 * none. `folder` is the working folder, absolute and real. Throws UsageError (2) that says what to set.
 */
export async function refOfEvent({ base, sha }: Occasion, folder: string): Promise<string | undefined> {
  if (base.is === 'none') return undefined;
  const root = gitRoot(folder);
  if (root === undefined) {
    throw new UsageError(
      'the working directory is no git repository, so the base of this event cannot be read: run actions/checkout ' +
        'before this step, and where the job runs in a container, install git in it first',
    );
  }
  if (base.is === 'commit') return ready(base.commit, folder, base.isForced ? 'gone' : 0);
  const merged = await baseOfMerge(root, sha, base.head);
  return merged === undefined ? ready(`${base.commit}...`, folder, 0) : ready(merged, folder, 2);
}

/**
 * The same of a REF that the workflow names. Throws UsageError (2) also for the revision that is judged, which differs
 * from itself in nothing, and for a folder of the checkout that was not asked for.
 */
export async function refOfInput(
  ref: string,
  folder: string,
  occasion: Occasion,
  isStrange: boolean,
): Promise<string> {
  const point = await brought(ref, folder, 0);
  if (await isJudged(point, folder, occasion)) {
    throw new UsageError(`against: ${ref} is the revision that is judged; ${insteadOf(occasion)}`);
  }
  if (point.is === 'commit') return ref;
  if (isStrange) {
    throw new UsageError(`against: ${ref} is a folder, and a stranger may have written it; name a revision`);
  }
  if (/^(\.{1,2}$|\.{1,2}[\\/]|\/)/.test(ref)) return ref;
  throw new UsageError(
    `against: ${ref} is a folder and no revision that is here; write origin/${ref} or ./${ref}`,
  );
}

/** What is checked out, or of a pull request the head that the checkout merges. */
async function isJudged(point: BasePoint, folder: string, { base }: Occasion): Promise<boolean> {
  if (point.is === 'folder') return realpathSync(point.folder) === folder;
  const isHead = base.is === 'fork' && base.head === point.commit;
  return isHead || (await findCommit('HEAD', point.root)) === point.commit;
}

function insteadOf({ name, base }: Occasion): string {
  if (base.is === 'none') return 'name an earlier one, such as HEAD^, or leave it out';
  const bases: Readonly<Record<string, string>> = {
    push: 'what was there before the push',
    merge_group: 'what the queue merges into',
  };
  const pulled = base.is === 'fork' && base.head !== '' ? "the pull request's base" : 'the default branch';
  return `leave it out to compare with ${bases[name] ?? pulled}`;
}

/** The event may be older than the merge that was checked out; its commit names the base that it really has. */
async function baseOfMerge(root: string, sha: string, head: string): Promise<string | undefined> {
  if (!isCommit(sha) || (await findCommit('HEAD', root)) !== sha) return undefined;
  // What a commit names stands in it even where a shallow clone ends there.
  const { out } = await askGit(['cat-file', 'commit', sha], root);
  const [header = ''] = out.toString('utf8').split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  return parents.length === 2 && parents[1] === head ? parents[0] : undefined;
}

/** The fetch-depth that would have spared the trouble; `gone` where none can. */
type Depth = number | 'gone';

async function ready(ref: string, folder: string, depth: Depth): Promise<string> {
  await brought(ref, folder, depth);
  return ref;
}

async function brought(ref: string, folder: string, depth: Depth): Promise<BasePoint> {
  try {
    return await findBase(ref, [folder], folder, { fetch: true });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const advice = await adviceFor(folder, depth);
    throw new UsageError(`the revision to compare with is not here${advice} (${error.message})`);
  }
}

/** A deeper checkout brings nothing to a clone that has all of the history already. */
async function adviceFor(folder: string, depth: Depth): Promise<string> {
  if (depth === 'gone')
    return ': a force push may have taken it away for good; compare with another, such as against: HEAD^';
  const root = gitRoot(folder);
  const isCut = root !== undefined && (await isShallow(root));
  return isCut ? `; set fetch-depth: ${depth} in the step of actions/checkout` : '';
}
