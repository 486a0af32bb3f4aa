import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/index.ts';
import { temp } from '../host/temp.ts';
import { installed } from './installed.ts';

// dist/ as committed, under the majors of Node that package.json promises; each says what the one at hand says.

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(node: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Said {
  const { status, stdout, stderr } = spawnSync(node, argv, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

const today = ['--today', '2026-11-22', '--no-config'];
const library = `
import { check, render } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)};
const text = 'Our SOC 2 report means that your funds are safe.\\n';
const verdict = check([{ file: 'README.md', text, kind: 'markdown' }], { today: '2026-11-22' });
process.stdout.write(render(verdict, 'json'));
`;

describe.each(['22', '24'])('Node %s', (major) => {
  const node = installed(`node${major}/bin/node`);

  test('is what runs', () => {
    expect(run(node, ['--version']).out).toMatch(new RegExp(`^v${major}\\.`));
  });

  test('dist/cli.mjs says its version', () => {
    expect(run(node, ['dist/cli.mjs', '--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    ['check', 'Passes'],
    ['analyze', 'eth-cold-1'],
  ])('dist/cli.mjs %s', (command, word) => {
    const argv = ['dist/cli.mjs', command, 'examples/northwind-exchange', ...today];
    const said = run(node, argv);
    expect(said).toEqual(run(process.execPath, argv));
    expect(said.code).toBeLessThanOrEqual(1);
    expect(said.err).toBe('');
    expect(said.out).toContain(word);
  });

  test('dist/index.js judges', () => {
    const argv = ['--input-type=module', '--eval', library];
    const said = run(node, argv);
    expect(said).toEqual(run(process.execPath, argv));
    expect(said.err).toBe('');
    expect(JSON.parse(said.out).findings).toContainEqual(
      expect.objectContaining({ rule: 'claim/causal-language' }),
    );
  });

  test('dist/action.mjs fails on an overclaim and says where', () => {
    const workspace = temp({ 'README.md': 'Our SOC 2 report means that your funds are safe.\n' });
    const said = run(node, ['dist/action.mjs'], { GITHUB_WORKSPACE: workspace, INPUT_PATHS: 'README.md' });
    expect(said.code).toBe(1);
    expect(said.err).toBe('');
    expect(said.out).toContain('::error file=README.md');
  });
});
