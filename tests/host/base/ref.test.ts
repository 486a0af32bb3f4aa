import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  clone,
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
} from '../repository.ts';
import { temp } from '../temp.ts';

const now = { [program]: named('three') };
const nothing: string[] = [];

/** Three states on main, of which the head is the last; side left main at the second. */
const history = copies((folder) => {
  repositoryIn(folder, { [program]: named('one') });
  git(folder, 'tag', 'v1');
  commit(folder, { [program]: named('two') });
  git(folder, 'tag', '-a', 'v2', '-m', 'annotated');
  git(folder, 'branch', 'side');
  commit(folder, now);
});

/** HEAD is on work, which left main at its first state. */
const parted = copies((folder) => {
  repositoryIn(folder, { [program]: named('fork') });
  git(folder, 'checkout', '-q', '-b', 'work');
  commit(folder, { 'other.md': 'x\n' });
  git(folder, 'checkout', '-q', 'main');
  commit(folder, { [program]: named('later') });
  git(folder, 'tag', 'release');
  git(folder, 'checkout', '-q', 'work');
});

describe('a revision as it may be written', () => {
  test.each([
    ['HEAD', 'three'],
    ['@', 'three'],
    ['HEAD^', 'two'],
    ['HEAD~2', 'one'],
    ['main~1', 'two'],
    ['v1', 'one'],
    ['v2', 'two'],
    ['side', 'two'],
    ['refs/heads/side', 'two'],
    ['.git#ref=side', 'two'],
    ['.git#ref=HEAD~2', 'one'],
    ['.git#branch=side', 'two'],
    ['.git#tag=v1', 'one'],
    ['HEAD^...', 'two'],
    ['HEAD^...HEAD', 'two'],
    ['HEAD^{/state}', 'three'],
  ])('%s', async (ref, state) => {
    const folder = history();
    const before = everything(folder);
    expect(await states(ref, [], folder)).toEqual({ files: { [program]: state }, notes: nothing });
    expect(everything(folder)).toBe(before);
  });

  test('a hash, whole or short', async () => {
    const folder = history();
    const second = git(folder, 'rev-parse', 'HEAD^');
    for (const ref of [second, second.slice(0, 8), `.git#commit=${second}`])
      expect((await states(ref, [], folder)).files).toEqual({ [program]: 'two' });
  });

  test.each(['origin/main', 'main', '.git#branch=main'])(
    '%s where only the remote has that branch',
    async (ref) => {
      const folder = clone(repository({ [program]: named('one') }, now));
      git(folder, 'checkout', '-q', '--detach');
      git(folder, 'branch', '-q', '-D', 'main');
      commit(folder, { [program]: named('four') });
      expect(await states(ref, [], folder)).toEqual({ files: { [program]: 'three' }, notes: nothing });
    },
  );

  test.each([
    ['', 'expected a git revision or a folder'],
    ['-x', 'expected a git revision or a folder'],
    ['--upload-pack=touch pwned', 'expected a git revision or a folder'],
    ['main\n', 'expected a git revision or a folder'],
    ['ma\0in', 'expected a git revision or a folder'],
    ['.git#branch=main,subdir=x', 'expected .git#branch=NAME, .git#tag=NAME or .git#ref=REVISION'],
    ['.git#tip=main', 'expected .git#branch=NAME'],
    ['../b.git#ref=v1', 'only .git# of the repository around the working folder is read'],
    ['.git#ref=--all', 'expected .git#branch=NAME'],
    ['.git#tag=side', 'neither a revision of this repository nor a folder'],
    ['.git#branch=v1', 'neither a revision'],
    ['v1..v2', 'neither a revision'],
    ['v1...v2', 'neither a revision'],
    ['gone', 'neither a revision'],
    [`HEAD:${program}`, 'neither a revision'],
  ])('%j is refused', async (ref, said) => {
    const folder = history();
    await expect(states(ref, [], folder)).rejects.toMatchObject({
      name: 'UsageError',
      code: 2,
      message: expect.stringContaining(said),
    });
  });

  test.each(['HEAD^', '@~2', '.git#ref=HEAD~1'])('%s of the first commit', async (ref) => {
    await expect(states(ref, [], repository({ [program]: named('one') }))).rejects.toMatchObject({
      code: 2,
      message: `--against ${ref}: HEAD is the first commit; nothing stood before it`,
    });
  });

  test('a tag that stands over a branch does not take its place', async () => {
    const folder = history();
    git(folder, 'tag', 'side', 'v1');
    await expect(states('side', [], folder)).rejects.toThrow(
      'both a branch and a tag; write .git#branch=side or .git#tag=side',
    );
    expect((await states('.git#branch=side', [], folder)).files).toEqual({ [program]: 'two' });
    expect((await states('.git#tag=side', [], folder)).files).toEqual({ [program]: 'one' });
  });

  test('a folder of the same name is told apart', async () => {
    const folder = history();
    write(folder, { [`side/${program}`]: named('folder') });
    const { files, notes } = await states('side', [program], folder);
    expect(files).toEqual({ [program]: 'two' });
    expect(notes).toEqual([expect.stringContaining('write ./side for the folder')]);
    expect(await states('./side', [program], folder)).toEqual({
      files: { [program]: 'folder' },
      notes: nothing,
    });
  });
});

