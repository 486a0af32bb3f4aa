import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { visible } from '../../src/report/escape.ts';
import { columns } from '../../src/report/width.ts';
import { flow, hang, wrap } from '../../src/report/wrap.ts';
import { run } from '../bin/world.ts';
import { finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';

// No line is wider than the terminal, but for a place that would no longer open on a click.

const seed = 20261122;
const widths = [40, 60, 80, 100, 140, 200];
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

/** Lines that are too wide, and hold more than a place. */
function overflowing(output: string, width: number): string[] {
  return withoutEscapes(output)
    .split('\n')
    .filter((line) => columns(line) > width && !/^\s*(--> )?\S+:\d+:\d+$/.test(line));
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

describe.each([40, 60, 80])('other commands at %d columns', (columns) => {
  test.each([
    'replay examples/northwind-exchange',
    'replay examples/ronin-2022',
    'explain custody.quorum-threshold',
    'explain bybit-2025',
    'analyze examples/ronin-2022',
  ])('%s', async (line) => {
    const { out, code } = await run(process.cwd(), [...line.split(' '), '--no-config'], { columns });
    expect(code).toBe(0);
    expect(overflowing(out, columns)).toEqual([]);
  });
});

describe('words that no line can hold', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['a', '-', '/', '京', 'ｗ', 'e\u0301', '👩‍🚀', '👨‍👩‍👧‍👦', '🇨🇭', '\u202e', '\u001b', ' '],
        ),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      { minLength: 1, maxLength: 10 },
    )
    .chain((some) => fc.integer({ min: 1, max: 20 }).map((times) => some.join('').repeat(times)));
  const widthOf = fc.integer({ min: 40, max: 200 });

  test.each([
    ['letters', 'a'.repeat(160)],
    ['East Asian', '東京'.repeat(80)],
    ['emoji of several characters', '👩‍🚀'.repeat(80)],
    ['what is shown as its code point', 'a\u001b'.repeat(40)],
  ])('%s fit in everywhere', (_, word) => {
    for (const width of [40, 60, 61, 80, 200]) expectFits(word, width);
  });

  test(`whatever they are, fit in everywhere (seed ${seed})`, () => {
    fc.assert(fc.property(words, widthOf, expectFits), { seed, numRuns: 40 });
  });

  test(`break between characters, never in one or in its name, and lose nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(words.map(visible), fc.integer({ min: 12, max: 200 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        const whole = new Set(unitsOf(text));
        for (const line of lines) {
          expect(columns(line)).toBeLessThanOrEqual(width);
          for (const unit of unitsOf(line)) expect(whole).toContain(unit);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  /** What is drawn as one: characters as a reader counts them, and the names of those that are not shown. */
  function unitsOf(text: string): string[] {
    return text
      .split(/(\\u\{[\da-f]+\})/)
      .flatMap((part) =>
        part.startsWith('\\u{')
          ? [part]
          : [...new Intl.Segmenter('en').segment(part)].map((one) => one.segment),
      );
  }
});

/** One word in every part of the pretty output that quotes somebody. */
function expectFits(word: string, width: number): void {
  const line = `id: ${word}`;
  const at = placeOf('x.yml', line, word);
  const related = [{ at: placeOf('x.yml', line, 'id'), note: word }];
  const told = { at, message: word, entity: `wallet/${word}`, related };
  const absent = { at: { ...at, path: '' }, rule: `custody/${word}`, message: word };
  const status = { is: 'excepted', exception: 'e', until: '2027-01-01', owner: word, reason: word } as const;
  const change = {
    kind: 'program',
    why: word,
    entity: word,
    field: word,
    was: word,
    is: word,
    rules: [word],
    at,
  } as const;
  const cut = { entity: word, dimension: 'person', of: 'cuts', was: 3, is: 2, change: 'weaker' } as const;
  const verdict = verdictOf(
    [
      finding(told),
      finding({ ...told, related: [] }),
      finding({ ...told, rule: 'meta/undeclared', args: { field: word } }),
      finding({ ...told, rule: `low/${word}`, severity: 'low' }),
      finding({ ...told, status }),
      ...Array.from({ length: 16 }, (_, index) => finding({ ...absent, rule: `${absent.rule}${index}` })),
    ],
    {
      skipped: [{ rule: word, reason: word }],
      comparison: {
        ref: word,
        failOn: 'high',
        changes: [{ ...change, change: 'weaker' }],
        cuts: [cut],
        worst_usd: null,
        incidents: { reopened: [{ id: word, usd: 1 }], closed: [] },
        notes: [word],
      },
    },
  );
  for (const texts of [new Map([['x.yml', line]]), new Map()]) {
    const links = { color: true, links: true, ruleUrl: () => 'file://host/rules/a/b.yaml' };
    const plain = render(verdict, 'pretty', { width, texts });
    expect(overflowing(plain, width)).toEqual([]);
    expect(withoutEscapes(render(verdict, 'pretty', { width, texts, ...links }))).toBe(plain);
  }
}

test('what overflows is seen', () => {
  expect(overflowing('  two words', 5)).toEqual(['  two words']);
  expect(overflowing('  word', 5)).toEqual(['  word']);
  expect(overflowing('  --> a-long-place:1:1\na-long-place:1:1', 5)).toEqual([]);
  expect(overflowing('a-long-place:1:1  a/b', 5)).toEqual(['a-long-place:1:1  a/b']);
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
  expect(flow('  ', [{ text: 'a/long/place.yml:1:1', isWhole: true }, { text: 'a'.repeat(40) }], 26)).toEqual(
    ['  a/long/place.yml:1:1', `      ${'a'.repeat(20)}`, `      ${'a'.repeat(20)}`],
  );
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
  expect(hang(`  ${'a'.repeat(30)}  `, 'one two', 30)).toEqual([
    `  ${'a'.repeat(28)}`,
    '  aa',
    '      one two',
  ]);
});
