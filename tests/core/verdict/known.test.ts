import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, KnownFinding, RuleData } from '../../../src/core/types.ts';
import { check } from '../../../src/core/verdict/check.ts';
import { compareKnown, renewed } from '../../../src/core/verdict/known-compare.ts';
import { type Baseline, printBaseline } from '../../../src/core/verdict/known-file.ts';
import { knownValue } from '../../../src/core/verdict/known-value.ts';
import { readExamples } from '../../../src/generated/examples.mjs';
import { builtinRules } from '../../../src/index.ts';
import { findingsOf, judge, sourcesOf } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const rules = [
  ruleOf({ require: 'self.threshold > 2', at: 'threshold', message: 'wallet "{id}" has {threshold}' }),
  ruleOf({ id: 'test/never', require: 'self.threshold > 2', at: 'threshold', exceptions: 'never' }),
  ruleOf({ id: 'test/section', select: 'program', require: 'has(self.policy)', message: 'no policy' }),
];
const text = 'wallets: [{id: a, threshold: 1}, {id: b, threshold: 1}]\n';
const empty: Baseline = { created: '2026-01-05', owner: 'p-1', paths: [], entries: [] };
const who = { today: '2026-01-05', owner: 'p-1' };

/** The baseline of everything that is found in a program. */
function recorded(files: string | Record<string, string>, by: readonly RuleData[] = rules): Baseline {
  const verdict = judge(files, { rules: by });
  const all = [...by, ...builtinRules()];
  return renewed(empty, { drop: [], add: compareKnown(empty, verdict, all).fresh }, who);
}

/** How the findings of a rule stand, by entity. */
function standing(
  files: string | Record<string, string>,
  baseline: readonly KnownFinding[],
  rule = 'test/rule',
) {
  const verdict = judge(files, { rules, settings: { baseline } });
  const status = ({ entity, status: { is } }: Finding) => [entity ?? 'program', is];
  return Object.fromEntries(findingsOf(verdict, rule).map(status));
}

const known = { 'wallet/a': 'known', 'wallet/b': 'known' };

describe('a finding in the baseline', () => {
  const { entries } = recorded(text);

  test('is known since the day it was recorded, and no longer open', () => {
    const verdict = judge(text, { rules, settings: { baseline: entries } });
    expect(findingsOf(verdict, 'test/rule').map(({ status }) => status)).toEqual([
      { is: 'known', since: '2026-01-05' },
      { is: 'known', since: '2026-01-05' },
    ]);
    expect(verdict.statuses).toEqual({ open: 2, excepted: 0, known: 3 });
    expect(verdict.counts.high).toBe(2);
    expect(verdict.outcomes['test/rule']?.fail).toBe(2);
  });

  test.each<[string, string | Record<string, string>]>([
    ['items in another order', 'wallets: [{id: b, threshold: 1}, {id: a, threshold: 1}]\n'],
    ['in blocks, with comments', 'wallets:\n  # x\n  - id: a\n    threshold: 1\n  - {id: b, threshold: 1}\n'],
    ['with Windows line ends', 'wallets:\r\n  - id: a\r\n    threshold: 1\r\n  - {id: b, threshold: 1}\r\n'],
    ['with something before it', `org: {name: x}\n${text}`],
    [
      'in several files',
      { 'x.yml': 'wallets: [{id: b, threshold: 1}]', 'y.yml': 'wallets: [{id: a, threshold: 1}]' },
    ],
  ])('stays known %s', (_, files) => {
    expect(standing(files, entries)).toEqual(known);
    expect(standing(files, entries, 'test/section')).toEqual({ program: 'known' });
  });

  test('stays known when its words are indented anew', () => {
    const worded = [ruleOf({ require: 'self.purpose != "one\\ntwo\\n"', at: 'purpose' })];
    const block = (indent: string) => `wallets:\n- id: a\n  purpose: |\n${indent}one\n${indent}two\n`;
    const baseline = recorded(block('    '), worded).entries;
    const found = judge(block('       '), { rules: worded, settings: { baseline } });
    expect(findingsOf(found, 'test/rule').map(({ status }) => status.is)).toEqual(['known']);
  });

  test('is open again when another violation stands in its place', () => {
    expect(standing(text.replace('threshold: 1', 'threshold: 0'), entries)).toEqual({
      ...known,
      'wallet/a': 'open',
    });
  });

  test('is open for another entity, even one that says the same', () => {
    expect(standing(text.replace('id: a', 'id: z'), entries)).toEqual({
      'wallet/z': 'open',
      'wallet/b': 'known',
    });
  });

  test('is excepted where an exception holds', () => {
    const excused = `${text}exceptions: [{rule: test/rule, entity: wallet/a, expires: 2026-12-24}]`;
    expect(standing(excused, entries)).toEqual({ ...known, 'wallet/a': 'excepted' });
  });
});

