/** The real process, bundled as it is shipped: what only pipes, devices and limits can show. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { temp, tiny } from '../host/temp.ts';

vi.setConfig({ testTimeout: 30_000 });

const home = realpathSync(mkdtempSync(join(tmpdir(), 'papertiger-bundle-')));
const cli = join(home, 'cli.mjs');

beforeAll(async () => {
  await build({
    entryPoints: ['src/bin/papertiger.ts'],
    outfile: cli,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'module', 'import'],
    external: ['node:*'],
    logLevel: 'error',
  });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

/** Runs a line of bash in which `$pt` is the command. */
function bash(line: string, cwd: string): { status: number | null; stdout: string; stderr: string } {
  const script = `set -o pipefail; pt="${process.execPath} ${cli}"; ${line}`;
  const options = { cwd, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], options);
  return { status, stdout, stderr };
}

const wallets = Array.from(
  { length: 80 },
  (_, index) => `  - {id: w${index}, type: safe, owners: [a, b, c, d, e], threshold: 1}\n`,
);
const large = { 'security-program.yml': `${tiny}wallets:\n${wallets.join('')}` };

test('exit codes reach the shell', () => {
  const cwd = temp({ 'security-program.yml': tiny });
  expect(bash('$pt > out.txt', cwd)).toMatchObject({ status: 1, stderr: '' });
  expect(bash('$pt --exit-zero > out.txt', cwd).status).toBe(0);
  expect(bash('$pt --nope', cwd)).toMatchObject({ status: 2, stdout: '' });
  expect(bash('$pt gone.yml', cwd)).toMatchObject({ status: 3, stdout: '' });
  expect(bash('$pt --version', cwd)).toMatchObject({ status: 0, stderr: '' });
});

test('a pipe gets every byte of a large report', () => {
  const cwd = temp(large);
  const { stdout } = bash('$pt --format json | cat', cwd);
  expect(stdout.length).toBeGreaterThan(150_000);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

test('a reader that has seen enough ends it quietly', () => {
  const { stdout, stderr, status } = bash('$pt --format json | head -c 20', temp(large));
  expect({ stdout, stderr, status }).toEqual({ stdout: '{\n  "version": 1,\n  ', stderr: '', status: 1 });
});

test('a full disk is said, not swallowed', () => {
  expect(bash('$pt > /dev/full', temp(large))).toMatchObject({
    status: 3,
    stderr: 'papertiger: cannot write standard output: no space is left on the device\n',
  });
});

test('a report that does not fit leaves the old one whole and no litter', () => {
  const cwd = temp({ ...large, 'v.json': 'old' });
  const { status, stderr } = bash('ulimit -f 16; $pt --format json:v.json', cwd);
  expect(status).toBe(3);
  expect(stderr).toMatch(/^papertiger: cannot write v\.json: .+\n$/);
  expect(readFileSync(join(cwd, 'v.json'), 'utf8')).toBe('old');
  expect(readdirSync(cwd).sort()).toEqual(['security-program.yml', 'v.json']);
});

test('standard input is read to its end, and must be UTF-8', () => {
  const cwd = temp();
  const { stdout } = bash(`printf '%s' '${tiny}' | $pt - --format json`, cwd);
  expect(JSON.parse(stdout)).toMatchObject({ files: ['<stdin>'] });
  expect(bash(`printf '\\xff' | $pt -`, cwd)).toMatchObject({
    status: 3,
    stderr: 'papertiger: cannot read standard input: it is not UTF-8 text\n',
  });
});

test('a pipe as a file is refused instead of waited for', () => {
  const cwd = temp();
  expect(bash('mkfifo x.yml; $pt x.yml', cwd)).toMatchObject({
    status: 3,
    stderr: 'papertiger: cannot read x.yml: it is not a regular file\n',
  });
});

test('the same input gives the same bytes', () => {
  const cwd = temp(large);
  const line = '$pt --today 2026-11-22 --format json:';
  bash(`${line}a.json; ${line}b.json`, cwd);
  const first = readFileSync(join(cwd, 'a.json'), 'utf8');
  expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(first);
});
