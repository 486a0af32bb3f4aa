import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideNote } from '../../src/host/beside.ts';
import { run, runWith } from '../bin/world.ts';
import { fifo, temp, tiny } from './temp.ts';

const program = 'security-program.yml';
const part = 'apiVersion: security-program/v1\nsigners: []\n';
const advice =
  'read all that lies here with: papertiger . (or list the files under "files" in papertiger.yml)';
const said = async (files: Readonly<Record<string, string>>, argv: readonly string[] = []) =>
  (await runWith({ [program]: tiny, ...files }, argv)).err;

describe('parts of a program beside the one that is read', () => {
  test.each<[string, Record<string, string>, string]>([
    ['one', { 'keys.yml': part }, 'keys.yml declares part of a security program, and it was not read'],
    [
      'two, in either spelling',
      { 'b.yaml': `# Keys\n---\n"apiVersion": 'security-program/v1'\n`, 'a.YML': `\ufeff${part}` },
      'a.YML, b.yaml declare part of a security program, and they were not read',
    ],
    [
      'many, the nearest first',
      { 'a/x.yml': part, 'a/b/y.yml': part, 'z.yml': part, 'y.yml': part, 'a/c/w.yml': part },
      'y.yml, z.yml, a/x.yml and 2 more declare part of a security program, and they were not read',
    ],
    [
      'another program',
      { [`b/${program}`]: tiny },
      `b/${program} declares part of a security program, and it was not read`,
    ],
  ])('are named: %s', async (_, files, sentence) => {
    expect(await said(files)).toBe(`papertiger: ${sentence}; ${advice}\n`);
  });

  test.each<[string, Record<string, string>, (readonly string[])?]>([
    [
      'of somebody else',
      { 'k.yml': 'apiVersion: apps/v1\n', 'c.yml': '# apiVersion: security-program/v1\n' },
    ],
    ['deep in another value', { 'k.yml': 'a:\n  apiVersion: security-program/v1\n' }],
    ['in node_modules and dot folders', { 'node_modules/x/p.yml': part, '.x/p.yml': part }],
    ['of another kind', { 'p.json': part, 'p.txt': part, 'p.md': part }],
    ['beyond the first 4 KB', { 'p.yml': `# ${'x'.repeat(4096)}\n${part}` }],
    ['that are excluded', { 'p.yml': part, 'papertiger.yml': 'exclude: [p.yml]\n' }],
    ['where the configuration selects', { 'p.yml': part, 'papertiger.yml': `files: [${program}]\n` }],
    ['where the reader chose', { 'p.yml': part }, [program]],
    ['that are read', { 'p.yml': part }, ['.']],
  ])('are not, %s', async (_, files, argv) => {
    expect(await said(files, argv)).toBe('');
  });

  test('are not, without a program of this folder', async () => {
    const { code, err } = await runWith({ 'README.md': '#', 'p.yml': part }, []);
    expect([code, err]).toEqual([0, '']);
  });

  test('are not, where git ignores them', async () => {
    const cwd = temp({ [program]: tiny, 'out/p.yml': part, 'q.yml': part, '.gitignore': 'out/\nq.yml\n' });
    execFileSync('git', ['init', '-q'], { cwd });
    expect((await run(cwd, [])).err).toBe('');
  });

  test('are not, where a link of the program leads to them', async () => {
    const cwd = temp({ 'parts/all.yml': tiny });
    symlinkSync('parts/all.yml', join(cwd, program));
    expect((await run(cwd, [])).err).toBe('');
  });
});

describe('the look around', () => {
  test('is never an error', async () => {
    const cwd = temp({ 'gone.yml': part, 'closed/p.yml': part, 'sealed.yml': part });
    chmodSync(join(cwd, 'closed'), 0);
    chmodSync(join(cwd, 'sealed.yml'), 0);
    fifo(join(cwd, 'pipe.yml'));
    symlinkSync('gone.yml', join(cwd, 'link.yml'));
    symlinkSync('.', join(cwd, 'self'));
    const note = await besideNote(cwd, [join(cwd, 'no-such.yml')], () => true);
    chmodSync(join(cwd, 'closed'), 0o700);
    expect(note).toMatch(/gone\.yml/);
    expect(await besideNote(join(cwd, 'absent'), [], () => true)).toBeUndefined();
  });

  test('ends, and says that it did', async () => {
    const cwd = temp();
    for (const [folder, count] of [
      ['.', 300],
      ['a', 3000],
    ] as const) {
      mkdirSync(join(cwd, folder), { recursive: true });
      for (let index = 0; index < count; index++) writeFileSync(join(cwd, folder, `${index}.yml`), part);
    }
    const started = performance.now();
    expect(await besideNote(cwd, [], () => true)).toMatch(/^\d+\.yml, .* and at least 197 more declare/);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