describe('a branch is compared where HEAD left it', () => {
  test.each([
    ['main', 'fork', 1],
    ['main...', 'fork', 1],
    ['release...', 'fork', 1],
    ['.git#branch=main', 'fork', 1],
    ['.git#ref=main', 'later', 0],
    ['main^0', 'later', 0],
    ['release', 'later', 0],
  ])('%s', async (ref, state, notes) => {
    const said = await states(ref, [program], parted());
    expect(said.files).toEqual({ [program]: state });
    expect(said.notes).toHaveLength(notes);
    if (notes > 0)
      expect(said.notes[0]).toMatch(/^compared with [0-9a-f]{10}, where HEAD left (main|release);/);
  });

  test('a merge of both is compared with the branch, as a checked out pull request', async () => {
    const folder = parted();
    git(folder, 'merge', '-q', '--no-edit', 'main');
    for (const ref of ['main', 'HEAD^2', 'HEAD^2...'])
      expect(await states(ref, [program], folder)).toEqual({ files: { [program]: 'later' }, notes: nothing });
  });

  test('HEAD on the branch itself leaves only what is not committed, and that is said', async () => {
    const folder = repository({ [program]: named('one') }, now);
    git(folder, 'branch', 'ahead');
    const said = await states('main', [], folder);
    expect(said).toEqual({
      files: { [program]: 'three' },
      notes: [expect.stringContaining('only what is not committed can differ from it')],
    });
    git(folder, 'checkout', '-q', '--detach', 'HEAD^');
    expect((await states('ahead', [], folder)).notes).toEqual([
      expect.stringContaining('HEAD is part of ahead'),
    ]);
  });

  test('no common history', async () => {
    const folder = repository({ [program]: named('one') });
    git(folder, 'checkout', '-q', '--orphan', 'new');
    commit(folder, { [program]: named('two') });
    expect(await states('main', [], folder)).toEqual({
      files: { [program]: 'one' },
      notes: ['HEAD and main share no history: compared with main itself'],
    });
  });

  test('two branches that merged each other', async () => {
    const folder = parted();
    const [work, main] = [git(folder, 'rev-parse', 'work'), git(folder, 'rev-parse', 'main')];
    git(folder, 'merge', '-q', '--no-edit', main);
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'merge', '-q', '--no-edit', '--no-ff', work);
    commit(folder, { [program]: named('last') });
    git(folder, 'checkout', '-q', 'work');
    expect(await states('main', [program], folder)).toEqual({
      files: { [program]: 'last' },
      notes: ['HEAD and main met more than once: compared with main itself'],
    });
  });

  test('a branch without a commit yet', async () => {
    const folder = repository({ [program]: named('one') });
    git(folder, 'checkout', '-q', '--orphan', 'new');
    expect(await states('main', [], folder)).toEqual({
      files: { [program]: 'one' },
      notes: ['HEAD has no commit yet: compared with main itself'],
    });
  });
});

test('outside a repository', async () => {
  const folder = temp({ [program]: named('one'), [`before/${program}`]: named('zero') });
  await expect(states('main', [], folder)).rejects.toMatchObject({
    code: 2,
    message: '--against main: this is no git repository, and no folder has that name',
  });
  expect(await states('before', [], folder)).toEqual({ files: { [program]: 'zero' }, notes: nothing });
});

test('paths in two repositories', async () => {
  const folder = temp();
  for (const name of ['a', 'b']) {
    write(folder, { [`${name}/${program}`]: named(name) });
    git(join(folder, name), 'init', '-q');
  }
  await expect(states('HEAD', ['a', 'b'], folder)).rejects.toThrow('do not lie in one git repository');
});
