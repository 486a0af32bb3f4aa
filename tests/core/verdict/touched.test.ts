import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/types.ts';
import { onlyTouched, touched } from '../../../src/core/verdict/touched.ts';
import { forerunners } from '../../../src/core/verdict/touched-files.ts';
import { judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const rules = [
  ruleOf({ require: 'self.threshold > 2', at: 'threshold', message: 'wallet "{id}" has {threshold}' }),
  ruleOf({ id: 'test/section', select: 'program', require: 'has(self.policy)', message: 'no policy' }),
];
type Files = Readonly<Record<string, string>>;

function changeOf(base: Files, head: Files) {
  const found = judge(head, { rules });
  const change = {
    baseFindings: judge(base, { rules }).findings,
    baseTexts: new Map(Object.entries(base)),
    headTexts: new Map(Object.entries(head)),
  };
  return { found, change };
}

const name = ({ rule, entity }: Finding) => entity ?? rule;

/** What is shown of a change. */
function shown(base: Files, head: Files): string[] {
  const { found, change } = changeOf(base, head);
  return touched(found.findings, change).map(name).sort();
}

const wallet = (id: string, threshold: number, more = '') =>
  `  - id: ${id}\n    purpose: x\n    threshold: ${threshold}\n${more}`;
const of = (...wallets: string[]) => ({ 'p.yml': `org: {kind: [exchange]}\nwallets:\n${wallets.join('')}` });
const base = of(wallet('a', 1), wallet('b', 1));

describe('a finding is shown', () => {
  test.each<[string, Files, string[]]>([
    ['not where nothing changed', base, []],
    ['where its line changed', of(wallet('a', 1), wallet('b', 0)), ['wallet/b']],
    ['where it is new', of(wallet('a', 1), wallet('b', 1), wallet('c', 1)), ['wallet/c']],
    [
      'where its line changed and it says the same',
      of(wallet('a', 1).replace('threshold: 1', 'threshold: 1 # one'), wallet('b', 1)),
      ['wallet/a'],
    ],
    [
      'not where only a neighbor changed',
      of(wallet('a', 1).replace('purpose: x', 'purpose: y'), wallet('b', 1)),
      [],
    ],
    ['not where lines moved by what stands before', of(wallet('z', 5), wallet('a', 1), wallet('b', 1)), []],
    ['not for what is mended', of(wallet('a', 5), wallet('b', 1)), []],
    ['not where only line ends changed', { 'p.yml': (base['p.yml'] ?? '').replaceAll('\n', '\r\n') }, []],
  ])('%s', (_, head, expected) => {
    expect(shown(base, head)).toEqual(expected);
  });

  test('for a deletion that leaves no line, because it was not there before', () => {
    const before = { 'p.yml': `${base['p.yml']}policy: {}\n` };
    expect(shown(before, base)).toEqual(['test/section']);
  });

  test('not for what is absent, when only the first line of the file changed', () => {
    expect(
      shown(base, { 'p.yml': (base['p.yml'] ?? '').replace('[exchange]', '[exchange, bridge]') }),
    ).toEqual([]);
  });

  test('where a related place is on a changed line', () => {
    const { found, change } = changeOf(
      base,
      of(wallet('a', 1).replace('purpose: x', 'purpose: y'), wallet('b', 1)),
    );
    const findings = found.findings.map((finding) => ({
      ...finding,
      related: [
        {
          note: 'here',
          at: {
            ...finding.at,
            start: { ...finding.at.start, line: 4, column: 5 },
            end: { ...finding.at.end, line: 4, column: 9 },
          },
        },
      ],
    }));
    expect(touched(findings, change).map(name).sort()).toEqual(findings.map(name).sort());
  });

  test('not on the line after its end', () => {
    const { found, change } = changeOf(
      base,
      of(wallet('a', 1).replace('purpose: x', 'purpose: y'), wallet('b', 1)),
    );
    const until = (line: number) => ({ line, column: 1, offset: 0 });
    const findings = found.findings.map((finding) => ({
      ...finding,
      related: [],
      at: { ...finding.at, start: until(3), end: until(4) },
    }));
    expect(touched(findings, change)).toEqual([]);
  });

  test('in a file that is new, and in one whose text is not at hand', () => {
    const added = { ...base, 'q.yml': `wallets:\n${wallet('q', 1)}` };
    expect(shown(base, added)).toEqual(['wallet/q']);
    const { found, change } = changeOf(base, base);
    expect(touched(found.findings, { ...change, headTexts: new Map() }).map(name)).toContain('wallet/a');
  });

  test('not in a file that was merely renamed; where a line of it changed as well, there alone', () => {
    const text = base['p.yml'] ?? '';
    expect(shown(base, { 'sub/q.yml': text })).toEqual([]);
    expect(
      shown(base, {
        'sub/q.yml': text.replace(
          'id: b\n    purpose: x\n    threshold: 1',
          'id: b\n    purpose: x\n    threshold: 2',
        ),
      }),
    ).toEqual(['wallet/b']);
  });

  test('always, when it says that something cannot be read', () => {
    const broken = { ...base, 'q.yml': 'wallets: [' };
    expect(shown(broken, broken)).toEqual(['meta/syntax']);
  });

  test('when the base could not be read: then everything is new', () => {
    expect(shown({ 'p.yml': 'wallets: [' }, base)).toEqual(['test/section', 'wallet/a', 'wallet/b']);
  });

  test('when it is a weakening, wherever it stands', () => {
    const { found, change } = changeOf(base, base);
    const weaker = found.findings.map((finding) => ({ ...finding, change: 'weaker' as const }));
    expect(touched(weaker, change)).toHaveLength(3);
  });
});

test('a reduced verdict counts what it shows, and says how many were left out', () => {
  const { found, change } = changeOf(base, of(wallet('a', 1), wallet('b', 0)));
  const { verdict, leftOut } = onlyTouched(found, change);
  expect(leftOut).toBe(2);
  expect(verdict.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 0 });
  expect(verdict.statuses).toEqual({ open: 1, excepted: 0, known: 0 });
  expect(verdict.outcomes).toEqual(found.outcomes);
});

describe('a renamed file', () => {
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `line ${from + index}`).join('\n');
  const names = (before: Files, after: Files) =>
    Object.fromEntries(forerunners(new Map(Object.entries(before)), new Map(Object.entries(after))));

  test.each<[string, Files, Files, Record<string, string>]>([
    ['is found by its lines', { a: lines(0, 10) }, { b: lines(1, 12) }, { b: 'a' }],
    ['has one name before', { a: lines(0, 10) }, { b: lines(0, 10), c: lines(0, 10) }, { b: 'a' }],
    ['is the nearest', { a: lines(0, 6), b: lines(0, 9) }, { c: lines(0, 10) }, { c: 'b' }],
    ['shares half of its lines at least', { a: lines(0, 10) }, { b: lines(6, 16) }, {}],
    ['is not one that is still there', { a: lines(0, 10) }, { a: '', b: lines(0, 10) }, {}],
  ])('%s', (_, before, after, expected) => {
    expect(names(before, after)).toEqual(expected);
  });

  test('is found among thousands in no more than their length', () => {
    const many = (prefix: string) =>
      Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [`${prefix}${i}`, `${lines(0, 40)}\nown ${i}`]),
      );
    const start = process.cpuUsage();
    names(many('a'), many('b'));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});