describe('an entry hides nothing', () => {
  const forge = (finding: Finding, fields: Partial<KnownFinding> = {}): KnownFinding => ({
    rule: finding.rule,
    ...(finding.entity !== undefined && { entity: finding.entity }),
    fingerprint: finding.fingerprint,
    value: knownValue(finding),
    since: '2026-01-05',
    owner: 'x',
    ...fields,
  });
  const forged = (files: string | Record<string, string>, fields?: Partial<KnownFinding>) => {
    const all = judge(files, { rules }).findings.map((finding) => forge(finding, fields));
    return judge(files, { rules, settings: { baseline: all } });
  };
  const hidden = (verdict: ReturnType<typeof judge>) =>
    verdict.findings.filter(({ status }) => status.is === 'known').map(({ rule }) => rule);

  test('of a rule that allows no exceptions', () => {
    expect(new Set(hidden(forged(text)))).toEqual(new Set(['test/rule', 'test/section']));
  });

  test('of what could not be read or judged', () => {
    const broken = [
      ...hidden(forged('wallets: [')),
      ...hidden(forged('org: {}\norg: {}\n')),
      ...hidden(forged('wallets: [{id: a, threshold: one}]')),
    ];
    expect(broken).not.toContain('meta/syntax');
    expect(broken).not.toContain('meta/duplicate-key');
    expect(broken).not.toContain('meta/rule-error');
  });

  test.each<[string, Partial<KnownFinding>]>([
    ['when it names another rule', { rule: 'test/other' }],
    ['when it names another entity', { entity: 'wallet/c' }],
    ['when it has another fingerprint', { fingerprint: '0123456789abcdef' }],
    ['when it has another value', { value: '0123456789abcdef' }],
  ])('%s', (_, fields) => {
    expect(hidden(forged(text, fields))).toEqual([]);
  });
});

describe('comparing', () => {
  const all = [...rules, ...builtinRules()];
  const compare = (baseline: Baseline, files: string, by = rules, settings = {}) =>
    compareKnown(baseline, judge(files, { rules: by, settings }), all);
  const names = (list: readonly { readonly rule: string; readonly entity?: string }[]) =>
    list.map(({ rule, entity }) => `${rule} ${entity ?? '-'}`).sort();

  test('nothing is new and nothing gone right after recording, with or without the baseline in use', () => {
    const baseline = recorded(text);
    for (const settings of [{}, { baseline: baseline.entries }]) {
      const { fresh, gone, undecided, known: found } = compare(baseline, text, rules, settings);
      expect([fresh, gone, undecided]).toEqual([[], [], []]);
      expect(names(found)).toEqual(['test/rule wallet/a', 'test/rule wallet/b', 'test/section -']);
    }
  });

  test('what is mended is gone, what is added is new, what changed is both', () => {
    const baseline = recorded(text);
    const next =
      'wallets: [{id: a, threshold: 0}, {id: b, threshold: 3}, {id: c, threshold: 1}]\npolicy: {}\n';
    const { fresh, gone } = compare(baseline, next);
    expect(names(fresh)).toEqual(['test/rule wallet/a', 'test/rule wallet/c']);
    expect(names(gone)).toEqual(['test/rule wallet/a', 'test/rule wallet/b', 'test/section -']);
    const renewedBaseline = renewed(
      baseline,
      { drop: gone, add: fresh },
      { today: '2026-03-01', owner: 'q' },
    );
    expect(names(renewedBaseline.entries)).toEqual(names(fresh));
    expect(renewedBaseline).toMatchObject({ created: '2026-01-05', owner: 'p-1' });
    expect(compare(renewedBaseline, next)).toMatchObject({ fresh: [], gone: [] });
  });

  test('accepting what changed replaces the entry of its place', () => {
    const baseline = recorded(text);
    const next = text.replace('threshold: 1', 'threshold: 0');
    const add = compare(baseline, next).fresh;
    const { entries } = renewed(baseline, { drop: [], add }, { today: '2026-03-01', owner: 'q' });
    expect(entries).toHaveLength(3);
    expect(entries.filter(({ since }) => since === '2026-03-01')).toMatchObject([
      { entity: 'wallet/a', owner: 'q' },
    ]);
  });

  test('an excepted finding is neither new nor gone', () => {
    const excused = `${text}exceptions: [{rule: test/rule, expires: 2026-12-24}]`;
    expect(names(compare(empty, excused).fresh).filter((name) => name.startsWith('test/rule'))).toEqual([]);
    expect(names(compare(recorded(text), excused).gone)).toEqual([]);
  });

  test('nothing is gone that nobody looked for', () => {
    const baseline = recorded(text);
    expect(compare(baseline, `${text}broken: [`)).toMatchObject({ gone: [] });
    const off = compare(baseline, 'wallets: []\npolicy: {}\n', rules, { rules: { 'test/rule': 'off' } });
    expect(names(off.gone)).toEqual(['test/section -']);
    expect(names(off.undecided)).toEqual(['test/rule wallet/a', 'test/rule wallet/b']);
    const failing = rules.map((rule) => ({ ...rule, require: 'self.threshold / 0 > 1' }));
    expect(names(compare(baseline, text, failing).gone)).not.toContain('test/rule wallet/a');
  });

  test('nothing is gone where one of several programs cannot be read', () => {
    const source = (program: string, words: string) => ({
      file: `${program}/p.yml`,
      text: words,
      kind: 'yaml' as const,
      named: true,
      program,
    });
    const both = judge([source('x', text), source('y', text)], { rules });
    const add = compareKnown(empty, both, all).fresh;
    const baseline = renewed(empty, { drop: [], add }, who);
    for (const fault of ['wallets: [', 'org: {}\norg: {}\n']) {
      const broken = judge([source('x', text), source('y', fault)], { rules });
      expect(compareKnown(baseline, broken, all).gone).toEqual([]);
    }
    const mended = judge([source('x', text), source('y', 'wallets: []\npolicy: {}\n')], { rules });
    expect(compareKnown(baseline, mended, all).gone).toHaveLength(3);
  });

  test('an entry for a rule that allows none is gone', () => {
    const { entries } = recorded(text);
    const never = entries.slice(0, 1).map((entry) => ({ ...entry, rule: 'test/never' }));
    expect(compare({ ...empty, entries: never }, text).gone).toEqual(never);
  });
});

