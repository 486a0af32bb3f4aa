import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/core/errors.ts';
import { builtinRules } from '../../../src/core/rule/builtin.ts';
import type { Source, Verdict } from '../../../src/core/types.ts';
import { findingsOf, judge, line, sourcesOf, today } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

/** The example programs, as the command reads them: one program a folder. */
const examples: Source[] = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => ({
    file,
    text: readFileSync(join('examples', file), 'utf8'),
    kind: 'yaml',
    program: file.split('/')[0] ?? '',
  }));
const of = (program: string) => examples.filter((source) => source.program === program);
const programs = [...new Set(examples.map(({ program }) => program ?? ''))];

/** The rules that judge what a program declares; others speak of the document, or of its words. */
const judging = builtinRules().filter(({ require, claim }) => require !== undefined && claim === undefined);

function expectTotals({ findings, counts, statuses, outcomes, rules, skipped }: Verdict) {
  const open = findings.filter(({ status }) => status.is === 'open');
  expect(statuses.open + statuses.excepted + statuses.known).toBe(findings.length);
  expect(statuses.open).toBe(open.length);
  expect(counts.critical + counts.high + counts.medium + counts.low).toBe(open.length);
  for (const [level, count] of Object.entries(counts))
    expect(open.filter(({ severity }) => severity === level)).toHaveLength(count);
  for (const { rule } of findings) expect(rules[rule]?.id).toBe(rule);
  // Every rule that judges the program is counted, or listed as skipped.
  for (const { id } of judging) {
    const fails = findings.filter(({ rule }) => rule === id).length;
    const tally = outcomes[id];
    if (tally) expect(tally.fail).toBeGreaterThanOrEqual(fails);
    else expect(skipped.map(({ rule }) => rule)).toContain(id);
  }
}

