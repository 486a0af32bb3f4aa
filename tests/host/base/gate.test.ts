import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBase } from '../../../src/host/base/files.ts';
import { readBaseConfig, readGateFiles, readGateFilesHere } from '../../../src/host/base/gate.ts';
import { readBaseFile, readBaseFolder } from '../../../src/host/base/texts.ts';
import { commit, git, named, program, repository, write } from '../repository.ts';
import { temp } from '../temp.ts';

const gate = {
  'papertiger.yml': 'fail-on: low\n',
  'papertiger-baseline.json': '{}\n',
  '.github/workflows/ci.yml': 'on: push\n',
  '.github/workflows/nested/no.yml': 'not: read\n',
  '.pre-commit-config.yaml': 'repos: []\n',
  '.husky/pre-commit': 'papertiger check\n',
  '.husky/_/husky.sh': 'not read\n',
  'package.json': '{}\n',
  'unrelated.yml': 'a: 1\n',
};
const read = [
  '.github/workflows/ci.yml',
  '.husky/pre-commit',
  '.pre-commit-config.yaml',
  'package.json',
  'papertiger-baseline.json',
  'papertiger.yml',
];
const pointAt = async (ref: string, paths: readonly string[], cwd: string) =>
  (await openBase(ref, paths, cwd)).point;
const names = (texts: ReadonlyMap<string, string>) => [...texts.keys()].sort();

