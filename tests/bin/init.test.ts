import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hookText, pipelineText, workflowText } from '../../src/bin/init/files.ts';
import { globsFor } from '../../src/bin/init/globs.ts';
import { commonChapters, cryptoChapters, programText, quoted } from '../../src/bin/init/program.ts';
import { kinds, sectors } from '../../src/bin/init/words.ts';
import { plainValue } from '../../src/core/program/plain.ts';
import { toProgram } from '../../src/core/program/program.ts';
import { namesWith } from '../../src/core/rule/builtin.ts';
import { readConfig } from '../../src/host/config.ts';
import { globTest } from '../../src/host/glob.ts';
import { check } from '../../src/index.ts';
import { temp, tiny } from '../host/temp.ts';
import { ruleText } from '../support/rule.ts';
import { run } from './world.ts';

const seed = 20261122;
const flags = ['--name', 'Northwind', '--kind', 'exchange'];
const schema = JSON.parse(readFileSync('schemas/program.schema.json', 'utf8'));
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => lstatSync(join(folder, name)).isFile() && !name.startsWith('.git/'))
    .sort();

function repository(files: Readonly<Record<string, string>> = {}, remote?: string): string {
  const folder = temp(files);
  execFileSync('git', ['init', '-q', '.'], { cwd: folder });
  if (remote) execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: folder });
  return folder;
}

const all = [
  '.github/workflows/papertiger.yml',
  '.pre-commit-config.yaml',
  'papertiger.yml',
  'security-program.yml',
];

