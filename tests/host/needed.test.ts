import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBase } from '../../src/host/base/files.ts';
import { readSources } from '../../src/host/files.ts';
import { commit, repository } from './repository.ts';
import { fifo, temp, tiny } from './temp.ts';

const program = 'security-program.yml';
const selection = (folder: string, ...files: string[]) => ({ folder, files, exclude: [] });

/** What may stand under a name in place of a file, by what is said of it. */
const stand: Readonly<Record<string, (path: string) => void>> = {
  'it is not a regular file': fifo,
  'it is a folder': (path) => mkdirSync(path),
  'it links to nothing': (path) => symlinkSync('nowhere.yml', path),
  'it links to a folder': (path) => symlinkSync('.', path),
  'it links to a file outside the folder': (path) =>
    symlinkSync(join(temp({ 'far.yml': tiny }), 'far.yml'), path),
  'it links to something that is not a regular file': (path) => {
    fifo(`${path}.pipe`);
    symlinkSync(`${basename(path)}.pipe`, path);
  },
  'its symbolic links run in a circle': (path) => symlinkSync(basename(path), path),
};

describe.each(Object.entries(stand))('where %s', (why, make) => {
  const world = () => {
    const cwd = temp({ 'README.md': '# Northwind\n', 'other/p.yml': tiny });
    make(join(cwd, program));
    return cwd;
  };

  test.each<[string, readonly string[], readonly string[] | undefined]>([
    ['by default', [], undefined],
    ['in a folder', ['.'], undefined],
    ['as the configuration selects', [], ['*.yml', '**/*.md']],
  ])('a program is an error %s', async (_, paths, files) => {
    const cwd = world();
    const given = files && selection(cwd, ...files);
    await expect(readSources(paths, cwd, given)).rejects.toMatchObject({
      code: 3,
      message: `cannot read ${program}: ${why}`,
    });
  });

  test('so is a file that the configuration names', async () => {
    const cwd = temp({ 'README.md': '#' });
    mkdirSync(join(cwd, 'sub'));
    make(join(cwd, 'sub', 'keys.yml'));
    await expect(readSources([], cwd, selection(cwd, 'sub/keys.yml', '*.md'))).rejects.toMatchObject({
      code: 3,
      message: `cannot read sub/keys.yml: ${why}`,
    });
  });

  test('one that is excluded, or not asked for, is not', async () => {
    const cwd = world();
    const read = async (...given: Parameters<typeof readSources>) =>
      (await readSources(...given)).sources.map(({ file }) => file);
    const excluded = { folder: cwd, files: ['**/*'], exclude: [program] };
    expect(await read([], cwd, excluded)).toEqual(['README.md', 'other/p.yml']);
    expect(await read([], cwd, selection(cwd, '*.md'))).toEqual(['README.md']);
    expect(await read(['other'], cwd)).toEqual(['other/p.yml']);
  });
});

describe('a link that stays in the folder', () => {
  const world = () => {
    const cwd = temp({ 's/real.yml': tiny, 's/README.md': '# N\n' });
    symlinkSync('s/real.yml', join(cwd, program));
    symlinkSync('s/README.md', join(cwd, 'README.md'));
    return cwd;
  };

  test('is read by default, as any file is', async () => {
    const cwd = world();
    const { sources, notes } = await readSources([], cwd);
    expect(sources.map(({ file, named = false, text }) => [file, named, text])).toEqual([
      ['README.md', false, '# N\n'],
      [program, true, tiny],
    ]);
    expect(notes).toEqual([]);
  });

  test('is read where the configuration names it, whatever it leads to', async () => {
    const cwd = world();
    const { sources } = await readSources([], cwd, selection(cwd, program));
    expect(sources.map(({ file, named }) => [file, named])).toEqual([[program, true]]);
  });

  test('is read once where it leads to what is read', async () => {
    const cwd = temp({ 'security-program.base.yml': tiny });
    symlinkSync('security-program.base.yml', join(cwd, program));
    const { sources } = await readSources([], cwd);
    expect(sources.map(({ file }) => file)).toEqual(['security-program.base.yml']);
  });

  test('was read at the base as well', async () => {
    const cwd = repository({ 's/real.yml': tiny });
    symlinkSync('s/real.yml', join(cwd, program));
    commit(cwd);
    const { sources } = await openBase('HEAD', [], cwd);
    expect(sources.map(({ file, text }) => [file, text])).toEqual([[program, tiny]]);
  });
});

test('a page that links out of the folder is noted, and the rest is read', async () => {
  const cwd = temp({ [program]: tiny });
  symlinkSync(join(temp({ 'x.md': '#' }), 'x.md'), join(cwd, 'README.md'));
  const { sources, notes } = await readSources([], cwd);
  expect(sources.map(({ file }) => file)).toEqual([program]);
  expect(notes).toEqual(['README.md was not read: it links to a file outside the folder']);
});

test('a file that the configuration names and nobody finds is noted', async () => {
  const cwd = temp({ [program]: tiny, '.hidden/keys.yml': tiny });
  const files = [program, 'signers.yml', '.hidden/keys.yml', 'docs/**/*.md'];
  const { notes } = await readSources([], cwd, selection(cwd, ...files));
  expect(notes).toEqual([
    'signers.yml, which "files" of the configuration names, was not read: there is no such file',
    expect.stringMatching(/^\.hidden\/keys\.yml, which .* was not read: it .*lies in .* a dot folder/),
  ]);
});
