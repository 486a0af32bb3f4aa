import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../src/index.ts';

// The packed tarball in an empty project, as a stranger gets it. Tests dist/ as committed.

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
let project = '';

const npm = (...argv: string[]) =>
  execFileSync('npm', argv, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const node = (...argv: string[]) => execFileSync(process.execPath, argv, { cwd: project, encoding: 'utf8' });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'papertiger-package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], { stdio: 'ignore' });
  writeFileSync(join(project, 'package.json'), '{"name": "stranger", "type": "module", "private": true}');
  npm('install', '--offline', '--ignore-scripts', '--silent', `./papertiger-${manifest.version}.tgz`);
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed tarball in an empty project', () => {
  test('the version in the code is the version of the package', () => {
    expect(version).toBe(manifest.version);
  });

  test('runs no script at installation and brings no dependency', () => {
    for (const script of ['prepare', 'preinstall', 'install', 'postinstall', 'prepublish', 'prepack']) {
      expect(manifest.scripts).not.toHaveProperty(script);
    }
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(npm('ls', '--all', '--parseable').trim().split('\n')).toHaveLength(2);
  });

  test('the library judges a program', () => {
    writeFileSync(
      join(project, 'use.js'),
      `import { builtinRules, check, render } from 'papertiger';
       const text = 'apiVersion: security-program/v1\\nwallets: [{id: a, owners: [s1, s2, s3, s4, s5], threshold: 2}]\\n';
       const verdict = check([{ file: 'p.yml', text, kind: 'yaml' }], { today: '2026-11-22' });
       const rules = new Set(verdict.findings.map((finding) => finding.rule));
       console.log(rules.has('custody/quorum-below-half'), builtinRules().length > 60);
       console.log(render(verdict, 'json', {}).startsWith('{'));`,
    );
    expect(node('use.js')).toBe('true true\ntrue\n');
  });

  test('its types describe the library to a compiler', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { check, type Finding, type SecurityProgram, type Verdict } from 'papertiger';
       const verdict: Verdict = check([], { today: '2026-11-22' });
       const first: Finding | undefined = verdict.findings[0];
       const program: SecurityProgram = { wallets: [{ id: 'a', threshold: 2 }] };
       // @ts-expect-error a quorum is a number
       const wrong: SecurityProgram = { wallets: [{ threshold: 'two' }] };
       console.log(first, program, wrong);`,
    );
    const tsc = join(process.cwd(), 'node_modules/.bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
      'false',
      '--types',
      '',
      'use.ts',
    ];
    const result = () =>
      execFileSync(tsc, ['--ignoreConfig', ...options], { cwd: project, encoding: 'utf8' });
    expect(result()).toBe('');
  });

  test('the command runs', () => {
    writeFileSync(
      join(project, 'security-program.yml'),
      'apiVersion: security-program/v1\npolicy: {default: allow}\n',
    );
    const run = () =>
      node('node_modules/papertiger/dist/cli.mjs', 'check', '--format', 'json', '--exit-zero');
    const rules = JSON.parse(run()).findings.map((finding: { rule: string }) => finding.rule);
    expect(rules).toContain('policy/default-allow');
    expect(npm('exec', '--offline', '--', 'papertiger', '--version').trim()).toBe(version);
  });

  test('its files hold no path of the machine that built them', () => {
    for (const file of ['dist/cli.mjs', 'dist/index.js', 'dist/index.d.ts']) {
      expect(readFileSync(file, 'utf8')).not.toContain(process.cwd());
    }
  });
});
