import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../bin/world.ts';
import { commit, git, repository, write } from '../host/repository.ts';
import { temp } from '../host/temp.ts';
import { recipe, tool } from './tools.ts';

// The recipes of docs/hooks.md, each in a repository of its own, with dist/ as committed.

const bad = '# Page\n\nWe are SOC 2 certified, so your funds are safe.\n';
const good = '# Page\n\nA SOC 2 report exists.\n';
const cli = resolve('dist/cli.mjs');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** A repository with papertiger installed as a development dependency would be. */
function project(): string {
  const folder = repository({ '.gitignore': 'node_modules/\n', 'a.txt': 'text\n' });
  const shim = `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`;
  write(folder, { 'node_modules/.bin/papertiger': shim });
  chmodSync(join(folder, 'node_modules/.bin/papertiger'), 0o755);
  return folder;
}

interface Extra {
  readonly path?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program as git would run a hook; gives its exit code and all that it said. */
function shell(folder: string, command: string, argv: readonly string[], { path = [], env }: Extra = {}) {
  const PATH = [...path, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  const home = join(folder, '.git/home');
  const caches = { PREK_HOME: `${home}/prek`, PRE_COMMIT_HOME: `${home}/pre-commit`, HUSKY: '1' };
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...caches, ...env, PATH, CI: '' },
  });
  return { code: status, said: `${stdout}${stderr}` };
}

function tryCommit(folder: string, files: Readonly<Record<string, string>>, extra?: Extra) {
  write(folder, files);
  git(folder, 'add', '-A');
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return shell(folder, 'git', [...who, 'commit', '-q', '-m', 'try'], extra);
}

/** A bad page holds the commit up and says why; a good one does not, and neither does what is no text of ours. */
function expectGate(folder: string, extra?: Extra): void {
  const head = git(folder, 'rev-parse', 'HEAD');
  const refused = tryCommit(folder, { 'page.md': bad }, extra);
  expect(refused.said).toContain('claim/causal-language');
  expect(refused.code).not.toBe(0);
  expect(git(folder, 'rev-parse', 'HEAD')).toBe(head);
  const accepted = tryCommit(folder, { 'page.md': good, '-x.md': good }, extra);
  expect(accepted.code, accepted.said).toBe(0);
  expect(tryCommit(folder, { 'a.txt': 'other\n' }, extra).code).toBe(0);
  expect(git(folder, 'status', '--porcelain')).toBe('');
}

describe('docs/hooks.md', () => {
  test('no tool at all', () => {
    const folder = project();
    write(folder, { '.git/hooks/pre-commit': recipe('No tool at all') });
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    expectGate(folder);
  });

  test('husky', (context) => {
    const husky = tool('husky', context);
    const folder = project();
    commit(folder, { '.husky/pre-commit': recipe('husky') });
    expect(shell(folder, husky, []).code).toBe(0);
    expectGate(folder);
  });

  test('lint-staged', (context) => {
    const lintStaged = tool('lint-staged', context);
    const folder = project();
    commit(folder, { '.lintstagedrc.json': recipe('lint-staged') });
    write(folder, { '.git/hooks/pre-commit': `#!/bin/sh\nexec '${lintStaged}'\n` });
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    expectGate(folder);
  });

  test('lefthook', (context) => {
    const lefthook = tool('lefthook', context);
    const folder = project();
    commit(folder, { 'lefthook.yml': recipe('lefthook') });
    const extra = { env: { LEFTHOOK_BIN: lefthook } };
    expect(shell(folder, lefthook, ['install'], extra).code).toBe(0);
    expectGate(folder, extra);
    const nested = tryCommit(folder, { 'docs/page.md': bad }, extra);
    expect(nested.said).toContain('docs/page.md');
    expect(nested.code).not.toBe(0);
  });

  test('prek', (context) => {
    const prek = tool('prek', context);
    const folder = project();
    commit(folder, { '.pre-commit-config.yaml': recipe('prek') });
    expect(shell(folder, prek, ['install']).code).toBe(0);
    expectGate(folder);
  });

  test('GitLab CI', async () => {
    const { papertiger } = parse(recipe('GitLab CI'));
    const [install, check = ''] = papertiger.script;
    expect(install).toMatch(/^npm ci /);
    const folder = temp({ 'page.md': bad });
    const { code, err } = await run(folder, check.split(' ').slice(1));
    expect([code, err]).toEqual([1, '']);
    const report = JSON.parse(readFileSync(join(folder, papertiger.artifacts.reports.codequality), 'utf8'));
    expect(report).toContainEqual(expect.objectContaining({ check_name: 'claim/causal-language' }));
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
  const byId = new Map<string, Record<string, unknown>>(
    hooks.map((hook: { id: string }) => [hook.id, hook] as const),
  );

  test('its hooks start the command that the package installs', () => {
    expect([...byId.keys()]).toEqual(['papertiger', 'papertiger-claims', 'papertiger-system']);
    for (const { entry } of hooks) expect(Object.keys(manifest.bin)).toContain(entry.split(' ')[0]);
    expect(git('.', 'ls-files', manifest.bin.papertiger)).toBe(manifest.bin.papertiger);
    for (const { id } of parse(recipe('pre-commit')).repos[0].hooks) expect(byId.has(id)).toBe(true);
  });

  test.each([
    ['security-program.yml', true],
    ['a/b.yaml', true],
    ['README.md', true],
    ['papertiger-baseline.json', true],
    ['security/papertiger-baseline.json', true],
    ['package.json', false],
    ['xpapertiger-baseline.json', false],
    ['a.yml.txt', false],
  ])('the whole program is judged when %s is staged: %s', (file, is) => {
    for (const id of ['papertiger', 'papertiger-system'])
      expect(new RegExp(String(byId.get(id)?.files)).test(file)).toBe(is);
  });

  /** This checkout as a stranger would clone it. */
  function published(): string {
    const folder = join(temp(), 'published');
    git('.', 'clone', '-q', '--local', '--no-tags', '.', folder);
    for (const name of ['.pre-commit-hooks.yaml', 'dist', 'package.json'])
      cpSync(name, join(folder, name), { recursive: true });
    commit(folder);
    git(folder, 'tag', `v${manifest.version}`);
    return folder;
  }

  const config = (source: string) => recipe('pre-commit').replace(/https:\S+/, source);

  test('pre-commit installs them from a clone and runs them', (context) => {
    const preCommit = tool('pre-commit', context);
    const folder = project();
    commit(folder, { '.pre-commit-config.yaml': config(published()) });
    expect(shell(folder, preCommit, ['install']).code).toBe(0);
    expectGate(folder);
  }, 300_000);

  test('prek runs the one that is installed already', (context) => {
    const prek = tool('prek', context);
    const folder = project();
    const system = config(published()).replace(/hooks:\n[\s\S]*/, 'hooks:\n      - id: papertiger-system\n');
    commit(folder, { '.pre-commit-config.yaml': system });
    expect(shell(folder, prek, ['install']).code).toBe(0);
    expectGate(folder, { path: [join(folder, 'node_modules/.bin')] });
  });
});
