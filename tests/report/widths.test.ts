import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { columns } from '../../src/report/width.ts';
import { flow, hang } from '../../src/report/wrap.ts';
import { run } from '../bin/world.ts';
import { finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';

// No line is wider than the terminal, but for a single word that is.

const widths = [60, 80, 100, 140, 200];
const examples = readdirSync('examples').filter((name) =>
  existsSync(`examples/${name}/security-program.yml`),
);
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  for (const name of examples) {
    const { out, err } = await run(process.cwd(), [
      'check',
      `examples/${name}`,
      '--no-config',
      '--format',
      'json',
    ]);
    expect(err).toBe('');
    verdicts.set(name, JSON.parse(out));
  }
}, 60_000);

const withoutEscapes = (text: string) =>
  text.replaceAll(/\u001b\[\d+m/g, '').replaceAll(/\u001b\]8;;[^\u001b]*\u001b\\/g, '');

/** Lines that are too wide although they could have been broken; an arrow belongs to the word behind it. */
function overflowing(output: string, width: number): string[] {
  return withoutEscapes(output)
    .split('\n')
    .filter((line) => columns(line) > width && /\S\s+\S/.test(line.replace(/^\s*-->\s+/, '')));
}

const textsOf = ({ files }: Verdict) => new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

describe.each(widths)('at %d columns', (width) => {
  test.each(examples)('examples/%s', (name) => {
    const verdict = verdicts.get(name);
    if (!verdict) throw new Error(`${name} was not judged`);
    const options = { width, texts: textsOf(verdict) };
    const plain = render(verdict, 'pretty', options);
    expect(overflowing(plain, width)).toEqual([]);
    const colored = render(verdict, 'pretty', { ...options, color: true, links: true });
    expect(withoutEscapes(colored)).toBe(plain);
  });

  test('the sample that has every part', () => {
    expect(overflowing(render(fullVerdict, 'pretty', { width, texts }), width)).toEqual([]);
  });

  test.each([
    ['East Asian words', '東京 証券 取引所 の 鍵 は 三人 で 管理 する '],
    ['emoji', '👩‍🚀 🇨🇭 ❤️ 👨‍👩‍👧‍👦 key '],
    ['combining marks', 'cafe\u0301 Z\u0338\u0327 naïve '],
    ['what is shown as its code point', 'a\u200bb c\u202ed e\u001bf '],
  ])('%s', (_, words) => {
    const text = words.repeat(20).trim();
    const line = `id: ${text}`;
    const at = placeOf('x.yml', line, text);
    const related = [{ at: placeOf('x.yml', line, words.trim()), note: text }];
    const told = { at, message: text, entity: `wallet/${words.trim()}`, related };
    const verdict = verdictOf(
      [
        finding(told),
        finding({ ...told, rule: 'meta/undeclared', args: { field: text } }),
        finding({ ...told, severity: 'low' }),
        finding({
          ...told,
          status: { is: 'excepted', exception: 'e', until: '2027-01-01', owner: text, reason: text },
        }),
      ],
      { skipped: [{ rule: 'a/b', reason: text }] },
    );
    expect(
      overflowing(render(verdict, 'pretty', { width, texts: new Map([['x.yml', line]]) }), width),
    ).toEqual([]);
  });
});

test('what overflows is seen', () => {
  expect(overflowing('  two words', 5)).toEqual(['  two words']);
  expect(overflowing('  --> a-long-place:1:1\n  word', 5)).toEqual([]);
  expect(overflowing('東 京', 4)).toEqual(['東 京']);
});

test('parts stand side by side where they fit, and below each other where they do not', () => {
  const parts = [
    { text: 'x.yml:1:1' },
    { text: 'a/b', draw: (text: string) => `*${text}*` },
    { text: '' },
    { text: 'three more words' },
  ];
  expect(flow('  ', parts, 40)).toEqual(['  x.yml:1:1  *a/b*  three more words']);
  expect(flow('  ', parts, 30)).toEqual(['  x.yml:1:1  *a/b*', '      three more words']);
  expect(flow('', [{ text: 'one two three four five six' }], 24)).toEqual([
    'one two three four',
    '    five six',
  ]);
  expect(flow('  ', [], 20)).toEqual([]);
});

test('words hang behind their label, or below it where it leaves no room', () => {
  expect(hang('a/long-name  ', 'one two three four five', 34)).toEqual([
    'a/long-name  one two three four',
    '             five',
  ]);
  expect(hang('a/long-name  ', 'one two three four five', 30)).toEqual([
    'a/long-name',
    '      one two three four five',
  ]);
  expect(hang('a/long-name  ', 'one two', 30)).toEqual(['a/long-name  one two']);
});
