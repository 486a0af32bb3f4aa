import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commit, git } from '../host/repository.ts';
import { temp } from '../host/temp.ts';
import { checkout, program, proposal, pullRequest, stateOf } from './repositories.ts';
import { type Acted, act } from './world.ts';

// Whoever can only propose a change does not say by what it is judged.

const file = 'security-program.yml';
const lenient = 'rules: {custody/*: off}\n';
const silencing = proposal(
  { [file]: program(2) },
  { 'papertiger.yml': lenient, [file]: `${program(2)}# new\n` },
);

/** Whether the quorum of 2 of 5 was found, which the proposed configuration silences. */
function hasFound({ outputs }: Acted): boolean {
  const { findings } = JSON.parse(readFileSync(outputs['verdict-file'] ?? '', 'utf8'));
  return findings.some(({ rule }: { rule: string }) => rule === 'custody/quorum-below-half');
}

function propose(event: string, from: number | null, inputs: Readonly<Record<string, string>> = {}): Acted {
  const made = silencing();
  const workspace = checkout(made, made.merge, 2, temp());
  const acted = act(workspace, { event, sha: made.merge, payload: pullRequest(made, { from }), inputs });
  expect(stateOf(workspace)).toBe('');
  return acted;
}

const untrusted = /configuration, rule packs and baseline are those of the base/;

describe('the configuration of a pull request counts', () => {
  test('from a branch of the repository', () => {
    const acted = propose('pull_request', 1);
    expect(hasFound(acted)).toBe(false);
    expect(acted.plain).not.toMatch(untrusted);
  });

  test('from a fork that the workflow trusts', () => {
    const acted = propose('pull_request', 2, { 'trust-forks': 'true' });
    expect(hasFound(acted)).toBe(false);
    expect(acted.plain).not.toMatch(untrusted);
  });
});

describe('the configuration of the base counts', () => {
  test.each([
    ['a fork', 2],
    ['a fork that was deleted', null],
  ])('for a pull request from %s', (_, from) => {
    const acted = propose('pull_request', from);
    expect(hasFound(acted)).toBe(true);
    expect(acted.plain).toMatch(untrusted);
    expect(acted.commands.flatMap(({ properties }) => properties.file ?? [])).toContain(file);
  });

  test('on pull_request_target, with a warning, whatever the workflow trusts', () => {
    const acted = propose('pull_request_target', 1, { 'trust-forks': 'true' });
    expect(hasFound(acted)).toBe(true);
    expect(acted.commands[0]).toMatchObject({
      name: 'warning',
      message: expect.stringMatching(
        /^pull_request_target runs with the rights and secrets.*run papertiger on pull_request\./,
      ),
    });
  });

  test('on workflow_run, with a warning', () => {
    const made = silencing();
    const workspace = checkout(made, made.merge, 2, temp());
    const acted = act(workspace, { event: 'workflow_run', sha: made.base, payload: {} });
    expect(hasFound(acted)).toBe(true);
    expect(acted.commands[0]?.message).toMatch(/runs with the rights and secrets/);
  });

  test('though a folder of the head is called like the branch to compare with', () => {
    const made = proposal({ [file]: program(3) }, { [file]: program(2), [`base/${file}`]: program(2) })();
    git(made.origin, 'branch', 'base', made.start);
    const workspace = checkout(made, made.merge, 2, temp());
    const given = { event: 'pull_request', sha: made.merge, inputs: { against: 'base' } };
    for (const from of [1, 2]) {
      const { outputs, commands } = act(workspace, { ...given, payload: pullRequest(made, { from }) });
      expect(outputs['exit-code']).toBe('2');
      expect(commands[0]?.message).toMatch(/against: base is a folder/);
    }
  });

  test('whatever against names, an earlier commit of the same stranger too', () => {
    const made = proposal({ [file]: program(3) }, { 'papertiger.yml': lenient, [file]: program(3) })();
    git(made.origin, 'switch', '-q', 'change');
    const own = commit(made.origin, { [file]: program(2) });
    git(made.origin, 'switch', '-q', '--detach', made.base);
    git(made.origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
    const merge = git(made.origin, 'rev-parse', 'HEAD');
    git(made.origin, 'update-ref', 'refs/pull/1/merge', merge);
    const workspace = checkout(made, merge, 0, temp());
    const payload = pullRequest({ ...made, head: own }, { from: 2 });
    const given = { event: 'pull_request', sha: merge, payload, inputs: { against: 'HEAD^2~1' } };
    const acted = act(workspace, given);
    expect(hasFound(acted)).toBe(true);
    expect(acted.outputs['exit-code']).toBe('4');
    expect(acted.plain).toContain(`Compared with ${made.base}.`);
    expect(acted.plain).toContain('against: HEAD^2~1 is left aside.');
  });

  test('so a workflow cannot name another in the head', () => {
    const { outputs, commands } = propose('pull_request', 2, { config: 'papertiger.yml' });
    expect(outputs['exit-code']).toBe('2');
    expect(commands[0]?.message).toMatch(/--untrusted takes the configuration from .*leave out --config/);
  });

  test('and is not looked for where nothing is to be compared with', () => {
    const { outputs, commands } = act(temp({ [file]: program(2) }), {
      event: 'workflow_run',
      sha: 'main',
      payload: {},
    });
    expect(outputs['exit-code']).toBe('3');
    expect(commands.at(-1)?.message).toMatch(/GITHUB_SHA is no commit/);
  });
});