describe('the verdict', () => {
  test('there are programs to judge', () => {
    expect(programs.length).toBeGreaterThanOrEqual(6);
    expect(judge(examples).findings.length).toBeGreaterThan(50);
  });

  test.each([...programs, 'all at once'])('adds up: %s', (program) => {
    expectTotals(judge(program === 'all at once' ? examples : of(program)));
  });

  test('is the same twice, to the byte, and whatever the order of the files', () => {
    const first = JSON.stringify(judge(examples));
    expect(JSON.stringify(judge(examples))).toBe(first);
    expect(JSON.stringify(judge(examples.toReversed()))).toBe(first);
    expect(JSON.stringify(judge(examples.toSorted((a, b) => (a.text < b.text ? -1 : 1))))).toBe(first);
  });

  test('is plain JSON: nothing is lost when it is written', () => {
    const verdict = judge(examples);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  test('does not change what it is given', () => {
    const frozen = examples.map((source) => Object.freeze({ ...source }));
    expect(() => judge(Object.freeze(frozen))).not.toThrow();
  });
});

describe('several programs in one run', () => {
  test('are judged as if each were alone, but for what names them', () => {
    const nameless = ({ findings }: Verdict) =>
      findings.map(({ fingerprint: _, ...finding }) => JSON.stringify(finding)).sort();
    const alone = programs.flatMap((program) => nameless(judge(of(program)))).sort();
    expect(nameless(judge(examples))).toEqual(alone);
  });

  test('have a sector each, and the sum of their outcomes', () => {
    const source = (program: string, text: string): Source => ({
      file: `${program}.yml`,
      text,
      kind: 'yaml',
      named: true,
      program,
    });
    const severity = { custodial: 'high', own_assets: 'high', fintech: 'none', other: 'none' } as const;
    const rules = [ruleOf({ select: 'program', require: 'false', severity })];
    const verdict = judge([source('b', 'org: {sector: fintech}'), source('a', 'org: {kind: [fund]}')], {
      rules,
    });
    expect(verdict.inputs.programs).toEqual([
      { name: 'a', sector: 'own_assets' },
      { name: 'b', sector: 'fintech' },
    ]);
    expect(verdict.outcomes['test/rule']).toEqual({ pass: 0, fail: 1, 'not-applicable': 1, error: 0 });
    expect(findingsOf(verdict, 'test/rule').map(({ at }) => at.file)).toEqual(['a.yml']);
  });

  test('one that cannot be read does not keep the others from being judged', () => {
    const source = (program: string, text: string): Source => ({
      file: `${program}.yml`,
      text,
      kind: 'yaml',
      named: true,
      program,
    });
    const rules = [ruleOf({ require: 'false' })];
    const verdict = judge([source('a', 'wallets: [{id: a}]'), source('b', 'wallets: [')], { rules });
    expect(verdict.findings.map(({ rule, at }) => `${rule} ${at.file}`).sort()).toEqual([
      'meta/syntax b.yml',
      'test/rule a.yml',
    ]);
    expect(verdict.skipped).toEqual([{ rule: 'test/rule', reason: 'b.yml cannot be read' }]);
  });
});

describe('a program of which a part cannot be read', () => {
  test.each([
    ['no YAML', 'wallets: [', 'meta/syntax'],
    ['a tab', 'wallets:\n\t- {id: b}', 'meta/syntax'],
    ['a list at the top', '- id: b', 'meta/wrong-type'],
    ['a word', 'hello', 'meta/wrong-type'],
    ['a second document that is none', 'org: {name: N}\n---\n: : :\n\t- [', 'meta/syntax'],
  ])('is not judged, and every rule is listed as skipped: %s', (_, text, fault) => {
    const verdict = judge({ 'a.yml': 'wallets: [{id: a, threshold: 1}]', 'b.yml': text });
    expect(verdict.findings.map(({ rule }) => rule)).toContain(fault);
    expect(verdict.findings.filter(({ rule }) => judging.some(({ id }) => id === rule))).toEqual([]);
    expect(judging.length).toBeGreaterThan(50);
    const skipped = verdict.skipped.map(({ rule }) => rule);
    const judged = judging.filter(({ id }) => !skipped.includes(id) || verdict.outcomes[id] !== undefined);
    expect(judged.map(({ id }) => id)).toEqual([]);
    expect(Object.values(verdict.outcomes).filter(({ pass }) => pass > 0)).toEqual([]);
    expect(new Set(verdict.skipped.map(({ reason }) => reason))).toEqual(new Set(['b.yml cannot be read']));
  });
});

describe('what belongs to a program', () => {
  const named = (file: string, text: string, more: Partial<Source> = {}): Source => ({
    file,
    text,
    kind: 'yaml',
    ...more,
  });
  const files = (sources: Source[]) => judge(sources, { rules: [] }).files;
  const ours = named('ours.yml', 'apiVersion: security-program/v1');

  test.each([
    ['its apiVersion', 'x.yml', 'apiVersion: security-program/v1\norg: {}'],
    ['another version of it', 'x.yml', 'apiVersion: security-program/v2'],
    ['its apiVersion with a typo', 'x.yml', 'apiVersion: securty-program/v1'],
    ['its name', 'deep/security-program.yml', 'org: {}'],
    ['its name with a part', 'security-program-wallets.yaml', 'org: {}'],
    [
      'its apiVersion in the second document',
      'x.yml',
      'kind: Deployment\n---\napiVersion: "security-program/v1"\n',
    ],
    ['its words, where it does not parse', 'x.yml', 'apiVersion: security-program/v1\norg: ['],
  ])('a file is known by %s', (_, file, text) => {
    expect(files([ours, named(file, text)])).toContain(file);
  });

  test.each([
    ['another apiVersion', 'x.yml', 'apiVersion: apps/v1\nkind: Deployment\n'],
    ['none', 'x.yml', 'org: {name: N}'],
    ['something that does not parse and is not ours', 'x.yml', 'a: ['],
    ['nothing', 'x.yml', ''],
  ])('a file with %s is somebody else’s', (_, file, text) => {
    expect(files([ours, named(file, text)])).not.toContain(file);
    expect(() => judge([named(file, text)])).toThrow(UsageError);
  });

  test('a file that was named is judged whatever it says', () => {
    expect(files([named('x.yml', 'org: {name: N}', { named: true })])).toEqual(['x.yml']);
    expect(files([named('x.yml', 'a: [', { named: true })])).toEqual(['x.yml']);
  });

  test('documents of others in the same file are left alone', () => {
    const text =
      'apiVersion: apps/v1\nwallets: 5\n---\napiVersion: security-program/v1\nwallets: [{id: a}]\n';
    expect(judge([named('x.yml', text)], { rules: [] }).findings).toEqual([]);
  });

  test('nothing to read is no pass', () => {
    for (const sources of [
      [],
      [named('x.yml', '')],
      [named('x.yml', '', { named: true })],
      [named('x.yml', '# words\n---\n', { named: true })],
    ])
      expect(() => judge(sources)).toThrow(expect.objectContaining({ name: 'UsageError', code: 3 }));
  });

  test.each(['2026-02-30', '', 'today', '2026-11-22T00:00:00Z'])(
    'the day of a run must exist: "%s"',
    (day) => {
      expect(() => judge('org: {}', { today: day })).toThrow(
        expect.objectContaining({ name: 'UsageError', code: 2 }),
      );
    },
  );
});

describe('rules through which the engine speaks', () => {
  test('are there, whatever rules a run is given', () => {
    const text =
      'org: {nmae: N}\nwallets: [{id: a, owners: [x], threshold: 1.5}, {id: a}]\ndrills: [{date: 2026-02-30}]\n';
    const found = judge(
      { 'a.yml': text, 'b.yml': 'org: {name: A}', 'c.yml': 'org: {name: B}\norg: {}' },
      { rules: [] },
    );
    expect(found.findings.map(({ rule }) => rule).sort()).toEqual([
      'meta/bad-date',
      'meta/conflicting-value',
      'meta/dangling-reference',
      'meta/duplicate-id',
      'meta/duplicate-key',
      'meta/unknown-field',
      'meta/wrong-type',
    ]);
  });

  test('come with papertiger: none that the engine names is missing', () => {
    const sources = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const texts = sources.map((file) => readFileSync(join('src/core', file), 'utf8'));
    const named = new Set(
      texts.flatMap((text) => [...text.matchAll(/'(meta\/[a-z-]+)'/g)].map(([, id]) => id ?? '')),
    );
    const known = builtinRules().map(({ id }) => id);
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
  });

  test('leave no placeholder unfilled', () => {
    const verdict = judge({
      'a.yml': 'org: {nmae: N}\nwallets: [{id: a, owners: [a, x], threshold: 1.5}, {id: a}]\nsigners: 5',
    });
    expect(verdict.findings.length).toBeGreaterThan(5);
    for (const finding of verdict.findings) expect(line(finding)).not.toMatch(/\{\w*\}|undefined\b|\[object/);
  });

  test('the sources of a test are named', () => {
    expect(sourcesOf('org: {}')).toMatchObject([{ named: true }]);
    expect(today).toBe('2026-11-22');
  });
});
