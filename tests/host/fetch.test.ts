import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openBase } from '../../src/host/base/files.ts';
import { fetchBase } from '../../src/host/fetch.ts';
import {
  clone,
  cloneIn,
  commit,
  copies,
  everything,
  git,
  named,
  program,
  repository,
  repositoryIn,
  states,
  write,
} from './repository.ts';
import { temp } from './temp.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Three states on main, a branch and a tag at the first two, and a clone of the last commit alone. */
const copy = copies((folder) => {
  for (const name of ['origin', 'shallow']) mkdirSync(join(folder, name));
  const origin = repositoryIn(join(folder, 'origin'), { [program]: named('one') });
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  git(origin, 'tag', '-a', 'v1', '-m', 'annotated');
  git(origin, 'branch', 'old');
  commit(origin, { [program]: named('two') });
  git(origin, 'branch', 'team/side');
  commit(origin, { [program]: named('three') });
  cloneIn(join(folder, 'shallow'), origin, '--depth=1', '--no-tags', '--single-branch');
});
const shallow = () => copy('shallow');

describe('a shallow clone', () => {
  test.each([
    ['v1', 'one'],
    ['.git#tag=v1', 'one'],
    ['.git#branch=team/side', 'two'],
    ['team/side', 'two'],
    ['origin/team/side', 'two'],
    ['HEAD^', 'two'],
    ['HEAD~2', 'one'],
    ['HEAD^^1', 'one'],
    ['.git#ref=HEAD~1', 'two'],
  ])('names in one line what brings %s, and with fetch it is brought', async (ref, state) => {
    const folder = shallow();
    const before = everything(folder);
    const plain = await openBase(ref, [], folder).catch((error: Error) => error.message);
    expect(plain).toMatch(
      /^--against \S+: this shallow clone does not have that revision; bring it with: git fetch [^\n]+$/,
    );
    expect(everything(folder)).toBe(before);
    const base = await openBase(ref, [], folder, { fetch: true });
    expect(base.sources.map(({ text }) => text)).toEqual([named(state)]);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true');
    expect(git(folder, 'rev-parse', 'main')).toBe(git(folder, 'rev-parse', 'HEAD'));
  });

  test('the command that is named works as it stands', async () => {
    for (const ref of ['.git#branch=team/side', '.git#tag=v1']) {
      const folder = shallow();
      const said = await openBase(ref, [], folder).catch((error: Error) => error.message);
      git(
        folder,
        ...String(said)
          .replace(/^.*: git /, '')
          .split(' '),
      );
      expect((await states(ref, [], folder)).files).toHaveProperty([program]);
    }
  });

  test('a whole hash', async () => {
    const folder = shallow();
    const hash = git(copy('origin'), 'rev-parse', 'v1^{commit}');
    expect((await states(hash, [], folder, { fetch: true })).files).toEqual({ [program]: 'one' });
  });

  test('a branch whose fork is out of sight is compared itself, in one note', async () => {
    const folder = shallow();
    const { notes } = await states('old', [], folder, { fetch: true });
    expect(notes).toEqual([
      'this shallow clone does not show where HEAD left origin/old: compared with origin/old itself; to know it: git fetch --unshallow',
    ]);
  });

  test('a checked out pull request knows its base by the merge commit alone', async () => {
    const origin = repository({ [program]: named('fork') });
    git(origin, 'checkout', '-q', '-b', 'work');
    commit(origin, { 'other.md': 'x\n' });
    git(origin, 'checkout', '-q', 'main');
    commit(origin, { [program]: named('base') });
    git(origin, 'checkout', '-q', '--detach');
    git(origin, 'merge', '-q', '--no-ff', '--no-edit', 'work');
    git(origin, 'branch', 'pull');
    const folder = clone(origin, '--depth=1', '--branch=pull');
    for (const ref of ['main', 'HEAD^1', 'HEAD^'])
      expect(await states(ref, [program], folder, { fetch: true })).toEqual({
        files: { [program]: 'base' },
        notes: [],
      });
  });
});

