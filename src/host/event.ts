import { UsageError } from '../core/errors.ts';
import { readText } from './read-text.ts';

/** What the event says about the state before it. */
type EventBase =
  /** That commit itself; after a force push no branch may hold it any more. */
  | { readonly is: 'commit'; readonly commit: string; readonly isForced: boolean }
  /** Where HEAD left that commit; of a checkout that merges `head` into its base, the base that it merges. */
  | { readonly is: 'fork'; readonly commit: string; readonly head: string }
  | { readonly is: 'none'; readonly why: string };

/** What a run of a workflow is about. */
export interface Occasion {
  /** `GITHUB_EVENT_NAME`; empty where nothing set it. */
  readonly name: string;
  /** `GITHUB_SHA`; empty where nothing set it. */
  readonly sha: string;
  readonly base: EventBase;
  /** Whether what is checked out may come from someone who cannot write to the repository. */
  readonly isStrange: boolean;
  /** Whether the event runs with the rights of the repository although it can be about a stranger's files. */
  readonly isPrivileged: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads `GITHUB_EVENT_NAME` and what it needs of the event file. Throws UsageError (3) for what cannot be made out. */
export function readOccasion(env: Env): Occasion {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const sha = env.GITHUB_SHA ?? '';
  const event = { name, sha, payload: () => payloadOf(name, env.GITHUB_EVENT_PATH ?? '') };
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequest(event, false);
    case 'pull_request_target':
      return pullRequest(event, true);
    case 'workflow_run':
    case 'issue_comment':
      return onDefaultBranch(event);
    case 'push':
      return push(event);
    case 'merge_group': {
      const commit = commitAt(event, 'merge_group', 'base_sha');
      const base: EventBase = { is: 'commit', commit, isForced: false };
      return { name, sha, base, isStrange: false, isPrivileged: false };
    }
  }
  const why = name === '' ? 'no event is named' : 'the event knows no state before it';
  return { name, sha, base: { is: 'none', why }, isStrange: false, isPrivileged: false };
}

interface Event {
  readonly name: string;
  readonly sha: string;
  readonly payload: () => unknown;
}

/** A fork that was deleted is still a fork. */
function pullRequest(event: Event, isPrivileged: boolean): Occasion {
  const { name, sha } = event;
  const from = at(event.payload(), 'pull_request', 'head', 'repo', 'id');
  const into = at(event.payload(), 'pull_request', 'base', 'repo', 'id');
  const isOwn = typeof into === 'number' && from === into;
  const commit = commitAt(event, 'pull_request', 'base', 'sha');
  const head = commitAt(event, 'pull_request', 'head', 'sha');
  return { name, sha, base: { is: 'fork', commit, head }, isStrange: isPrivileged || !isOwn, isPrivileged };
}

/** These run on the default branch; a workflow that judges something else there checks out what it cannot trust. */
function onDefaultBranch({ name, sha }: Event): Occasion {
  if (!isCommit(sha)) throw malformed(name, 'GITHUB_SHA is no commit');
  return { name, sha, base: { is: 'fork', commit: sha, head: '' }, isStrange: true, isPrivileged: true };
}

function push(event: Event): Occasion {
  const { name, sha } = event;
  const commit = commitAt(event, 'before');
  const first: EventBase = { is: 'none', why: 'this is the first push of a branch or a tag' };
  const isForced = at(event.payload(), 'forced') === true;
  const base: EventBase = /^0+$/.test(commit) ? first : { is: 'commit', commit, isForced };
  return { name, sha, base, isStrange: false, isPrivileged: false };
}

function commitAt({ name, payload }: Event, ...keys: readonly string[]): string {
  const value = at(payload(), ...keys);
  if (typeof value === 'string' && isCommit(value)) return value;
  throw malformed(name, `its ${keys.join('.')} is no commit`);
}

/** Whether a text is the full hash of a commit. */
export const isCommit = (text: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce(
    (inner, key) => (isMap(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function payloadOf(name: string, path: string): unknown {
  if (path === '') throw malformed(name, 'GITHUB_EVENT_PATH names no file');
  const text = readText(path, 'the event file');
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says would quote the file.
    throw malformed(name, 'its file is not JSON');
  }
}

/** Of an event that cannot be made out nobody knows what to compare with, or whom to trust. */
function malformed(name: string, fault: string): UsageError {
  return new UsageError(`cannot make out the event ${name}: ${fault}; without it nothing is judged`, 3);
}
