import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The lines of SECURITY.md that no other test holds.

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const sources = new Map(
  files.map((file) => [file.replaceAll('\\', '/'), readFileSync(`src/${file}`, 'utf8')]),
);
const importing = (module: string) =>
  [...sources].filter(([, text]) => text.includes(`'node:${module}'`)).map(([file]) => file);
const builds = ['dist/cli.mjs', 'dist/index.js', 'dist/action.mjs'];

describe('SECURITY.md', () => {
  test.each(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'worker_threads', 'vm', 'inspector'])(
    'no source imports node:%s',
    (module) => {
      expect(importing(module)).toEqual([]);
      for (const build of builds)
        expect(readFileSync(build, 'utf8')).not.toMatch(new RegExp(`["'](node:)?${module}["']\\)?;`));
    },
  );

  test('one file starts a program, and that program is git', () => {
    expect(importing('child_process')).toEqual(['host/git.ts']);
    const calls = sources.get('host/git.ts')?.matchAll(/execFile\w*\(\s*'(\w+)'/g);
    expect([...(calls ?? [])].map(([, program]) => program)).toEqual(['git']);
  });

  test('git is offline but in one call, which one file makes and no configuration can ask for', () => {
    const using = (word: string) =>
      [...sources]
        .filter(([, text]) => text.includes(word))
        .map(([file]) => file)
        .sort();
    expect(using('fetchByGit(')).toEqual(['host/fetch.ts', 'host/git.ts']);
    expect(using('/fetch.ts')).toEqual(['host/base/point.ts', 'host/tree.ts']);
    const protocols = sources.get('host/git.ts')?.matchAll(/GIT_ALLOW_PROTOCOL: '([^']*)'/g);
    expect([...(protocols ?? [])].map(([, allowed]) => allowed)).toEqual(['none', 'https:ssh:file']);
    expect(readFileSync('schemas/config.schema.json', 'utf8')).not.toMatch(/fetch/);
  });

  test('no source calls fetch()', () => {
    expect([...sources].filter(([, text]) => /\bfetch\(/.test(text)).map(([file]) => file)).toEqual([]);
  });

  test.each([
    ['check', 'examples/safeharbourx', '--exit-zero', '--format', 'json'],
    ['rules', 'test'],
  ])('papertiger %s runs where code generation from strings is forbidden', (...argv) => {
    const flags = ['--disallow-code-generation-from-strings', 'dist/cli.mjs'];
    expect(
      execFileSync(process.execPath, [...flags, ...argv], { encoding: 'utf8', maxBuffer: 2 ** 26 }).length,
    ).toBeGreaterThan(20);
  });

  test('every test that the page names exists', () => {
    const page = readFileSync('SECURITY.md', 'utf8');
    const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(8);
    for (const path of named)
      expect(path.endsWith('/') ? readdirSync(path) : [readFileSync(path)], path).not.toEqual([]);
  });
});
