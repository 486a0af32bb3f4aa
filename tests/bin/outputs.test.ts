import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../src/bin/outputs.ts';
import { UsageError } from '../../src/core/errors.ts';
import { formats } from '../../src/report/index.ts';
import { temp, tiny } from '../host/temp.ts';
import { run } from './world.ts';

const cwd = resolve('/somewhere');
const read = (...values: string[]) => outputsOf(values, cwd);
const screen = (format: string) => ({ format, path: undefined, name: 'standard output' });
const file = (format: string, name: string) => ({ format, path: resolve(cwd, name), name });

describe('where reports go', () => {
  test.each<[string[], unknown[]]>([
    [[], [screen('pretty')]],
    [['json'], [screen('json')]],
    [['json:-'], [screen('json')]],
    [
      ['json:out.json', 'pretty'],
      [file('json', 'out.json'), screen('pretty')],
    ],
    [['json:./-'], [file('json', './-')]],
    [['json:C:\\ci\\out.json'], [file('json', 'C:\\ci\\out.json')]],
    [['json:C:/ci/out.json'], [file('json', 'C:/ci/out.json')]],
    [['json:a:b'], [file('json', 'a:b')]],
    [['json:two\nlines'], [file('json', 'two\nlines')]],
    [
      ['json:/dev/stdout', 'pretty:/dev/stderr', 'github:/dev/null'],
      [screen('json'), file('pretty', '/dev/stderr'), file('github', '/dev/null')],
    ],
    [['json:/proc/self/fd/1'], [screen('json')]],
    [
      ['json:a', 'github', 'markdown:b', 'compact:c'],
      [file('json', 'a'), screen('github'), file('markdown', 'b'), file('compact', 'c')],
    ],
  ])('%j', (values, expected) => expect(read(...values)).toEqual(expected));

  test.each<[string[], string]>([
    [['json', 'pretty'], 'two formats go to standard output; give one of them a file: --format json:FILE'],
    [['json:-', 'pretty'], 'two formats go to standard output'],
    [['json:a', 'pretty:a'], 'two formats go to a'],
    [['json:/dev/stdout', 'pretty'], 'two formats go to standard output'],
    [['json:a', 'pretty:./b/../a'], 'two formats go to ./b/../a'],
    [['json:a', `pretty:${resolve(cwd, 'a')}`], 'two formats go to '],
    [['json:'], '--format json: names no file; write json:FILE or json'],
    [['json:sub/'], '--format json:sub/ names no file'],
    [['markdwon'], 'unknown format "markdwon"; did you mean "markdown"?'],
    [['githb:a'], 'unknown format "githb"; did you mean "github"?'],
    [['C:\\out.json'], 'unknown format "C"; there are pretty, json, '],
    [[''], 'unknown format ""; there are '],
    [['__proto__'], 'unknown format "__proto__"'],
  ])('%j is refused', (values, sentence) => {
    expect(() => read(...values)).toThrow(UsageError);
    expect(() => read(...values)).toThrow(sentence);
  });
});

test('every format in one run: a file each, whole, and nothing else left in the folder', async () => {
  const folder = temp({ 'security-program.yml': tiny });
  const names = [...formats.keys()].filter((name) => name !== 'pretty');
  const argv = names.flatMap((name) => ['--format', `${name}:out.${name}`]);
  const { code, out, err } = await run(folder, [...argv, '--format', 'pretty']);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('Fails: ');
  expect(readdirSync(folder).sort()).toEqual(
    [...names.map((name) => `out.${name}`), 'security-program.yml'].sort(),
  );
  for (const name of names) {
    const alone = await run(folder, ['--format', name]);
    expect(readFileSync(join(folder, `out.${name}`), 'utf8')).toBe(alone.out);
  }
});

describe('a report is not written over what a run reads', () => {
  const program = 'security-program.yml';
  const rule = 'rules/hot/no-cap.yaml';
  const world = () => {
    const folder = temp({
      [program]: tiny,
      'README.md': '# Northwind\n',
      'papertiger.yml': 'extends: [papertiger:recommended, ./pack]\n',
      'elsewhere/other.yml': 'fail-on: low\n',
      'pack/acme/motto.yaml': readFileSync(rule, 'utf8').replace(/^id: .*/m, 'id: acme/motto'),
      'free.json': 'kept',
    });
    linkSync(join(folder, program), join(folder, 'twin.json'));
    symlinkSync('.', join(folder, 'here'));
    symlinkSync(program, join(folder, 'link.json'));
    symlinkSync('nowhere', join(folder, 'dangling.json'));
    return folder;
  };
  const judged = 'is a file that is judged; name another for the report';
  const link = 'is a symbolic link; name the file it leads to';

  test.each<[string, readonly string[], string]>([
    [program, [], judged],
    ['README.md', [], judged],
    ['twin.json', [], judged],
    [`here/${program}`, [], judged],
    ['link.json', [], link],
    ['dangling.json', [], link],
    ['here/link.json', [], link],
    ['papertiger.yml', [], 'is the configuration; name another'],
    ['here/papertiger.yml', [], 'is the configuration; name another'],
    ['elsewhere/other.yml', ['--config', 'elsewhere/other.yml'], 'is the configuration; name another'],
    ['papertiger-baseline.json', [], 'is where the baseline stands; name another'],
    ['known.json', ['--baseline', 'known.json'], 'is where the baseline stands; name another'],
    ['pack/acme/motto.yaml', [], 'is a file of a rule pack; name another'],
    ['here/pack/new.yml', [], 'is a file of a rule pack; name another'],
    ['pack/acme/motto.yaml', ['--no-config', '--rules', 'pack'], 'is a file of a rule pack; name another'],
  ])('%s %j', async (name, argv, complaint) => {
    const folder = world();
    if (argv.includes('known.json')) {
      expect((await run(folder, ['baseline', '--baseline', 'known.json', '--owner', 'p-1'])).code).toBe(0);
    }
    const before = statesOf(folder);
    const { code, out, err } = await run(folder, ['check', ...argv, '--format', `json:${name}`]);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`--format: ${name} ${complaint}`)]);
    expect(statesOf(folder)).toEqual(before);
  });

  test.each(['free.json', 'new.json', 'here/new.json', 'pack/report.json', 'elsewhere/other.yml'])(
    'and over all else it is: %s',
    async (name) => {
      const folder = world();
      expect((await run(folder, ['--format', `json:${name}`])).code).toBe(1);
      expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).version).toBe(1);
    },
  );

  test('nor by the command that reads words alone', async () => {
    const folder = world();
    for (const name of ['README.md', 'papertiger.yml', 'link.json']) {
      const { code, err } = await run(folder, ['claims', 'README.md', '--format', `json:${name}`]);
      expect([code, err]).toEqual([2, expect.stringContaining(`--format: ${name} is `)]);
    }
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Northwind\n');
  });

  test('nor do two reports share a file under two names', async () => {
    const folder = world();
    mkdirSync(join(folder, 'out'));
    symlinkSync('out', join(folder, 'way'));
    for (const [one, other] of [
      ['out/a', 'way/a'],
      ['free.json', 'here/free.json'],
    ]) {
      const said = await run(folder, ['--format', `json:${one}`, '--format', `sarif:${other}`]);
      expect(said).toMatchObject({ code: 2, err: expect.stringContaining(`two formats go to ${other}`) });
    }
  });

  /** What every file of a folder holds, and that nothing else is there. */
  function statesOf(folder: string): readonly string[] {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
    return paths.map((path) => `${path} ${readFileSync(path, 'utf8')}`);
  }
});
