import { describe, expect, test } from 'vitest';
import { commands } from '../../src/bin/commands.ts';
import { version } from '../../src/core/version.ts';
import { formats } from '../../src/report/index.ts';
import { columns } from '../../src/report/width.ts';
import { tiny } from '../host/temp.ts';
import { runWith } from './world.ts';

const files = { 'security-program.yml': tiny };

test.each([
  [['--version'], `${version}\n`],
  [['--quiet', '--version'], `${version}\n`],
])('%j prints the version', async (argv, out) => {
  expect(await runWith({}, argv)).toEqual({ code: 0, out, err: '' });
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%j is the overview', async (argv) => {
    const { code, out, err } = await runWith({}, argv);
    expect([code, err]).toEqual([0, '']);
    for (const { name } of commands) expect(out).toContain(`  ${name}`);
    expect(out).toContain('Exit codes');
  });

  test.each(commands.map(({ name }) => name))('of %s names every option, within 80 columns', async (name) => {
    const command = commands.find((candidate) => candidate.name === name);
    const asked = await runWith({}, [...name.split(' '), '--help']);
    expect(await runWith({}, ['help', ...name.split(' ')])).toEqual(asked);
    expect([asked.code, asked.err]).toEqual([0, '']);
    for (const option of command?.options ?? []) expect(asked.out).toContain(`--${option.name}`);
    for (const line of asked.out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  test('of check names every format', async () => {
    const { out } = await runWith({}, ['check', '--help']);
    for (const name of formats.keys()) expect(out).toContain(name);
  });

  test('wins over whatever else is wrong with the command line', async () => {
    expect((await runWith({}, ['check', '--fail-on', 'nope', '-h'])).code).toBe(0);
  });
});

describe('a command line that is wrong says how', () => {
  test.each([
    [['--formt', 'json'], 'unknown option --formt; did you mean --format?'],
    [['check', '--zzzzzz'], 'unknown option --zzzzzz; see papertiger --help'],
    [['-x'], 'unknown option -x; see papertiger --help'],
    [['--since', 'HEAD'], 'unknown option --since; see papertiger --help'],
    [['rules', 'test', '--quiet'], 'rules test has no option --quiet; it belongs to papertiger check'],
    [
      ['explain', 'a/b', '--coverage'],
      'explain has no option --coverage; it belongs to papertiger rules test',
    ],
    [['chekc'], '"chekc" is neither a command nor a file here; did you mean "check"?'],
    [['frobnicate'], '"frobnicate" is neither a command nor a file here; the commands are'],
    [['rules'], 'rules needs a second word: rules ls or rules test'],
    [['rules', 'lst'], 'unknown command "rules lst"; did you mean "rules ls"?'],
    [['rules', 'frobnicate'], 'unknown command "rules frobnicate"; there are rules ls and rules test'],
    [['explain'], 'explain needs a rule'],
    [['explain', 'a', 'b'], 'explain takes RULE|CONTROL|INCIDENT, so "b" is too much'],
    [['rules', 'ls', 'x'], 'rules ls takes nothing more, so "x" is too much'],
    [
      ['--fail-on', 'hihg'],
      '--fail-on must be one of critical, high, medium, low, not "hihg"; did you mean "high"?',
    ],
    [['--fail-on'], '--fail-on needs a value: --fail-on LEVEL'],
    [['--fail-on', '--quiet'], '--fail-on needs a value'],
    [['--today='], '--today needs a value'],
    [['--today', '2026-02-30'], '--today 2026-02-30: expected a day that exists'],
    [['--today', 'tomorrow'], '--today tomorrow: expected a day that exists'],
    [['--today', '2026-01-01', '--today', '2026-01-02'], '--today was given twice'],
    [['--quiet=yes'], '--quiet is a switch and takes no value'],
    [['--format', 'jsn'], 'unknown format "jsn"; did you mean "json"?'],
    [['--format', 'xml'], 'unknown format "xml"; there are pretty, json'],
    [['--format', 'json:'], '--format json: names no file'],
    [['--format', 'json', '--format', 'pretty'], 'two formats go to standard output'],
    [['--format', 'json:a', '--format', 'pretty:a'], 'two formats go to a'],
    [['--config', 'x.yml', '--no-config'], '--config and --no-config contradict each other'],
    [['--config', 'gone.yml'], 'cannot read gone.yml: no such file or folder'],
    [['--rules', 'gone'], 'cannot read the rule pack gone: no such file or folder'],
    [['--rules', 'security-program.yml'], 'rule pack security-program.yml is not a folder'],
    [['--stdin-filename', 'x.txt'], '--stdin-filename x.txt: expected a name that ends in .yml'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await runWith(files, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`papertiger: `);
    expect(err).toContain(sentence);
    expect(err.split('\n')).toHaveLength(2);
  });
});

test('-- ends the options, and a file may be called like one', async () => {
  const { code, out } = await runWith({ '--quiet.yml': tiny }, ['--format', 'json', '--', '--quiet.yml']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: ['--quiet.yml'] });
});

test('options may stand before the command and between the paths', async () => {
  const { code, out } = await runWith(files, [
    '--format',
    'json',
    'check',
    '--exit-zero',
    'security-program.yml',
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ files: ['security-program.yml'] });
});

test('a file called like a command is reached by check', async () => {
  const { out } = await runWith({ 'rules/p.yml': tiny }, ['check', 'rules', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({ files: ['rules/p.yml'] });
});
