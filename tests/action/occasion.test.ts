import { expect, test } from 'vitest';
import { readOccasion } from '../../src/host/event.ts';
import { temp } from '../host/temp.ts';

// Which events know a base, and whom they trust: the table by itself, without a run for each.

const commit = 'a'.repeat(40);
const pull = (from: unknown) => ({
  pull_request: {
    head: { sha: 'b'.repeat(40), repo: from },
    base: { sha: commit, repo: { id: 1 } },
  },
});
const own = pull({ id: 1 });

test.each<[string, unknown, string, boolean, boolean]>([
  ['pull_request', own, 'fork', false, false],
  ['pull_request', pull({ id: 2 }), 'fork', true, false],
  ['pull_request', pull(null), 'fork', true, false],
  ['pull_request', pull({ id: '1' }), 'fork', true, false],
  ['pull_request', pull({}), 'fork', true, false],
  ['pull_request_review', own, 'fork', false, false],
  ['pull_request_review_comment', pull({ id: 2 }), 'fork', true, false],
  ['pull_request_target', own, 'fork', true, true],
  ['workflow_run', {}, 'fork', true, true],
  ['issue_comment', {}, 'fork', true, true],
  ['push', { before: commit }, 'commit', false, false],
  ['push', { before: '0'.repeat(64) }, 'none', false, false],
  ['merge_group', { merge_group: { base_sha: commit } }, 'commit', false, false],
  ['schedule', undefined, 'none', false, false],
  ['workflow_dispatch', {}, 'none', false, false],
  ['release', {}, 'none', false, false],
  ['', undefined, 'none', false, false],
])('%s %j', (name, payload, is, isStrange, isPrivileged) => {
  const folder = temp({ 'event.json': JSON.stringify(payload) ?? '' });
  const env = { GITHUB_EVENT_NAME: name, GITHUB_SHA: commit, GITHUB_EVENT_PATH: `${folder}/event.json` };
  expect(readOccasion(env)).toMatchObject({ name, base: { is }, isStrange, isPrivileged });
});

test('a push tells whether it was forced', () => {
  const baseOf = (payload: unknown) => {
    const folder = temp({ 'event.json': JSON.stringify(payload) });
    return readOccasion({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: `${folder}/event.json` }).base;
  };
  expect(baseOf({ before: commit, forced: true })).toMatchObject({ isForced: true });
  expect(baseOf({ before: commit, forced: 'true' })).toMatchObject({ isForced: false });
});

test('both sides without an id are no proof of being one repository', () => {
  const folder = temp({ 'event.json': JSON.stringify(pull({})).replace('{"id":1}', '{}') });
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${folder}/event.json` };
  expect(readOccasion(env).isStrange).toBe(true);
});
