import { describe, expect, test } from 'vitest';
import type { Level, Settings } from '../../../src/core/types.ts';
import { levels, reaches } from '../../../src/core/rule/levels.ts';
import { configured } from '../../../src/core/verdict/severity.ts';
import { judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const files = {
  'lab/a.yml': 'wallets: [{id: a, threshold: 1}]',
  'live/b.yml': 'wallets: [{id: b, threshold: 1}]',
};
const rules = [
  ruleOf({ id: 'custody/one', require: 'false', at: 'threshold' }),
  ruleOf({ id: 'custody/two', require: 'false', at: 'threshold' }),
  ruleOf({ id: 'people/one', require: 'false', at: 'threshold' }),
];

function run(settings: Partial<Settings>) {
  const verdict = judge(files, { rules, settings });
  const loud = (file: string) =>
    Object.fromEntries(
      verdict.findings.filter(({ at }) => at.file === file).map(({ rule, severity }) => [rule, severity]),
    );
  const skipped = verdict.skipped.map(({ rule, reason }) => `${rule}: ${reason}`);
  return { verdict, lab: loud('lab/a.yml'), live: loud('live/b.yml'), skipped };
}

const high = { 'custody/one': 'high', 'custody/two': 'high', 'people/one': 'high' };

describe('severities', () => {
  test('are ordered', () => {
    expect(levels).toEqual(['critical', 'high', 'medium', 'low']);
    for (const [i, level] of levels.entries())
      expect(levels.map((other) => reaches(level, other))).toEqual(levels.map((_, j) => i <= j));
  });

  test.each<[Settings['rules'], string, Level | 'off' | undefined]>([
    [{}, 'custody/one', undefined],
    [{ 'custody/one': 'low' }, 'custody/one', 'low'],
    [{ 'custody/one': 'low' }, 'custody/one-more', undefined],
    [{ 'custody/*': 'low' }, 'custody/one', 'low'],
    [{ '*': 'low' }, 'custody/one', undefined],
    [{ '**': 'low' }, 'custody/one', 'low'],
    [{ '*/one': 'low' }, 'people/one', 'low'],
    [{ '{custody,people}/one': 'low' }, 'people/one', 'low'],
    // The last that matches wins, whatever is more exact.
    [{ 'custody/one': 'critical', 'custody/*': 'low' }, 'custody/one', 'low'],
    [{ 'custody/*': 'low', 'custody/one': 'critical' }, 'custody/one', 'critical'],
    [{ 'custody/*': 'off', 'custody/one': 'critical' }, 'custody/one', 'critical'],
    // No pattern means its opposite.
    [{ '!custody/one': 'low' }, 'people/one', undefined],
  ])('%o makes %s %s', (configuration, id, level) => {
    expect(configured(configuration, id)).toBe(level);
  });
});

describe('the configuration', () => {
  test('may say nothing', () => {
    expect(run({})).toMatchObject({ lab: high, live: high, skipped: [] });
  });

  test('sets a severity, which the rule card shows as well', () => {
    const { lab, verdict } = run({ rules: { 'custody/*': 'low' } });
    expect(lab).toEqual({ 'custody/one': 'low', 'custody/two': 'low', 'people/one': 'high' });
    expect(verdict.rules['custody/one']?.severity).toBe('low');
    expect(verdict.counts).toEqual({ critical: 0, high: 2, medium: 0, low: 4 });
  });

  test('turns a rule off, which is listed as skipped and never as passed', () => {
    const { lab, skipped, verdict } = run({ rules: { 'custody/*': 'off', 'custody/two': 'low' } });
    expect(lab).toEqual({ 'custody/two': 'low', 'people/one': 'high' });
    expect(skipped).toEqual(['custody/one: turned off in the configuration']);
    expect(verdict.outcomes['custody/one']).toBeUndefined();
    expect(verdict.rules['custody/one']).toBeUndefined();
  });

  test('overrides by file, the last override first of all', () => {
    const overrides: Settings['overrides'] = [
      { files: ['lab/**'], rules: { '**': 'low' } },
      { files: ['**/a.yml', 'nowhere/**'], rules: { 'people/*': 'medium' } },
    ];
    const { lab, live, verdict } = run({ rules: { 'people/one': 'critical' }, overrides });
    expect(lab).toEqual({ 'custody/one': 'low', 'custody/two': 'low', 'people/one': 'medium' });
    expect(live).toEqual({ ...high, 'people/one': 'critical' });
    // A card shows the highest that can be reached in this run.
    expect(verdict.rules['custody/one']?.severity).toBe('high');
    expect(
      run({ overrides: [{ files: ['lab/**'], rules: { 'custody/*': 'critical' } }] }).verdict.rules[
        'custody/one'
      ]?.severity,
    ).toBe('critical');
  });

  test('turns a rule off for some files, which is listed with the files', () => {
    const { lab, live, skipped, verdict } = run({
      overrides: [{ files: ['lab/**'], rules: { 'custody/*': 'off' } }],
    });
    expect(lab).toEqual({ 'people/one': 'high' });
    expect(live).toEqual(high);
    expect(skipped).toEqual([
      'custody/one: turned off in the configuration for lab/a.yml',
      'custody/two: turned off in the configuration for lab/a.yml',
    ]);
    expect(verdict.outcomes['custody/one']).toMatchObject({ pass: 0, fail: 2 });
  });

  test.each(['meta/syntax', 'meta/duplicate-key', 'meta/rule-error', 'meta/*', '**'])(
    'cannot turn off what keeps the unreadable from passing: %s',
    (pattern) => {
      expect(() => run({ rules: { [pattern]: 'off' } })).toThrow(/cannot be turned off/);
      expect(() => run({ overrides: [{ files: ['x'], rules: { [pattern]: 'off' } }] })).toThrow(
        /cannot be turned off/,
      );
    },
  );
});
