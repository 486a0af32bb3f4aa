import { describe, expect, test } from 'vitest';
import { commit, git } from '../host/repository.ts';
import { temp } from '../host/temp.ts';
import { checkout, cutOff, program, proposal, pullRequest, stateOf } from './repositories.ts';
import { act } from './world.ts';

// dist/action.mjs as committed, in an environment such as a runner makes, over every kind of event.

const file = 'security-program.yml';
const weaker = proposal({ [file]: program(4) }, { [file]: program(3) });
const unrelated = proposal({ [file]: program(4) }, { 'notes.txt': 'nothing of ours\n' });
const zeros = '0'.repeat(40);

describe('a pull request', () => {
  test('that weakens the program fails with 4 and says so in one sentence', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 2, temp());
    const { status, outputs, commands, plain, errors, summary } = act(workspace, {
      event: 'pull_request',
      sha: made.merge,
      payload: pullRequest(made),
    });
    expect(errors).toBe('');
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ 'exit-code': '4', weakened: '1', 'fewer-must-fall': '0' });
    expect(commands[0]).toMatchObject({
      name: 'error',
      properties: {},
      message: expect.stringMatching(
        /^Fails: this change weakens the program \(1 weaker change\); \d+ open findings in all at or above high\.$/,
      ),
    });
    expect(summary).toMatch(/^## papertiger: fails, \d+ open findings at or above high, 1 weaker change\n/);
    expect(summary).toContain(`### Against \`${made.base}\`: 1 weaker, 0 stronger`);
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(plain).toContain(`Compared with ${made.base}.`);
    expect(stateOf(workspace)).toBe('');
  });

  test('that makes one person of two signers weakens what no field shows', () => {
    const signed = (person: string) =>
      `apiVersion: security-program/v1\norg: {name: Northwind, kind: [exchange]}\nsigners:\n  - {id: s1, person: p1}\n` +
      `  - {id: s2, person: ${person}}\n  - {id: s3, person: p3}\n` +
      'wallets: [{id: vault, type: safe, owners: [s1, s2, s3], threshold: 2, max_exposure_usd: 1000}]\n';
    const made = proposal({ [file]: signed('p2') }, { [file]: signed('p1') })();
    const workspace = checkout(made, made.merge, 2, temp());
    const given = { event: 'pull_request', sha: made.merge, payload: pullRequest(made) };
    const { outputs, commands } = act(workspace, given);
    expect(outputs).toMatchObject({ 'exit-code': '4', weakened: '0', 'fewer-must-fall': '1' });
    expect(commands[0]?.message).toContain('(fewer must fall for wallet/vault to move');
  });

  test('that leaves the program alone fails for what it finds only', () => {
    const made = unrelated();
    const workspace = checkout(made, made.merge, 2, temp());
    const { outputs, commands } = act(workspace, {
      event: 'pull_request',
      sha: made.merge,
      payload: pullRequest(made),
    });
    expect(outputs).toMatchObject({ 'exit-code': '1', weakened: '0' });
    expect(commands[0]?.message).toMatch(/^Fails: \d+ open findings at or above high\.$/);
  });

  test('with changed: true tells less, and says what it left out', () => {
    const made = unrelated();
    const workspace = checkout(made, made.merge, 2, temp());
    const given = { event: 'pull_request', sha: made.merge, payload: pullRequest(made) };
    const { outputs } = act(workspace, { ...given, inputs: { changed: 'true' } });
    expect(outputs).toMatchObject({ 'exit-code': '0', high: '0', weakened: '0' });
  });

  test('in a checkout of one commit: the base alone is fetched; changed leaves out no weakening', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    const { outputs } = act(workspace, {
      event: 'pull_request',
      sha: made.merge,
      payload: pullRequest(made),
      inputs: { changed: 'true' },
    });
    expect(outputs['exit-code']).toBe('4');
    expect(git(workspace, 'rev-list', '--all', '--count')).toBe('1');
    expect(stateOf(workspace)).toBe('');
  });

  test('in a checkout of one commit whose remote gives nothing: says what to set', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    cutOff(made);
    const { status, outputs, commands } = act(workspace, {
      event: 'pull_request',
      sha: made.merge,
      payload: pullRequest(made),
    });
    expect(status).toBe(1);
    expect(outputs).toEqual({
      critical: '',
      high: '',
      medium: '',
      low: '',
      weakened: '',
      'fewer-must-fall': '',
      'verdict-file': '',
      'sarif-file': '',
      'exit-code': '2',
    });
    expect(commands).toHaveLength(1);
    expect(commands[0]?.message).toMatch(
      /^papertiger could not run.*set fetch-depth: 2 in the step of actions\/checkout/,
    );
  });

  test('whose event is older than the merge: the merge names the base', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 2, temp());
    const payload = pullRequest({ ...made, base: 'a'.repeat(40) });
    const { outputs, plain } = act(workspace, { event: 'pull_request', sha: made.merge, payload });
    expect(outputs['exit-code']).toBe('4');
    expect(plain).toContain(`Compared with ${made.base}.`);
  });

  test('whose head is checked out instead of the merge: where it left the base', () => {
    const made = weaker();
    const workspace = checkout(made, made.head, 0, temp());
    git(workspace, 'fetch', '-q', 'origin', 'main');
    const { outputs, plain } = act(workspace, {
      event: 'pull_request',
      sha: made.merge,
      payload: pullRequest(made),
    });
    expect(outputs['exit-code']).toBe('4');
    expect(plain).toContain(`Compared with where HEAD left ${made.base}.`);
  });

  test('whose base does not parse: that is told, and the head is judged', () => {
    const made = proposal(
      { [file]: 'apiVersion: security-program/v1\norg: {name: [\n' },
      { [file]: program(3) },
    )();
    const workspace = checkout(made, made.merge, 2, temp());
    const { outputs, summary } = act(workspace, {
      event: 'pull_request',
      sha: made.merge,
      payload: pullRequest(made),
    });
    expect(outputs['exit-code']).toMatch(/^[14]$/);
    expect(summary).toMatch(/cannot be (read|parsed|compared)|not compared|does not parse/);
  });

  test('without a checkout: says what is missing', () => {
    const { outputs, commands } = act(temp({ [file]: program(3) }), {
      event: 'pull_request',
      sha: 'b'.repeat(40),
      payload: pullRequest(weaker()),
    });
    expect(outputs['exit-code']).toBe('2');
    expect(commands[0]?.message).toMatch(/run actions\/checkout before this step/);
  });

  test('with names that a shell or git would obey changes nothing', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 2, temp());
    const payload = pullRequest(made);
    const hostile = '--upload-pack=touch pwned;$(touch pwned)`touch pwned`\n::error::pwned';
    payload.pull_request.head.ref = hostile;
    payload.pull_request.base.ref = hostile;
    const { outputs, log } = act(workspace, { event: 'pull_request', sha: made.merge, payload });
    expect(outputs['exit-code']).toBe('4');
    expect(log).not.toContain('pwned');
    expect(stateOf(workspace)).toBe('');
  });
});