describe('papertiger init', () => {
  test('writes four files, and says what to do first', async () => {
    const cwd = repository();
    const { code, out, err } = await run(cwd, [
      'init',
      ...flags,
      '--sector',
      'crypto',
      '--assets-usd',
      '40_000_000',
      '--wallets',
      '3',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(listed(cwd)).toEqual(all);
    for (const name of all) expect(out).toContain(`wrote ${name}\n`);
    expect(out).toMatch(
      /papertiger check: \d\d+ open findings, .*A program that says little fails on\s+purpose/,
    );
    const { org, wallets } = parse(read(cwd, 'security-program.yml'));
    expect(org).toEqual({ name: 'Northwind', kind: ['exchange'], sector: 'crypto', assets_usd: 40_000_000 });
    expect(wallets).toEqual([{ id: 'wallet-1' }, { id: 'wallet-2' }, { id: 'wallet-3' }]);
    const checked = await run(cwd, ['check', '--format', 'json']);
    expect(checked.code).toBe(1);
    expect(out).toContain(`papertiger check: ${JSON.parse(checked.out).statuses.open} open findings`);
  });

  test('never overwrites, and lists what it left alone', async () => {
    const mine = Object.fromEntries(
      all.map((name) => [name, name.includes('security') ? tiny : '# papertiger, mine\n']),
    );
    const cwd = repository(mine);
    const { code, out } = await run(cwd, ['init', '--yes']);
    expect(code).toBe(0);
    for (const name of all) {
      expect(read(cwd, name)).toBe(mine[name]);
      expect(out).toContain(`left ${name} alone`);
    }
    expect(listed(cwd)).toEqual(all);
  });

  test.each([
    ['papertiger.yaml', 'fail-on: low\n', 'papertiger.yml'],
    ['security-program-keys.yaml', tiny, 'security-program.yml'],
    ['.github/workflows/ci.yml', 'steps: [{run: npx papertiger}]\n', '.github/workflows/papertiger.yml'],
    ['.husky/pre-commit', 'npm test\n', '.pre-commit-config.yaml'],
    ['lefthook.yml', 'pre-commit: {}\n', '.pre-commit-config.yaml'],
  ])('%s stands for what it would write', async (name, text, written) => {
    const cwd = repository({ [name]: text });
    const { code, out } = await run(cwd, ['init', '--yes']);
    expect(code).toBe(0);
    expect(out).toMatch(/left \S+ alone/);
    expect(existsSync(join(cwd, written))).toBe(false);
    expect(read(cwd, name)).toBe(text);
  });

  test('says what to add to a hook file of others, and nothing once it is there', async () => {
    const cwd = repository({ '.pre-commit-config.yaml': 'repos: []\n' });
    const { out } = await run(cwd, ['init', '--yes']);
    expect(out).toContain('add under repos:\n  - repo: https://github.com/papertiger/papertiger\n');
    writeFileSync(join(cwd, '.pre-commit-config.yaml'), hookText(''));
    expect((await run(cwd, ['init', '--yes'])).out).not.toContain('add under repos:');
  });

  test.each([
    ['an exchange', [...flags, '--sector', 'crypto']],
    ['wallets', [...flags, '--sector', 'crypto', '--wallets', '3', '--assets-usd', '$40m']],
    ['a bank', ['--name', 'N', '--kind', 'exchange', '--sector', 'fintech']],
    ['a shop', ['--name', 'N', '--kind', 'saas', '--sector', 'non_crypto']],
    ['nothing said', ['--yes']],
  ])('asks for the same next as check does: %s', async (_, argv) => {
    const cwd = repository();
    const [first, then] = [await run(cwd, ['init', ...argv]), await run(cwd, [])];
    const last = (out: string) => out.trimEnd().split('\n').at(-1);
    expect(last(first.out)).toMatch(/^Next: papertiger explain [a-z]+\/[a-z-]+$/);
    expect(last(first.out)).toBe(last(then.out));
    expect(first.out).not.toContain('First');
    expect(read(cwd, 'security-program.yml')).toMatch(/^# papertiger says what to declare next/m);
    expect(read(cwd, 'security-program.yml')).not.toMatch(/# Next|from the top/);
  });

  test.each([[['--no-workflow']], [['--ci', 'none']], [['--ci', 'None', '--no-workflow']]])(
    'leaves out what is not wanted: %j',
    async (argv) => {
      const cwd = repository();
      await run(cwd, ['init', ...flags, ...argv, '--no-hook']);
      expect(listed(cwd)).toEqual(['papertiger.yml', 'security-program.yml']);
    },
  );

  test('--dry-run writes nothing and shows all', async () => {
    const cwd = repository();
    const { code, out } = await run(cwd, ['init', 'sub', ...flags, '--dry-run']);
    expect(code).toBe(0);
    expect(listed(cwd)).toEqual([]);
    for (const name of ['sub/security-program.yml', 'sub/papertiger.yml', all[0], all[1]])
      expect(out).toContain(`would write ${name}:\n`);
    expect(out).toContain('  apiVersion: security-program/v1\n');
  });

  test('a folder of the repository: the workflow and the hook stand at its root and lead there', async () => {
    const cwd = repository();
    expect((await run(cwd, ['init', 'a b/#c', '--yes'])).code).toBe(0);
    expect(listed(cwd)).toEqual([all[0], all[1], 'a b/#c/papertiger.yml', 'a b/#c/security-program.yml']);
    const steps = parse(read(cwd, all[0] ?? '')).jobs.papertiger.steps;
    expect(steps[1].with).toEqual({ 'working-directory': 'a b/#c' });
    const [{ hooks }] = parse(read(cwd, all[1] ?? '')).repos;
    expect(hooks).toEqual([{ id: 'papertiger', args: ['--config', 'a b/#c/papertiger.yml'] }]);
    expect((await run(cwd, ['check', '--config', hooks[0].args[1], '--exit-zero'])).code).toBe(0);
  });

  test.each([
    ['https://user:token@git.example/acme-labs/site.git', 'acme-labs'],
    ['git@git.example:acme/site.git', 'acme'],
    ['/srv/git/acme/site.git', undefined],
  ])('guesses a name from %s', async (remote, name) => {
    const cwd = repository({}, remote);
    const { out } = await run(cwd, ['init', '--yes']);
    expect(parse(read(cwd, 'security-program.yml')).org.name).toBe(name ?? cwd.split('/').at(-1));
    expect(
      out +
        listed(cwd)
          .map((file) => read(cwd, file))
          .join(''),
    ).not.toContain('token');
  });

  test('leads the editor to the installed schema, without a network', async () => {
    const cwd = repository({ 'node_modules/papertiger/schemas/program.schema.json': '{}', 'a/b/.keep': '' });
    const { out } = await run(cwd, ['init', 'a/b', ...flags]);
    expect(read(cwd, 'a/b/security-program.yml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/papertiger\/schemas\/program\.schema\.json\n/,
    );
    expect(out).not.toContain('npm install');
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['beside the package.json above', { 'package.json': '{}' }, 'security', '../'],
    [
      'beside the nearest package.json',
      { 'package.json': '{}', 'app/package.json': '{}' },
      'app/security',
      '../',
    ],
    ['at the root of the repository', {}, 'a/b', '../../'],
    ['here', {}, '.', './'],
  ])('leads the editor to where npm will put the schema: %s', async (_, files, folder, way) => {
    const cwd = repository(files);
    await run(cwd, ['init', folder, '--yes']);
    const [modeline] = read(cwd, folder, 'security-program.yml').split('\n');
    expect(modeline).toBe(
      `# yaml-language-server: $schema=${way}node_modules/papertiger/schemas/program.schema.json`,
    );
  });

  test('outside a repository the schema is sought up to the working folder', async () => {
    const cwd = temp({ 'package.json': '{}' });
    await run(cwd, ['init', 'a/b', '--yes']);
    expect(read(cwd, 'a/b/security-program.yml')).toContain('$schema=../../node_modules/');
  });

  test('counts what the words here claim', async () => {
    const cwd = repository({ 'README.md': 'We have SOC 2, therefore your funds are safe.\n' });
    expect((await run(cwd, ['init', '--yes'])).out).toContain('papertiger claims');
  });
});

describe('a program that stands already', () => {
  const full = 'apiVersion: security-program/v1\norg: {name: N, kind: [saas], sector: non_crypto}\n';

  test('is noticed where a check would find it, and no second one is written', async () => {
    const cwd = repository({
      'security/security-program.yml': full,
      'security/response.yml': 'apiVersion: security-program/v1\n',
      'k8s/pod.yml': 'apiVersion: v1\nkind: Pod\n',
      'notes.yml': '# apiVersion: security-program/v1\na: 1\n',
    });
    const { code, out } = await run(cwd, ['init', '--yes', '--ci', 'none', '--no-hook']);
    expect(code).toBe(0);
    expect(out).toContain('left 2 files in security alone: they declare a program already\n');
    expect(out).toMatch(/papertiger check: \d+ open findings, 0 of them critical\.\n/);
    expect(out).not.toContain('says little');
    expect(existsSync(join(cwd, 'security-program.yml'))).toBe(false);
    expect(readConfig(join(cwd, 'papertiger.yml'), cwd).files).toEqual([
      'security/**/*.yml',
      '*.md',
      'docs/**/*.md',
    ]);
    const checked = JSON.parse((await run(cwd, ['check', '--format', 'json'])).out);
    expect(checked.files).toEqual(['security/response.yml', 'security/security-program.yml']);
  });

  test('nobody is asked about what it says', async () => {
    const cwd = repository({ 'security/security-program.yml': full });
    expect((await run(cwd, ['init', '--ci', 'none'])).code).toBe(0);
  });

  test('elsewhere does not stand in the way of one that is asked for', async () => {
    const cwd = repository({ 'a/security-program.yml': full });
    expect((await run(cwd, ['init', 'b', '--yes'])).out).toContain('wrote b/security-program.yml');
  });

  test('is none in what git ignores, in node_modules, or in an example of a rule', async () => {
    const cwd = repository({
      '.gitignore': 'build/\n',
      'build/security-program.yml': full,
      'node_modules/x/security-program.yml': full,
      'rules/a/b.yaml': ruleText({ id: 'a/b' }),
    });
    expect((await run(cwd, ['init', '--yes'])).out).toContain('wrote security-program.yml');
  });

  test.each<[string[], string[]]>([
    [[], ['security-program*.yml']],
    [['security-program.yml'], ['security-program*.yml']],
    [['security-program-keys.yaml', 'security-program.yml'], ['security-program*.y*ml']],
    [['our [program].yml'], ['our \\[program\\].yml']],
    [['a/p.yml', 'a/b/q.yaml'], ['a/**/*.y*ml']],
    [
      ['a/p.yml', 'ab/q.yaml'],
      ['a/**/*.yml', 'ab/**/*.y*ml'],
    ],
    [['p/a/x.yml', 'p/b/x.yml', 'p/c/x.yml', 'p/d/x.yml', 'p/e/x.yml'], ['p/**/*.yml']],
  ])('%j is covered by %j', (files, globs) => {
    expect(globsFor(files)).toEqual(globs);
    const test = globTest(globs);
    expect(files.filter((file) => !test(file))).toEqual([]);
  });
});

describe('CI', () => {
  const gitlab = 'git@gitlab.com:acme/site.git';
  const written = async (cwd: string, ...argv: string[]) => {
    const { out } = await run(cwd, ['init', '--yes', '--no-hook', ...argv]);
    return { out, files: listed(cwd).filter((name) => /^\.git/.test(name)) };
  };

  test('of GitLab gets a job of GitLab', async () => {
    const { out, files } = await written(repository({}, gitlab));
    expect(out).toContain('wrote .gitlab-ci.yml\n');
    expect(files).toEqual(['.gitlab-ci.yml']);
  });

  test('that stands is not overwritten: the job is printed, unless it is there', async () => {
    const cwd = repository({ '.gitlab-ci.yml': 'stages: [test]\n' });
    const { out, files } = await written(cwd);
    expect(files).toEqual(['.gitlab-ci.yml']);
    expect(read(cwd, '.gitlab-ci.yml')).toBe('stages: [test]\n');
    expect(out).toContain(
      `left .gitlab-ci.yml alone: it exists; to judge every merge request add:\n${pipelineText()}`,
    );
    writeFileSync(join(cwd, '.gitlab-ci.yml'), pipelineText());
    expect((await written(cwd)).out).toContain('left .gitlab-ci.yml alone: it exists\n');
  });

  test('of GitLab leads to a folder, and spells out only a plain name', async () => {
    const cwd = repository({}, gitlab);
    await run(cwd, ['init', 'security', '--yes']);
    const { papertiger } = parse(read(cwd, '.gitlab-ci.yml'));
    expect(papertiger.script[1]).toMatch(
      /^node_modules\/\.bin\/papertiger check --config security\/papertiger\.yml --against /,
    );
    const odd = repository({}, gitlab);
    const { out } = await run(odd, ['init', 'a b;$(x)', '--yes']);
    expect(out).toContain('check --config FILE --against');
    expect(existsSync(join(odd, '.gitlab-ci.yml'))).toBe(false);
  });

  const [workflow, job] = ['.github/workflows/papertiger.yml', '.gitlab-ci.yml'];
  const others = { '.github/workflows/x.yml': '' };
  const strange = 'https://git.example/a/b';
  test.each<[string, string | undefined, Record<string, string>, string[], string | undefined]>([
    ['a remote of GitHub', 'https://github.com/a/b', {}, [], workflow],
    ['GitHub of a company', 'git@github.corp.example:a/b', {}, [], workflow],
    ['GitLab of a company', 'https://gitlab.corp.example/a/b', {}, [], job],
    ['no remote', undefined, {}, [], workflow],
    ['a host that is not known', strange, {}, [], undefined],
    ['a word about it', strange, {}, ['--ci', 'gitlab'], job],
    ['a word against the remote', gitlab, {}, ['--ci', 'github'], workflow],
    ['workflows', strange, others, [], workflow],
    ['both kinds of files', undefined, { ...others, '.gitlab-ci.yml': '' }, [], undefined],
  ])('is found by %s', async (_, remote, files, argv, expected) => {
    const { out } = await written(repository(files, remote), ...argv);
    const made = [...out.matchAll(/^wrote (\.git\S+)$/gm)].map(([, name]) => name);
    expect(made).toEqual(expected === undefined ? [] : [expected]);
    expect(out.includes('wrote nothing for CI')).toBe(expected === undefined);
  });

  test('of GitHub runs on the branch that others are merged into', async () => {
    const branchIn = async (cwd: string) => {
      await run(cwd, ['init', '--yes']);
      return parse(read(cwd, '.github/workflows/papertiger.yml')).on.push.branches;
    };
    const git = (cwd: string, ...argv: string[]) => execFileSync('git', argv, { cwd });
    const fresh = repository();
    git(fresh, 'symbolic-ref', 'HEAD', 'refs/heads/trunk');
    expect(await branchIn(fresh)).toEqual(['trunk']);
    const feature = repository();
    git(feature, 'symbolic-ref', 'HEAD', 'refs/heads/main');
    git(
      feature,
      '-c',
      'user.name=n',
      '-c',
      'user.email=e@example.org',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'm',
    );
    git(feature, 'switch', '-q', '-c', 'feature');
    expect(await branchIn(feature)).toEqual(['main']);
    const cloned = repository();
    git(cloned, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    expect(await branchIn(cloned)).toEqual(['develop']);
  });
});

describe('papertiger init refuses', () => {
  test.each<[string, string[], RegExp]>([
    ['silence', [], /give --name NAME and --kind KIND, or --yes .*--sector, --assets-usd, --wallets/],
    ['half an answer', ['--name', 'Northwind'], /give --kind KIND, or --yes/],
    [
      'an unknown kind',
      ['--name', 'N', '--kind', 'exchang'],
      /--kind: expected one of exchange, .*, not "exchang"; did you mean "exchange"/,
    ],
    [
      'an unknown sector',
      [...flags, '--sector', 'cripto'],
      /--sector: expected one of crypto, .*, not "cripto"/,
    ],
    ['an unknown place of CI', [...flags, '--ci', 'jenkins'], /--ci: expected one of github, gitlab, none/],
    ['two words about CI', [...flags, '--ci', 'gitlab', '--no-workflow'], /contradict each other/],
    ['an empty name', ['--name', '  ', '--kind', 'exchange'], /--name: expected a name/],
    ['a long name', ['--name', 'n'.repeat(201), '--kind', 'exchange'], /--name: expected a name/],
    ['no number', [...flags, '--assets-usd', 'a lot'], /--assets-usd: expected US dollars, .*not "a lot"/],
    ['too many wallets', [...flags, '--wallets', '101'], /--wallets: expected a number from 0 to 100/],
    ['a contradiction', [...flags, '--sector', 'non_crypto', '--wallets', '2'], /contradict each other/],
    ['a folder that a workflow would run', ['$' + '{{ github.token }}', ...flags], /give --ci none/],
    ['two folders', ['a', 'b', ...flags], /too much/],
  ])('%s', async (_, argv, complaint) => {
    const cwd = repository();
    const { code, out, err } = await run(cwd, ['init', ...argv]);
    expect(err).toMatch(complaint);
    expect({ code, out, files: listed(cwd) }).toEqual({ code: 2, out: '', files: [] });
  });

  test('consent by silence even where a program stands', async () => {
    const cwd = repository({ 'security-program.yml': tiny });
    expect(await run(cwd, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('give --yes') });
    expect((await run(cwd, ['init', '--no-hook'])).code).toBe(0);
  });

  test('a file in place of the folder', async () => {
    const cwd = temp({ a: '' });
    expect(await run(cwd, ['init', 'a', '--yes'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('not a folder'),
    });
  });

  test('to follow a link out of the repository, and says what it had written', async () => {
    const outside = temp();
    const cwd = repository();
    symlinkSync(outside, join(cwd, '.github'));
    const { code, err } = await run(cwd, ['init', '--yes']);
    expect(code).toBe(3);
    expect(err).toMatch(/\.github\/workflows\/papertiger\.yml: a link on its way leads out/);
    expect(err).toContain('wrote security-program.yml');
    expect(readdirSync(outside)).toEqual([]);
  });

  test('to write through a link that leads nowhere', async () => {
    const outside = temp();
    const cwd = repository();
    symlinkSync(join(outside, 'target'), join(cwd, 'papertiger.yml'));
    mkdirSync(join(cwd, 'x'));
    await run(cwd, ['init', '--yes']);
    expect(readdirSync(outside)).toEqual([]);
  });
});

describe('what is written', () => {
  /** Whatever a command line or a terminal can hand over: no lone surrogates. */
  const texts = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '\n',
          '\r',
          '\t',
          '#',
          ' #',
          ': ',
          '&a',
          '*a',
          '!!x',
          '"',
          "'",
          '\\',
          '{',
          ']',
          '---',
          '...',
          '%',
          '@',
          '`',
          '|',
          '>',
          '\u0085',
          '\u2028',
          '\u0000',
          '\u007f',
          '\ufeff',
          '##[',
          '$' + '{{',
          'é',
          '🐯',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const answers = fc.record(
    {
      name: texts,
      kinds: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 }),
      sector: fc.constantFrom('crypto', 'mixed'),
      assetsUsd: fc.integer({ min: 0, max: 999_999_999_999_999 }),
      wallets: fc.integer({ min: 0, max: 100 }),
    },
    { requiredKeys: ['name'] },
  );

  test(`as a program says what was answered and has no fault, whatever was typed (seed ${seed})`, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const text = programText(given, './program.schema.json');
        const source = { file: 'security-program.yml', text, kind: 'yaml' as const, named: true };
        const program = toProgram([source], namesWith([]));
        expect(program?.faults).toEqual([]);
        expect(program?.broken).toEqual([]);
        const org = program?.typed.root.children.get('org');
        expect(org && plainValue(org)).toEqual({
          name: given.name,
          ...(given.kinds && { kind: given.kinds }),
          ...(given.sector && { sector: given.sector }),
          ...(given.assetsUsd !== undefined && { assets_usd: given.assetsUsd }),
        });
        expect(program?.typed.root.children.get('wallets')?.children.size ?? 0).toBe(given.wallets ?? 0);
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each(sectors.flatMap((sector) => kinds.map((kind) => [sector, kind] as const)))(
    'as a %s %s lacks much, and declares nothing wrongly',
    (sector, kind) => {
      const text = programText({ name: 'N', kinds: [kind], sector }, './program.schema.json');
      const { findings } = check([{ file: 'security-program.yml', text, kind: 'yaml' }], {
        today: '2026-11-22',
      });
      expect(findings.length).toBeGreaterThan(5);
      expect(findings.filter(({ rule }) => rule.startsWith('meta/')).map(({ message }) => message)).toEqual(
        [],
      );
    },
  );

  test('wallets that are only names lack what rules ask of them, and nothing else is said of the document', () => {
    const text = programText({ name: 'N', kinds: ['fund'], wallets: 3 }, './program.schema.json');
    const { findings } = check([{ file: 'security-program.yml', text, kind: 'yaml' }], {
      today: '2026-11-22',
    });
    const meta = findings.filter(({ rule }) => rule.startsWith('meta/')).map(({ rule }) => rule);
    expect(new Set(meta)).toEqual(new Set(['meta/undeclared']));
  });

  test.each(['a/b', 'x: y', '# "é"', "it's", 'a\nb', '##[group]'])(
    'as a workflow and a hook leads to %j',
    (folder) => {
      const [, step] = parse(workflowText(folder)).jobs.papertiger.steps;
      expect(step.with['working-directory']).toBe(folder);
      expect(step.uses).toMatch(/^papertiger\/papertiger@v\d+\.\d+\.\d+$/);
      expect(parse(hookText(folder)).repos[0].hooks[0].args).toEqual([
        '--config',
        `${folder}/papertiger.yml`,
      ]);
    },
  );

  test('as a workflow asks for as little as it can', () => {
    const workflow = parse(workflowText(''));
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'push', 'schedule']);
    expect(workflow.jobs.papertiger.steps[0].with).toEqual({
      'fetch-depth': 2,
      'persist-credentials': false,
    });
  });

  test('for CI is what docs/ci.md says', () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    expect(page).toContain(`\`\`\`yaml\n${workflowText('')}\`\`\``);
    expect(page).toContain(`\`\`\`yaml\n${pipelineText()}\`\`\``);
  });

  test.each(['main', 'release/2.x', '+odd!', '1', 'no', "it's", 'é'])(
    'as a workflow names the branch %j',
    (branch) => {
      const [written] = parse(workflowText('', branch)).on.push.branches;
      expect(written.replaceAll('\\', '')).toBe(branch);
    },
  );

  test('as a configuration is valid', async () => {
    const cwd = temp();
    await run(cwd, ['init', '--yes', '--no-workflow', '--no-hook']);
    const config = readConfig(join(cwd, 'papertiger.yml'), cwd);
    expect(config.files).toEqual(['security-program*.yml', '*.md', 'docs/**/*.md']);
    expect(config.settings).toEqual({ failOn: 'high' });
  });

  test('speaks the vocabulary', () => {
    const { Organization } = schema.definitions;
    expect(kinds).toEqual(Organization.properties.kind.items.enum);
    expect(sectors).toEqual(Organization.properties.sector.enum);
    for (const { section, fields } of [...cryptoChapters, ...commonChapters]) {
      const known = JSON.stringify(typeOf(schema.properties[section]));
      for (const field of fields) expect(known, section).toContain(`"${field}":`);
    }
  });

  test('hides nothing: what other readers would obey or refuse stands as an escape', () => {
    const name = 'a\u0085b\u2028c\u202ed\u007fe\ufefff\u001b[2J##[group]';
    const text = programText({ name }, './program.schema.json');
    expect(text).not.toMatch(/[\u007f-\u009f\u2028\u202e\ufeff\u001b]|##\[/);
    expect(parse(text).org.name).toBe(name);
  });

  test('quotes nothing but what it must', () => {
    expect(quoted('Northwind & Sons, Zürich')).toBe('"Northwind & Sons, Zürich"');
  });
});

/** The definition behind a section: of a map, or of the items of a list. */
function typeOf(section: unknown): unknown {
  const [name] = /(?<=#\/definitions\/)\w+/.exec(JSON.stringify(section)) ?? [];
  return schema.definitions[name ?? ''].properties;
}
