import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clone, commit, everything, git, named, program, repository, states, write } from '../repository.ts';
import { temp } from '../temp.ts';

const nothing: string[] = [];
const one = { [program]: named('one') };
const two = { [program]: named('two') };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the repository', () => {
  test('is a worktree', async () => {
    const folder = repository(one, two);
    const beside = join(temp(), 'beside');
    git(folder, 'worktree', 'add', '-q', beside, '-b', 'work', 'HEAD^');
    expect(readFileSync(join(beside, '.git'), 'utf8')).toContain('gitdir:');
    commit(beside, { [program]: named('three') });
    expect((await states('HEAD^', [], beside)).files).toEqual({ [program]: 'one' });
    expect((await states('main', [], beside)).files).toEqual({ [program]: 'one' });
  });

  test('is a submodule, or holds one, which is not compared from outside', async () => {
    const outer = repository(one, two);
    git(outer, 'submodule', '--quiet', 'add', `file://${repository(one, two)}`, 'team');
    commit(outer);
    const inner = join(outer, 'team');
    expect(await states('HEAD^', [], inner)).toEqual({ files: { [program]: 'one' }, notes: nothing });
    expect(await states('HEAD^', ['team'], outer)).toEqual({
      files: { [`team/${program}`]: 'one' },
      notes: nothing,
    });
    expect(await states('HEAD', ['.'], outer)).toEqual({
      files: { [program]: 'two' },
      notes: ['team is a submodule, a repository of its own: it is compared only from inside'],
    });
    expect((await states('HEAD', [], outer)).notes).toEqual(nothing);
  });

  test('has a detached HEAD', async () => {
    const folder = repository(one, two);
    git(folder, 'checkout', '-q', '--detach', 'HEAD^');
    expect((await states('HEAD', [], folder)).files).toEqual({ [program]: 'one' });
    expect((await states('.git#ref=main', [], folder)).files).toEqual({ [program]: 'two' });
  });

  test('has no commit yet', async () => {
    const folder = temp(one);
    git(folder, 'init', '-q', '-b', 'main');
    for (const ref of ['HEAD', 'main'])
      await expect(states(ref, [], folder)).rejects.toMatchObject({
        code: 2,
        message: `--against ${ref}: this repository has no commit yet, and no folder has that name`,
      });
  });

  test('is the one around the folder, whatever a hook says of its own', async () => {
    const folder = repository(one, two);
    const other = repository({ [program]: named('other') });
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
    vi.stubEnv('GIT_GLOB_PATHSPECS', '1');
    expect((await states('HEAD^', ['.'], folder)).files).toEqual({ [program]: 'one' });
  });

  test('belongs to somebody else', async () => {
    const folder = repository(one);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('LC_ALL', 'C');
    vi.stubEnv('HOME', temp());
    await expect(states('HEAD', [], folder)).rejects.toMatchObject({
      code: 2,
      message: expect.stringContaining(`if you trust it: git config --global --add safe.directory ${folder}`),
    });
  });

  test('replaces objects: what was committed counts', async () => {
    const folder = repository(one, two);
    git(folder, 'replace', 'HEAD^', 'HEAD');
    expect((await states('HEAD^', [], folder)).files).toEqual({ [program]: 'one' });
  });

  test('cannot be asked: git is missing', async () => {
    const folder = repository(one);
    vi.stubEnv('PATH', temp());
    await expect(states('HEAD', [], folder)).rejects.toMatchObject({
      code: 2,
      message: '--against HEAD: git was not found; install it, or name a folder',
    });
  });

  test('is left as it was, with what was staged and what was not', async () => {
    const folder = repository(one, two);
    git(folder, 'branch', 'side', 'HEAD^');
    write(folder, { [program]: named('staged'), 'new.md': '# new\n' });
    git(folder, 'add', program);
    write(folder, { [program]: named('unstaged') });
    const index = readFileSync(join(folder, '.git/index'));
    const before = everything(folder);
    const index2 = readFileSync(join(folder, '.git/index'));
    for (const ref of ['HEAD', 'HEAD^', 'side']) await states(ref, ['.'], folder);
    expect(readFileSync(join(folder, '.git/index')).equals(index2)).toBe(true);
    expect(index.length).toBeGreaterThan(0);
    expect(everything(folder)).toBe(before);
    expect(readFileSync(join(folder, program), 'utf8')).toBe(named('unstaged'));
  });
});

