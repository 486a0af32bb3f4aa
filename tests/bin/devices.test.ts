/** The real process: what is open already, and what a shell puts in place of a file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temp, tiny } from '../host/temp.ts';

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

test.each<[string, string, string?]>([
  ['standard output, into a pipe', '$pt --format json:/dev/stdout | cat > got'],
  ['standard output, into a file', '$pt --format json:/dev/stdout > got'],
  ['its descriptor', '$pt --format json:/proc/self/fd/1 > got'],
  ['standard error', '$pt --format json:/dev/stderr 2> got'],
  ['another descriptor', '$pt --format json:/dev/fd/3 3> got'],
  ['a file that holds something', 'echo "[" > got; $pt --format json:/dev/stderr 2>> got', '[\n'],
  ['a process', '$pt --format json:>(cat > part; mv part got); until [ -e got ]; do sleep 0.02; done'],
  ['a named pipe', 'mkfifo p; (cat p > got) & $pt --format json:p; wait; test -p p'],
  ['nothing at all, and a file', '$pt --format pretty:/dev/null --format json:got; test -c /dev/null'],
])('a report goes to %s', (_, line, before = '') => {
  const cwd = temp({ 'security-program.yml': tiny });
  const script = `pt="${process.execPath} ${cli}"; ${line}`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8', timeout: 30_000 });
  expect([stdout, stderr]).toEqual(['', '']);
  const got = readFileSync(join(cwd, 'got'), 'utf8');
  expect(got.startsWith(before)).toBe(true);
  expect(JSON.parse(got.slice(before.length)).version).toBe(1);
});
