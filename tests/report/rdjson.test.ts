import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { exampleNames, firstFindings, judgeExample } from './excerpts.ts';
import { hostileTexts } from './hostile.ts';
import { type Diagnostic, diagnosticsOf, expectHarmlessRdjson, type Point } from './rdjson-reader.ts';
import { card, finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';

const at = placeOf('x.yml', 'a: 1\nb: 2\n', 'b');
const messageFor = (message: string) => diagnosticsOf(verdictOf([finding({ at, message })]))[0]?.message;

describe.each(exampleNames)('examples/%s', (name) => {
  const { verdict, texts: pages } = judgeExample(name);

  test('has a diagnostic for every open finding, and its columns are bytes of the file', () => {
    const diagnostics = diagnosticsOf(verdict, pages);
    const open = verdict.findings.filter(({ status }) => status.is === 'open');
    expect(diagnostics).toHaveLength(open.length + new Set(verdict.skipped.map(({ reason }) => reason)).size);
    open.forEach(({ at: place }, index) => {
      const range = diagnostics[index]?.location.range;
      expect(bytesAt(pages.get(place.file) ?? '', range)).toBe(place.excerpt);
    });
  });

  test('begins as it did', async () => {
    const output = render(firstFindings(verdict, 5), 'rdjson', { texts: pages });
    await expect(output).toMatchFileSnapshot(`snapshots/rdjson-${name}.json`);
  });
});

/** The text between two places, found as reviewdog counts: lines, then bytes. */
function bytesAt(text: string, range: Diagnostic['location']['range']): string {
  const bytes = Buffer.from(text);
  const offset = ({ line, column = 1 }: Point) => {
    const before = text.split('\n').slice(0, line - 1);
    return Buffer.byteLength(before.map((one) => `${one}\n`).join('')) + column - 1;
  };
  return range ? bytes.subarray(offset(range.start), offset(range.end)).toString() : '';
}

test('columns count bytes: two, three and four of them', () => {
  const text = 'é€😀x: ü1\n';
  const place = placeOf('x.yml', text, 'ü1');
  const [diagnostic] = diagnosticsOf(verdictOf([finding({ at: place })]), new Map([['x.yml', text]]));
  expect(diagnostic?.location.range).toEqual({
    start: { line: 1, column: 13 },
    end: { line: 1, column: 16 },
  });
});

test('a byte order mark belongs to no line', () => {
  const place: Place = {
    ...at,
    start: { line: 1, column: 2, offset: 2 },
    end: { line: 1, column: 3, offset: 3 },
  };
  const [diagnostic] = diagnosticsOf(verdictOf([finding({ at: place })]), new Map([['x.yml', '\ufeffabc']]));
  expect(diagnostic?.location.range).toEqual({ start: { line: 1, column: 2 }, end: { line: 1, column: 3 } });
});

test('without the text of the file whole lines are meant', () => {
  const [diagnostic] = diagnosticsOf(verdictOf([finding({ at })]));
  expect(diagnostic?.location.range).toEqual({ start: { line: 2 }, end: { line: 2 } });
});

test.each([
  ['critical', 'ERROR'],
  ['high', 'ERROR'],
  ['medium', 'WARNING'],
  ['low', 'INFO'],
] as const)('%s is %s', (severity, expected) => {
  expect(diagnosticsOf(verdictOf([finding({ at, severity })]))).toMatchObject([{ severity: expected }]);
});

test('excused and known findings are left out, and rules that did not run are not', () => {
  const diagnostics = diagnosticsOf(fullVerdict, texts);
  expect(diagnostics).toHaveLength(fullVerdict.statuses.open + 1);
  expect(diagnostics.at(-1)).toEqual({
    message: 'meta/contradicts-chain did not run, which is not a pass: no observation of a chain was given',
    location: { path: 'security-program.yml' },
    severity: 'INFO',
    code: { value: 'meta/contradicts-chain' },
  });
});

test('rules that did not run for one reason are one diagnostic, at the file that is at fault', () => {
  const skipped = ['a/b', 'a/c'].map((rule) => ({ rule, reason: 'x.yml cannot be read' }));
  expect(diagnosticsOf(verdictOf([], { skipped, files: ['README.md', 'x.yml'] }))).toEqual([
    {
      message: '2 rules did not run, which is not a pass: x.yml cannot be read (a/b, a/c)',
      location: { path: 'x.yml' },
      severity: 'INFO',
      code: { value: 'did-not-run' },
    },
  ]);
});

test('a rule leads to its page', () => {
  const rules = { 'a/b': card('a/b', 'high', { references: ['https://example.org/x'] }) };
  const [diagnostic] = diagnosticsOf(verdictOf([finding({ at, rule: 'a/b' })], { rules }));
  expect(diagnostic?.code).toEqual({ value: 'a/b', url: 'https://example.org/x' });
});

describe('in a comment, a message', () => {
  test.each([
    ['[x](https://e.example)', '[x]\u200b(https:\u200b//e.example)'],
    ['<img src=x> 1 < 2', '<\u200bimg src=x> 1 < 2'],
    ['ask @team about #12', 'ask @\u200bteam about #\u200b12'],
    ['www.e.example', 'www\u200b.e.example'],
    ['# all clear', '\u200b# all clear'],
    ['1. all clear', '\u200b1. all clear'],
    ['wallets[0].id is "a" (2 of 5)', 'wallets[0].id is "a" (2 of 5)'],
  ])('%j is %j', (message, expected) => {
    expect(messageFor(message)).toBe(expected);
  });
});

test.each(hostileTexts)('hostile text: %s comes back as text', (_, text) => expectHarmlessRdjson(text));