describe("the gate's files", () => {
  test('at a commit and now, under the same names', async () => {
    const folder = repository({ ...gate, [program]: named('one') });
    commit(folder, { 'papertiger.yml': 'fail-on: critical\n' });
    git(folder, 'rm', '-q', 'papertiger-baseline.json');
    const base = await pointAt('HEAD^', [], folder);
    const then = await readGateFiles(base, folder);
    expect(names(then)).toEqual(read);
    expect(then.get('papertiger.yml')).toBe('fail-on: low\n');
    const now = readGateFilesHere(folder);
    expect(names(now)).toEqual(read.filter((name) => name !== 'papertiger-baseline.json'));
    expect(now.get('papertiger.yml')).toBe('fail-on: critical\n');
  });

  test('seen from a folder below the root, where the nearest configuration may have moved', async () => {
    const folder = repository({
      ...gate,
      [`a/b/${program}`]: named('one'),
      'a/papertiger.yml': 'files: [x]\n',
    });
    git(folder, 'rm', '-q', 'a/papertiger.yml');
    commit(folder, { 'a/b/papertiger.yaml': 'files: [y]\n', 'a/other/papertiger.yml': 'x: 1\n' });
    const here = join(folder, 'a/b');
    const base = await pointAt('HEAD^', [], here);
    expect(await readBaseConfig(base, here)).toEqual({ file: '../papertiger.yml', text: 'files: [x]\n' });
    const then = names(await readGateFiles(base, here));
    expect(then).toEqual([...read.map((name) => `../../${name}`), '../papertiger.yml'].sort());
    expect(names(readGateFilesHere(here))).toEqual(
      [...read.map((name) => `../../${name}`), 'papertiger.yaml'].sort(),
    );
    expect(await readBaseConfig(await pointAt('HEAD', [], here), here)).toMatchObject({
      file: 'papertiger.yaml',
    });
  });

  test('in a folder, which stands for the head under its names', async () => {
    const files = Object.fromEntries(
      Object.entries(gate).flatMap(([name, text]) => [
        [`old/${name}`, text],
        [`now/${name}`, text],
      ]),
    );
    const folder = temp({ ...files, [`old/${program}`]: named('one'), [`now/${program}`]: named('two') });
    const now = join(folder, 'now');
    const base = await pointAt('../old', [], now);
    expect(names(await readGateFiles(base, now))).toEqual(read);
    expect(await readBaseConfig(base, now)).toEqual({ file: 'papertiger.yml', text: 'fail-on: low\n' });
    const named2 = await pointAt('old', ['now'], folder);
    expect(names(await readGateFiles(named2, folder))).toEqual(read.map((name) => `now/${name}`));
  });

  test('a folder inside the same repository does not make the gate look new', async () => {
    const folder = repository({
      ...gate,
      [`now/${program}`]: named('two'),
      [`old/${program}`]: named('one'),
    });
    const base = await pointAt('./old', ['now'], folder);
    expect(names(await readGateFiles(base, folder))).toEqual(read);
  });

  test('links are followed inside the repository and not out of it', async () => {
    const folder = repository({ [program]: named('one'), 'config/strict.yml': 'fail-on: low\n' });
    symlinkSync('config/strict.yml', join(folder, 'papertiger.yml'));
    symlinkSync('/etc/hostname', join(folder, 'package.json'));
    commit(folder);
    const base = await pointAt('HEAD', [], folder);
    const expected = new Map([['papertiger.yml', 'fail-on: low\n']]);
    expect(await readGateFiles(base, folder)).toEqual(expected);
    expect(readGateFilesHere(folder)).toEqual(expected);
  });

  test('packs that either side extends, read where each of them extends them', async () => {
    const extending = (name: string) => ({ 'papertiger.yml': `extends: [./${name}, ../out, ./none]\n` });
    const folder = repository({ ...extending('rules'), 'rules/x/a.yaml': 'one\n', 'rules/no.md': 'x\n' });
    git(folder, 'rm', '-q', '-r', 'rules');
    commit(folder, { ...extending('packs'), 'packs/x/a.yaml': 'two\n', [program]: named('one') });
    const base = await pointAt('HEAD^', [], folder);
    expect(names(await readGateFiles(base, folder))).toEqual(['papertiger.yml', 'rules/x/a.yaml']);
    expect(readGateFilesHere(folder).get('packs/x/a.yaml')).toBe('two\n');
    write(folder, { 'old/papertiger.yml': 'extends: [./rules]\n', 'old/rules/x/a.yaml': 'old\n' });
    write(folder, { [`old/${program}`]: named('one') });
    expect((await readGateFiles(await pointAt('./old', [], folder), folder)).get('rules/x/a.yaml')).toBe(
      'old\n',
    );
  });

  test('a pack behind a link, as on the disk', async () => {
    const folder = repository({ 'shared/x/a.yaml': 'one\n', [program]: named('one') });
    symlinkSync('shared', join(folder, 'rules'));
    commit(folder, { 'papertiger.yml': 'extends: [./rules]\n' });
    const base = await pointAt('HEAD', [], folder);
    expect(await readGateFiles(base, folder)).toEqual(readGateFilesHere(folder));
    expect(readGateFilesHere(folder).get('rules/x/a.yaml')).toBe('one\n');
  });

  test('a submodule is judged from inside, and that is said', async () => {
    const inner = repository({ [program]: named('one') }, { [program]: named('two') });
    const outer = repository({ 'papertiger.yml': 'fail-on: low\n' });
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${inner}`, 'sec');
    const base = await pointAt('HEAD^', ['sec'], outer);
    await expect(readGateFiles(base, outer)).rejects.toMatchObject({
      code: 3,
      message: '--against HEAD^: sec is a submodule, a repository of its own; run papertiger inside it',
    });
  });

  test('there are none', async () => {
    const folder = repository({ [program]: named('one') });
    const base = await pointAt('HEAD', [], folder);
    expect(await readGateFiles(base, folder)).toEqual(new Map());
    expect(await readBaseConfig(base, folder)).toBeUndefined();
    expect(readGateFilesHere(temp())).toEqual(new Map());
  });
});

describe('any other text', () => {
  test('one file, by its name as findings have it', async () => {
    const folder = repository({ 'a/c.yml': 'one\n', [`b/${program}`]: named('one') });
    commit(folder, { 'a/c.yml': 'two\n' });
    const here = join(folder, 'b');
    const base = await pointAt('HEAD^', [], here);
    expect(await readBaseFile(base, '../a/c.yml', here)).toBe('one\n');
    expect(await readBaseFile(base, '../a', here)).toBeUndefined();
    expect(await readBaseFile(base, 'none.yml', here)).toBeUndefined();
    expect(await readBaseFile(base, '../../../etc/passwd', here)).toBeUndefined();
    const beside = await pointAt('../a', [], here).catch((error: Error) => error.message);
    expect(beside).toContain('nothing at ../a to compare with');
  });

  test('a pack of rules', async () => {
    const pack = { 'rules/x/a.yaml': 'a\n', 'rules/.hidden/b.yaml': 'b\n', 'rules/readme.md': 'c\n' };
    const folder = repository({ ...pack, [program]: named('one') });
    write(folder, { [`old/${program}`]: named('one'), 'old/rules/x/a.yaml': 'old\n' });
    const commitPoint = await pointAt('HEAD', [], folder);
    expect(await readBaseFolder(commitPoint, 'rules', folder)).toEqual(new Map([['rules/x/a.yaml', 'a\n']]));
    expect(await readBaseFolder(commitPoint, 'none', folder)).toEqual(new Map());
    const point = await pointAt('./old', [], folder);
    expect(await readBaseFolder(point, 'rules', folder)).toEqual(new Map([['rules/x/a.yaml', 'old\n']]));
    expect(await readBaseFile(point, 'rules/x/a.yaml', folder)).toBe('old\n');
  });
});