test('what is here is not fetched, and a whole clone stays whole', async () => {
  const origin = copy('origin');
  const folder = clone(origin, '--single-branch', '--no-tags');
  git(folder, 'config', 'remote.origin.url', 'file:///nowhere');
  expect((await states('HEAD^', [], folder, { fetch: true })).files).toEqual({ [program]: 'two' });
  git(folder, 'config', 'remote.origin.url', `file://${origin}`);
  commit(origin, { [program]: named('four') });
  git(origin, 'branch', 'late');
  expect((await states('.git#ref=refs/remotes/origin/late', [], folder, { fetch: true })).files).toEqual({
    [program]: 'four',
  });
  expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false');
  expect(git(folder, 'tag')).toBe('');
});

test('contents that a partial clone left behind', async () => {
  const folder = clone(copy('origin'), '--filter=blob:none');
  await expect(states('HEAD^', [], folder)).rejects.toThrow('this clone does not hold its content');
  expect((await states('HEAD^', [], folder, { fetch: true })).files).toEqual({ [program]: 'two' });
});

describe('refused', () => {
  const refused = async (folder: string, ref: string) =>
    fetchBase(ref, folder).then(
      () => 'fetched',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test.each([
    ['--upload-pack=touch pwned', 'expected a git revision or a folder'],
    ['+refs/heads/*:refs/heads/*', 'expected a branch, a tag, a full commit hash or HEAD~N'],
    ['main:main', 'expected a branch, a tag'],
    ['refs/heads/*', 'expected a branch, a tag'],
    ['.git#branch=a:b', 'expected a branch, a tag'],
    ['.git#branch=--all', 'expected a branch, a tag'],
    ['main~3', 'expected a branch, a tag'],
    ['@{upstream}', 'expected a branch, a tag'],
    ['gone', 'git could not bring it from origin'],
    ['a'.repeat(40), 'git could not bring it from origin'],
  ])('%s', async (ref, said) => {
    const folder = shallow();
    const before = everything(folder);
    const answer = await refused(folder, ref);
    expect(answer).toMatch(/^UsageError: --/);
    expect(answer).toContain(said);
    expect(everything(folder)).toBe(before);
  });

  test('a repository without that remote, although a folder has its name', async () => {
    const folder = repository({ [program]: named('one') });
    git(folder, 'clone', '-q', '--bare', '.', 'origin');
    expect(await refused(folder, 'gone')).toContain('this repository has no remote called origin');
  });

  test.each(['ext::sh -c touch% pwned', 'http://127.0.0.1:9/x', 'git://127.0.0.1:9/x', 'fd::7'])(
    'a remote over another transport: %s',
    async (url) => {
      const folder = shallow();
      git(folder, 'config', 'remote.origin.url', url);
      git(folder, 'config', 'protocol.allow', 'always');
      expect(await refused(folder, 'v1')).toMatch(/not allowed/);
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
    },
  );

  test('no program that the repository names is started beside the transport', async () => {
    const folder = shallow();
    const pwned = join(folder, 'pwned');
    for (const hook of ['reference-transaction', 'post-merge', 'pre-auto-gc'])
      write(folder, { [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch ${pwned}\n` });
    git(folder, 'config', 'core.fsmonitor', `touch ${pwned}; false`);
    git(folder, 'config', 'remote.origin.uploadpack', `touch ${pwned}; git-upload-pack`);
    for (const hook of ['reference-transaction', 'post-merge', 'pre-auto-gc'])
      chmodSync(join(folder, '.git/hooks', hook), 0o755);
    await fetchBase('v1', folder);
    expect(existsSync(pwned)).toBe(false);
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toContain('main');
  });

  test('nothing is fetched unless asked: a remote of its own makes no difference', async () => {
    const folder = shallow();
    const before = everything(folder);
    await expect(states('v1', [], folder)).rejects.toThrow('shallow clone');
    expect(existsSync(join(folder, '.git/FETCH_HEAD'))).toBe(false);
    expect(everything(folder)).toBe(before);
  });

  test('git is missing', async () => {
    const folder = shallow();
    vi.stubEnv('PATH', temp());
    expect(await refused(folder, 'v1')).toContain('UsageError: --');
  });
});
