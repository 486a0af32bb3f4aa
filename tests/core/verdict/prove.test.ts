import { describe, expect, test } from 'vitest';
import type { Example, RuleData } from '../../../src/core/types.ts';
import { proveRules } from '../../../src/core/verdict/prove.ts';
import { ruleOf } from '../../support/rule.ts';

const example = (
  text: string,
  fails: readonly string[] | null,
  files: Example['files'] = { 'p.yml': text },
): Example => ({
  name: text,
  files,
  today: '2026-11-22',
  fails,
});

/** How the examples of a rule come out. */
const prove = (fields: Partial<RuleData>) =>
  proveRules([ruleOf(fields)]).proofs.map(({ outcome, detail }) => `${outcome} ${detail}`.trim());

const require = 'self.threshold > 1';
const bad = 'wallets: [{id: a, threshold: 1}]';
const good = 'wallets: [{id: a, threshold: 2}]';

describe('an example', () => {
  test.each<[string, Example, string]>([
    ['fires where it says', example(bad, ['wallets[0].threshold']), 'proven'],
    ['stays silent', example(good, null), 'proven'],
    ['is noisy', example(bad, null), 'noisy expected nothing, found "wallets[0].threshold"'],
    ['is missing', example(good, ['wallets[0]']), 'missing expected "wallets[0]", found nothing'],
    [
      'fires elsewhere',
      example(bad, ['wallets[0]']),
      'missing expected "wallets[0]", found "wallets[0].threshold"',
    ],
    [
      'fires more often than it says',
      example('wallets: [{id: a, threshold: 1}, {id: b, threshold: 1}]', ['wallets[0].threshold']),
      'noisy expected "wallets[0].threshold", found "wallets[0].threshold", "wallets[1].threshold"',
    ],
    ['has a typo', example('walets: []', null), 'error meta/unknown-field: '],
    ['does not parse', example('wallets: [', null), 'error meta/syntax: '],
    ['holds nothing', example('', null), 'error nothing to read'],
    [
      'cannot be evaluated',
      example('wallets: [{id: a, threshold: 9223372036854775807}]', null),
      'error meta/rule-error: ',
    ],
  ])('%s', (_, one, expected) => {
    const more = expected.includes('rule-error') ? 'self.threshold + 1 > 1' : require;
    const [proof] = prove({ require: more, examples: [one] });
    if (expected.endsWith(': ') || expected.endsWith('read')) expect(proof).toContain(expected);
    else expect(proof).toBe(expected);
  });

  test('two findings at one place are two', () => {
    const files = { 'a.yml': bad, 'b.yml': 'wallets: [{id: b, threshold: 1}]' };
    const place = 'wallets[0].threshold';
    expect(prove({ require, examples: [example('', [place, place], files)] })).toEqual(['proven']);
    expect(prove({ require, examples: [example('', [place], files)] })).toEqual([
      expect.stringContaining('noisy'),
    ]);
    expect(prove({ require, examples: [example(bad, [place, place])] })).toEqual([
      expect.stringContaining('missing'),
    ]);
  });

  test('is judged on its own day', () => {
    const examples = [
      { ...example(good, null), today: '2027-01-01' },
      { ...example(good, null), today: '2026-01-01' },
    ];
    expect(prove({ require: 'now > date("2026-06-01")', examples })).toEqual([
      'proven',
      expect.stringContaining('noisy'),
    ]);
  });

  test('is not disturbed by other rules of the pack', () => {
    const rules = [
      ruleOf({ require, examples: [example(good, null)] }),
      ruleOf({ id: 'test/loud', require: 'false' }),
    ];
    expect(proveRules(rules).proofs.map(({ outcome }) => outcome)).toEqual(['proven']);
  });
});

describe('coverage', () => {
  const cover = (fields: Partial<RuleData>) =>
    proveRules([ruleOf(fields)]).coverage.map(({ clause, seenTrue, seenFalse }) => [
      clause,
      seenTrue,
      seenFalse,
    ]);

  test('tells which clauses the examples made true, and which false', () => {
    const fields = {
      when: '!(self.id == "x")',
      require: 'self.threshold > 1 && (self.threshold < 9 || has(self.guard))',
    };
    expect(cover({ ...fields, examples: [example(good, null), example(bad, ['x'])] })).toEqual([
      ['self.id == "x"', false, true],
      ['self.threshold > 1', true, true],
      ['self.threshold < 9', true, false],
      ['has(self.guard)', false, true],
    ]);
  });

  test('a clause that could not be evaluated was neither', () => {
    expect(cover({ require, examples: [example('wallets: [{id: a}]', null)] })).toEqual([
      [require, false, false],
    ]);
  });
});