describe('what did not stand there counts as new, and that is said', () => {
  test.each([
    [[`team/${program}`], [`team/${program} held no program at HEAD: all of it counts as new`], {}],
    [['team'], ['team held no program at HEAD: all of it counts as new'], {}],
    [['.'], nothing, { 'other.md': '# other\n' }],
    [
      ['team', 'other.md'],
      ['team held no program at HEAD: all of it counts as new'],
      { 'other.md': '# other\n' },
    ],
  ])('%j', async (paths, notes, files) => {
    const folder = repository({ 'other.md': '# other\n' });
    write(folder, { [`team/${program}`]: named('new') });
    expect(await states('HEAD', paths, folder)).toEqual({ files, notes });
  });

  test('the working folder', async () => {
    const folder = repository({ 'notes.txt': 'none\n' });
    write(folder, two);
    expect(await states('HEAD', [], folder)).toEqual({
      files: {},
      notes: ['the working folder held no program at HEAD: all of it counts as new'],
    });
  });

  test('in a folder that stands for the base; one with nothing at all is refused', async () => {
    const folder = temp({
      [`now/${program}`]: named('now'),
      [`then/${program}`]: named('then'),
      'x/y.txt': '',
    });
    expect(await states('../then', [program], join(folder, 'now'))).toEqual({
      files: { [program]: 'then' },
      notes: nothing,
    });
    write(folder, { 'now/more.yml': named('more') });
    expect(await states('../then', [program, 'more.yml'], join(folder, 'now'))).toEqual({
      files: { [program]: 'then' },
      notes: ['more.yml does not stand in ../then: all of it counts as new'],
    });
    await expect(states('x', ['now'], folder)).rejects.toMatchObject({ code: 3 });
  });
});

describe('names that changed their case alone are the same', () => {
  test.each([
    ['Security-Program.yml', program, [program]],
    ['Security-Program.yml', program, []],
    [`Team/${program}`, `team/${program}`, [`team/${program}`]],
    [`Team/${program}`, `team/${program}`, ['team']],
  ])('%s is now %s, %j', async (was, is, paths) => {
    const folder = repository({ [was]: named('one') });
    const [from = '', to = ''] = [was.split('/')[0], is.split('/')[0]];
    renameSync(join(folder, from), join(folder, to));
    commit(folder);
    const { files, notes } = await states('HEAD^', paths, folder);
    expect([Object.values(files), notes]).toEqual([['one'], nothing]);
  });
});

describe('symbolic links', () => {
  test('a program that became a link to a weaker one is compared with what it was', async () => {
    const folder = repository(one);
    write(folder, { 'weak.yml': named('weak') });
    rmSync(join(folder, program));
    symlinkSync('weak.yml', join(folder, program));
    expect((await states('HEAD', [program], folder)).files).toEqual({ [program]: 'one' });
  });

  test('a link is followed to where it led then', async () => {
    const folder = temp({ 'v1/p.yml': named('one'), 'v2/p.yml': named('two') });
    git(folder, 'init', '-q', '-b', 'main');
    symlinkSync('v1', join(folder, 'current'));
    symlinkSync('v1/p.yml', join(folder, 'file.yml'));
    commit(folder);
    for (const name of ['current', 'file.yml']) rmSync(join(folder, name));
    symlinkSync('v2', join(folder, 'current'));
    symlinkSync('v2/p.yml', join(folder, 'file.yml'));
    expect((await states('HEAD', ['current'], folder)).files).toEqual({ 'current/p.yml': 'one' });
    expect((await states('HEAD', ['file.yml'], folder)).files).toEqual({ 'file.yml': 'one' });
    expect((await states('HEAD', ['.'], folder)).files).toEqual({ 'v1/p.yml': 'one', 'v2/p.yml': 'two' });
  });

  test('a file that only a link shows, and links that lead out or in a circle', async () => {
    const folder = temp({ '.hidden/p.yml': named('hidden') });
    git(folder, 'init', '-q', '-b', 'main');
    symlinkSync('.hidden/p.yml', join(folder, 'shown.yml'));
    symlinkSync('/etc/passwd', join(folder, 'far.yml'));
    symlinkSync('../../far.yml', join(folder, 'out.yml'));
    symlinkSync('loop.yml', join(folder, 'loop.yml'));
    commit(folder);
    expect((await states('HEAD', ['.'], folder)).files).toEqual({ 'shown.yml': 'hidden' });
    rmSync(join(folder, 'loop.yml'));
    write(folder, { 'loop.yml': named('new') });
    expect((await states('HEAD', ['loop.yml'], folder)).notes).toHaveLength(1);
  });

  test('the way to the repository is a link', async () => {
    const folder = repository(one, two);
    const way = join(temp(), 'way');
    symlinkSync(folder, way);
    for (const paths of [[], ['.'], [program]])
      expect((await states('HEAD^', paths, way)).files).toEqual({ [program]: 'one' });
  });
});

