/** A repository with a pull request, and checkouts of it as actions/checkout makes them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, copies, type Files, git, repositoryIn } from '../host/repository.ts';

/** A program with one wallet of which so many owners must sign. */
export const program = (threshold: number) =>
  'apiVersion: security-program/v1\norg: {name: Northwind, kind: [exchange]}\n' +
  `wallets:\n  - {id: vault, type: safe, tier: cold, owners: [a, b, c, d, e], threshold: ${threshold}}\n`;

/** The commits of a pull request. */
export interface Proposal {
  /** The remote; its branch `main` is at `base`. */
  readonly origin: string;
  readonly base: string;
  /** A commit before `base`, from which the branch `change` starts. */
  readonly start: string;
  readonly head: string;
  /** Merges `head` into `base`, as the platform does for the event. */
  readonly merge: string;
}

/** Builds a proposal once; the answer gives a fresh copy each time. */
export function proposal(before: Files, change: Files): () => Proposal {
  const copy = copies((folder) => {
    repositoryIn(folder, before);
    const start = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'switch', '-qc', 'change');
    const head = commit(folder, change);
    git(folder, 'switch', '-q', 'main');
    const base = commit(folder, { 'unrelated.txt': 'work of others\n' });
    git(folder, 'switch', '-q', '--detach');
    git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
    const merge = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'update-ref', 'refs/pull/1/merge', merge);
    git(folder, 'switch', '-q', 'main');
    writeFileSync(join(folder, '.git/proposal.json'), JSON.stringify({ start, head, base, merge }));
  });
  return () => {
    const origin = copy();
    return { origin, ...JSON.parse(readFileSync(join(origin, '.git/proposal.json'), 'utf8')) };
  };
}

/** Checks a commit out into `folder`, with so many commits of its history; 0 for all. */
export function checkout({ origin }: Proposal, sha: string, depth: number, folder: string): string {
  git(folder, 'init', '-q', '-b', 'unborn');
  git(folder, 'remote', 'add', 'origin', `file://${origin}`);
  const how = depth === 0 ? [] : [`--depth=${depth}`];
  git(folder, 'fetch', '-q', '--no-tags', ...how, 'origin', `+${sha}:refs/remotes/pull/1/merge`);
  git(folder, 'checkout', '-q', '--force', 'refs/remotes/pull/1/merge');
  return folder;
}

/** Takes the remote away, as a private one is without credentials. */
export function cutOff({ origin }: Proposal): void {
  rmSync(origin, { recursive: true });
}

/** What a `pull_request` event says; a fork where the repositories differ. */
export function pullRequest({ base, head }: Proposal, { from = 1 }: { readonly from?: number | null } = {}) {
  return {
    action: 'synchronize',
    number: 1,
    pull_request: {
      head: { sha: head, ref: 'change', repo: from === null ? null : { id: from, full_name: 'x/y' } },
      base: { sha: base, ref: 'main', repo: { id: 1, full_name: 'x/y' } },
    },
    repository: { id: 1 },
  };
}

/** What git would call changed by a run. */
export function stateOf(folder: string): string {
  return execFileSync('git', ['status', '--porcelain', '--ignored'], { cwd: folder, encoding: 'utf8' });
}
