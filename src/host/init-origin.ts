import { askGit } from './git.ts';

/** What the address of a remote tells: `acme` and `git.example` of `git@git.example:acme/repo.git`. */
export interface Origin {
  readonly host: string;
  /** Undefined where the path does not begin with one. */
  readonly owner: string | undefined;
}

/** Undefined for an address without a host. */
export function originOf(remote: string): Origin | undefined {
  const [, url, short, path = ''] =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/|(?:[\w.-]+@)?([\w.-]{2,}):(?!\/))([^?#]+)$/.exec(
      remote.trim(),
    ) ?? [];
  const host = (url ?? short)?.toLowerCase();
  if (host === undefined) return undefined;
  const steps = path.split('/').filter((step) => step !== '');
  const owner = steps.length >= 2 ? steps[0] : undefined;
  return { host, owner: owner !== undefined && /^[\w.~-]{1,100}$/.test(owner) ? owner : undefined };
}

/** Of the remote `origin` of a repository. */
export async function readOrigin(folder: string): Promise<Origin | undefined> {
  const remote = await said(['config', '--get', 'remote.origin.url'], folder);
  return remote === undefined ? undefined : originOf(remote);
}

/** The branch that others are merged into: what `origin` says, else the usual one that is there, else the one we are on. */
export async function defaultBranch(folder: string): Promise<string> {
  const head = await said(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], folder);
  if (head?.startsWith('origin/')) return head.slice('origin/'.length);
  for (const name of ['main', 'master']) {
    if ((await said(['rev-parse', '--quiet', '--verify', `refs/heads/${name}`], folder)) !== undefined)
      return name;
  }
  return (await said(['symbolic-ref', '--quiet', '--short', 'HEAD'], folder)) ?? 'main';
}

/** Undefined where git has nothing to say. */
async function said(question: readonly string[], folder: string): Promise<string | undefined> {
  const { code, out } = await askGit(question, folder);
  return code === 0 ? out.toString('utf8').trim() : undefined;
}