describe('contents', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n';

  test('line ends and a byte order mark are as they were committed', async () => {
    const folder = repository({ '.gitattributes': '* text=auto eol=crlf\n', ...one });
    expect(git(folder, 'ls-files', '--eol', program)).toContain('i/lf');
    rmSync(join(folder, program));
    git(folder, 'checkout', '-q', '--', program);
    expect(readFileSync(join(folder, program), 'utf8')).toContain('\r\n');
    const { openBase } = await import('../../../src/host/base/files.ts');
    expect((await openBase('HEAD', [], folder)).sources[0]?.text).toBe(named('one'));
  });

  test('a pointer of Git LFS is not a program', async () => {
    const folder = repository({ [program]: pointer, 'gone.yml': pointer });
    expect((await states('HEAD', ['gone.yml'], folder)).notes).toContain(
      'gone.yml at HEAD is a Git LFS pointer, and git does not hold its content: it is not compared',
    );
    write(folder, two);
    for (const paths of [[], ['.'], [program]])
      await expect(states('HEAD', paths, folder)).rejects.toMatchObject({
        code: 3,
        message: `cannot read ${program} at HEAD: it is a Git LFS pointer, and git does not hold its content; compare with a folder instead`,
      });
  });

  test.each([
    ['binary', new Uint8Array([0, 255, 1]), 'it is not UTF-8 text'],
    ['over 8 MiB', new Uint8Array(8 * 1024 * 1024 + 1).fill(35), 'it has more than 8 MiB'],
  ])('%s', async (_what, content, said) => {
    const folder = repository({ [program]: content });
    write(folder, two);
    await expect(states('HEAD', [], folder)).rejects.toMatchObject({
      code: 3,
      message: expect.stringContaining(`cannot read ${program} at HEAD: ${said}`),
    });
  });
});

test('what a sparse checkout leaves out did not go', async () => {
  const folder = repository({ ...one, 'a/p.yml': named('a'), 'b/p.yml': named('b') });
  git(folder, 'sparse-checkout', 'set', '--cone', 'a');
  expect(await states('HEAD', ['.'], folder)).toEqual({
    files: { [program]: 'one', 'a/p.yml': 'a' },
    notes: ['1 file is not compared: this sparse checkout leaves them out'],
  });
  git(folder, 'rm', '-q', '--cached', '--sparse', 'b/p.yml');
  expect((await states('HEAD', ['.'], folder)).files).toHaveProperty(['b/p.yml'], 'b');
});

test('a folder whose name is special to git is only a name', async () => {
  const folder = temp();
  git(folder, 'init', '-q', '-b', 'main');
  const names = [':(glob)**', 'a*b', '[x]', '-n', 'ümlaut "q"\n'];
  for (const name of names) mkdirSync(join(folder, name));
  for (const name of names) writeFileSync(join(folder, name, 'p.yml'), named('odd'));
  commit(folder);
  for (const name of names)
    expect((await states('HEAD', [`./${name}`], folder)).files).toEqual({ [`${name}/p.yml`]: 'odd' });
});

test('a partial clone says what brings the content, and does not fetch it by itself', async () => {
  const origin = repository(one, two);
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  const folder = clone(origin, '--filter=blob:none');
  const fault = await states('HEAD^', [], folder).catch((error: Error) => error.message);
  expect(fault).toMatch(/bring it with --fetch, or with: git archive --output=\/dev\/null [0-9a-f]{40}$/);
  git(
    folder,
    ...String(fault)
      .replace(/^.*: git /, '')
      .split(' '),
  );
  expect((await states('HEAD^', [], folder)).files).toEqual({ [program]: 'one' });
});
