import { readdirSync, readFileSync } from 'node:fs';
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
      ['json:a', 'github', 'markdown:b', 'compact:c'],
      [file('json', 'a'), screen('github'), file('markdown', 'b'), file('compact', 'c')],
    ],
  ])('%j', (values, expected) => expect(read(...values)).toEqual(expected));

  test.each<[string[], string]>([
    [['json', 'pretty'], 'two formats go to standard output; give one of them a file: --format json:FILE'],
    [['json:-', 'pretty'], 'two formats go to standard output'],
    [['json:a', 'pretty:a'], 'two formats go to a'],
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