describe('the value of a finding', () => {
  /** Everything by fingerprint on one day. */
  const values = (files: Record<string, string>, today: string, by?: readonly RuleData[]) => {
    const { findings } = check(sourcesOf(files), { today, ...(by && { rules: by }) });
    return new Map(findings.map((finding) => [finding.fingerprint, [finding.rule, knownValue(finding)]]));
  };
  const tomorrow = (day: string) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

  test('does not change overnight', () => {
    const files = { 'p.yml': readFileSync('examples/coppercoin/security-program.yml', 'utf8') };
    const today = values(files, '2026-11-22');
    expect(today.size).toBeGreaterThan(100);
    expect(values(files, '2026-11-23')).toEqual(today);
  });

  test('nor in the failing examples of the rules', () => {
    const examples = readExamples();
    const changed: string[] = [];
    for (const rule of builtinRules()) {
      const example = examples[rule.id]?.find(({ fails }) => fails !== null);
      if (!example) continue;
      const later = values(example.files, tomorrow(example.today), [rule]);
      for (const [print, [, said]] of values(example.files, example.today, [rule])) {
        if ((later.get(print)?.[1] ?? said) !== said) changed.push(rule.id);
      }
    }
    expect(changed).toEqual([]);
  });
});

describe('the text of a baseline', () => {
  test('has an entry to a line, in an order that does not depend on that of the findings', () => {
    const baseline = recorded(text);
    const shuffled = { ...baseline, entries: baseline.entries.toReversed() };
    const printed = printBaseline(baseline);
    expect(printBaseline(shuffled)).toBe(printed);
    expect(printed.split('\n').filter((row) => row.includes('"fingerprint"'))).toHaveLength(3);
    expect(JSON.parse(printed)).toMatchObject({ version: 1, created: '2026-01-05', owner: 'p-1' });
  });

  test('of two branches merges by lines', () => {
    const lines = (program: string) =>
      new Set(printBaseline(recorded(program)).replaceAll('},', '}').split('\n'));
    const before = lines(text);
    const more = [...lines(text.replace(']', ', {id: c, threshold: 1}]'))].filter((row) => !before.has(row));
    expect(more).toHaveLength(1);
  });

  test('of nothing is an empty list', () => {
    expect(JSON.parse(printBaseline(empty)).entries).toEqual([]);
  });
});