describe('other events', () => {
  test('a push is compared with what was there before', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    const { outputs, plain } = act(workspace, {
      event: 'push',
      sha: made.merge,
      payload: { before: made.base, after: made.merge, ref: 'refs/heads/main' },
    });
    expect(outputs['exit-code']).toBe('4');
    expect(plain).toContain(`Compared with ${made.base}.`);
  });

  test('the first push of a branch is compared with nothing, and that is said', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    const { outputs, plain } = act(workspace, {
      event: 'push',
      payload: { before: zeros },
      inputs: { changed: 'true' },
    });
    expect(outputs).toMatchObject({ 'exit-code': '1', weakened: '' });
    expect(plain).toMatch(/^Compared with nothing \(push\): this is the first push of a branch or a tag\.$/m);
    expect(plain).toMatch(/^So there is no change to keep to/m);
  });

  test('a push whose state before is gone fails, and says what to set', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    const { outputs, commands } = act(workspace, { event: 'push', payload: { before: 'c'.repeat(40) } });
    expect(outputs['exit-code']).toBe('2');
    expect(commands[0]?.message).toMatch(/set fetch-depth: 0/);
  });

  test('a forced push whose state before is gone does not advise a deeper checkout', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    const payload = { before: 'c'.repeat(40), forced: true };
    const { outputs, commands } = act(workspace, { event: 'push', payload });
    expect(outputs['exit-code']).toBe('2');
    expect(commands[0]?.message).toMatch(/a force push may have taken it away for good; .*against: HEAD\^/);
    expect(commands[0]?.message).not.toContain('fetch-depth');
  });

  test('nor does a clone that has all of the history', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 0, temp());
    const given = { event: 'workflow_dispatch', inputs: { against: 'mian' } };
    const { outputs, commands } = act(workspace, given);
    expect(outputs['exit-code']).toBe('2');
    expect(commands[0]?.message).toMatch(/is not here \(.*mian/);
    expect(commands[0]?.message).not.toContain('fetch-depth');
  });

  test('a merge queue is compared with what it merges into', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 2, temp());
    const { outputs } = act(workspace, {
      event: 'merge_group',
      sha: made.merge,
      payload: { merge_group: { base_sha: made.base, head_sha: made.merge } },
    });
    expect(outputs['exit-code']).toBe('4');
  });

  test('a schedule needs no event file and no repository', () => {
    const { outputs, plain } = act(temp({ [file]: program(3) }), { event: 'schedule' });
    expect(outputs).toMatchObject({ 'exit-code': '1', weakened: '' });
    expect(plain).toContain('Compared with nothing (schedule): the event knows no state before it.');
  });

  test('a run by hand is compared with what the workflow names', () => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 1, temp());
    const given = { event: 'workflow_dispatch', sha: made.merge, inputs: { against: 'main' } };
    expect(act(workspace, given).outputs['exit-code']).toBe('4');
  });

  const revisions = { change: 'origin/change', merge: 'refs/remotes/pull/1/merge' };
  test.each<[string, string, string, RegExp]>([
    ['HEAD', 'pull_request', 'HEAD', /leave it out to compare with the pull request's base$/],
    ['its hash', 'pull_request', 'merge', /leave it out/],
    ['the head that the checkout merges', 'pull_request', revisions.change, /leave it out/],
    ['where HEAD left itself', 'pull_request', 'HEAD...', /leave it out/],
    ['a name for it', 'merge_group', revisions.merge, /with what the queue merges into$/],
    ['HEAD of a push', 'push', 'HEAD', /with what was there before the push$/],
    ['HEAD of a run by hand', 'workflow_dispatch', 'HEAD', /name an earlier one, such as HEAD\^, or leave/],
    ['the folder that is judged', 'pull_request', '.', /leave it out/],
  ])('the revision that is judged is nothing to compare with: %s', (_, event, against, message) => {
    const made = weaker();
    const workspace = checkout(made, made.merge, 0, temp());
    git(workspace, 'fetch', '-q', 'origin', 'change:refs/remotes/origin/change');
    const payload = {
      ...pullRequest(made),
      before: made.base,
      merge_group: { base_sha: made.base, head_sha: made.merge },
    };
    const named = against === 'merge' ? made.merge : against;
    for (const from of event === 'pull_request' ? [1, 2] : [1]) {
      const told = { ...payload, ...pullRequest(made, { from }) };
      const { outputs, commands } = act(workspace, {
        event,
        sha: made.merge,
        payload: told,
        inputs: { against: named },
      });
      expect(outputs).toMatchObject({ 'exit-code': '2', weakened: '' });
      expect(commands[0]?.message).toContain(`against: ${named} is the revision that is judged; `);
      expect(commands[0]?.message).toMatch(message);
    }
  });

  test.each([
    ['not JSON', 'pull_request', '{"pull_request": '],
    ['no object', 'pull_request', '[]'],
    ['without a base', 'pull_request', { pull_request: { head: { sha: zeros } } }],
    ['a base of an option', 'pull_request', pullRequest({ ...weakerStub(), base: '--upload-pack=x' })],
    ['a base of a branch', 'pull_request', pullRequest({ ...weakerStub(), base: 'main' })],
    [
      'a base with a line feed',
      'pull_request',
      pullRequest({ ...weakerStub(), base: `${'a'.repeat(40)}\n` }),
    ],
    ['a number before', 'push', { before: 1 }],
    ['a base by inheritance', 'push', '{"__proto__": {"before": "a"}}'],
    ['no base of a merge queue', 'merge_group', {}],
    ['no file', 'pull_request', undefined],
    ['another encoding', 'push', '\u0000'],
  ])('an event that cannot be made out judges nothing: %s', (_, event, payload) => {
    const workspace = temp({ [file]: program(3) });
    commit(initialized(workspace));
    const { status, outputs, commands } = act(workspace, { event, payload });
    expect(status).toBe(1);
    expect(outputs['exit-code']).toBe('3');
    expect(commands).toHaveLength(1);
    expect(commands[0]?.message).toMatch(
      /^papertiger could not read all that it needs, so nothing was judged: /,
    );
  });
});

function weakerStub() {
  return { origin: '', start: '', head: 'd'.repeat(40), base: '', merge: '' };
}

function initialized(folder: string): string {
  git(folder, 'init', '-q', '-b', 'main');
  return folder;
}
