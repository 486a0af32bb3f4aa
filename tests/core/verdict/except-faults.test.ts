import { describe, expect, test } from 'vitest';
import { builtinRules } from '../../../src/core/rule/builtin.ts';
import { check } from '../../../src/core/verdict/check.ts';
import { findingValue } from '../../../src/core/verdict/except-value.ts';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const rules = [
  ...builtinRules(),
  ruleOf({ require: 'self.threshold > 3', at: 'threshold', message: 'wallet "{id}" has {threshold}' }),
  ruleOf({ id: 'test/never', require: 'false', exceptions: 'never' }),
  ruleOf({ id: 'test/whole', select: 'program', require: 'false' }),
];
const wallets = (a: number, b = 9) => `wallets: [{id: a, threshold: ${a}}, {id: b, threshold: ${b}}]\n`;

/** How the wallets stand under these exceptions, and what is said of the exceptions themselves. */
function judged(exceptions: string, a = 1, b = 9, settings = {}) {
  const dated = exceptions.replaceAll('}', ', expires: 2026-12-24}');
  const verdict = judge(`${wallets(a, b)}exceptions: [${dated}]`, { rules, settings });
  const said = verdict.findings.filter(({ rule }) =>
    /^meta\/exception-(unused|stale|over-broad|unbound)/.test(rule),
  );
  return {
    wallets: Object.fromEntries(
      findingsOf(verdict, 'test/rule').map(({ entity, status }) => [
        entity?.replace('wallet/', ''),
        status.is,
      ]),
    ),
    said: said.map(({ rule, at }) => `${rule.replace('meta/exception-', '')} ${at.path}`),
    messages: said.map(({ message }) => message),
    status: said.map(({ status }) => status.is),
  };
}

/** The value of what is found on a wallet. */
function valueFor(a: number): string {
  const [finding] = findingsOf(judge(wallets(a), { rules }), 'test/rule');
  return finding ? findingValue(finding) : '';
}

describe('an exception that is bound to a value', () => {
  const bound = `{rule: test/rule, entity: wallet/a, value: "${valueFor(1)}"}`;

  test('excuses that value', () => {
    expect(judged(bound)).toMatchObject({ wallets: { a: 'excepted' }, said: [] });
  });

  test('excuses no other, neither worse nor better, and says so', () => {
    for (const now of [0, 2, 3]) {
      expect(judged(bound, now), String(now)).toMatchObject({
        wallets: { a: 'open' },
        said: ['stale exceptions[0].value'],
      });
    }
    expect(judged(bound, 2).messages[0]).toContain(`what is found now has ${valueFor(2)}`);
  });

  test('is unused once the fault is mended', () => {
    expect(judged(bound, 4)).toMatchObject({ wallets: {}, said: ['unused exceptions[0]'] });
  });

  test('is unused, not stale, when another exception excuses what is found now', () => {
    const renewed = `${bound}, {rule: test/rule, entity: wallet/a, value: "${valueFor(2)}"}`;
    expect(judged(renewed, 2)).toMatchObject({ wallets: { a: 'excepted' }, said: ['unused exceptions[0]'] });
  });

  test('without an entity excuses that value wherever it is found', () => {
    expect(judged(`{rule: test/rule, value: "${valueFor(1)}"}`, 1, 2)).toMatchObject({
      wallets: { a: 'excepted', b: 'open' },
      said: ['over-broad exceptions[0].rule'],
    });
  });

  test('that was granted for one entity excuses no other with the same text', () => {
    const two = ruleOf({ require: 'false', at: 'threshold', message: 'no names' });
    const text = `${wallets(1, 1)}exceptions: [{rule: test/rule, entity: wallet/a, expires: 2026-12-24}]`;
    const found = findingsOf(judge(text, { rules: [two] }), 'test/rule').map(({ status }) => status.is);
    expect(found).toEqual(['excepted', 'open']);
  });

  test('lets nothing else change: moving, reordering and reformatting leave the value', () => {
    const text = `exceptions: [{rule: test/rule, entity: wallet/a, value: "${valueFor(1)}", expires: 2026-12-24}]
wallets:
  # moved
  - id: b
    threshold: 9
  - threshold: 1
    id: a
`;
    const [finding] = findingsOf(judge(text, { rules }), 'test/rule');
    expect(finding?.status.is).toBe('excepted');
  });
});

describe('an exception without a value', () => {
  test('excuses whatever is found there, which is said', () => {
    for (const now of [0, 1, 3])
      expect(judged('{rule: test/rule, entity: wallet/a}', now)).toMatchObject({
        wallets: { a: 'excepted' },
        said: ['unbound exceptions[0]'],
      });
  });

  test.each<[string, string, string[]]>([
    ['for what is not found is unused', '{rule: test/rule, entity: wallet/b}', ['unused exceptions[0]']],
    [
      'for a rule that allows none is unused',
      '{rule: test/never, entity: wallet/a}',
      ['unused exceptions[0]'],
    ],
    ['for all wallets is too broad', '{rule: test/rule}', ['over-broad exceptions[0].rule']],
    ['for a whole family is too broad', '{rule: test/*}', ['over-broad exceptions[0].rule']],
    ['for the whole program is as broad as its rule', '{rule: test/whole}', ['unbound exceptions[0]']],
    ['for what does not exist is told by another rule', '{rule: test/rule, entity: wallet/c}', []],
    ['for a rule that does not exist is told by another rule', '{rule: test/ruel}', []],
  ])('%s', (_, exception, said) => {
    expect(judged(exception).said).toEqual(said);
  });

  test('that has ended is told by another rule', () => {
    const verdict = judge(`${wallets(9)}exceptions: [{rule: test/rule, expires: 2026-11-21}]`, { rules });
    expect(findingsOf(verdict, 'meta/exception-unused')).toEqual([]);
    expect(findingsOf(verdict, 'meta/exception-expired')).toHaveLength(1);
  });
});

describe('a value without quotes', () => {
  const under = (value: string) => judged(`{rule: test/rule, entity: wallet/a, value: ${value}}`);

  test('that could be one is bound to its digits', () => {
    for (const value of ['1234567890123456', '0012345678901234', '12345678901234e5']) {
      expect(under(value), value).toMatchObject({
        wallets: { a: 'open' },
        said: ['stale exceptions[0]'],
      });
      expect(under(value).messages[0]).toContain(`was granted for what has the value ${value};`);
    }
  });

  test('excuses what has just these digits, as in quotes', () => {
    const any = ruleOf({ require: 'false', at: 'threshold', message: 'wallet has {threshold}' });
    const valueAt = (n: number) => findingValue({ args: { threshold: n }, at: { excerpt: String(n) } });
    const n =
      Array.from({ length: 50_000 }, (_, index) => index).find((one) => /^\d+$/.test(valueAt(one))) ?? 0;
    for (const value of [valueAt(n), `"${valueAt(n)}"`]) {
      const text = `wallets: [{id: a, threshold: ${n}}]\nexceptions: [{rule: test/rule, entity: wallet/a, value: ${value}, expires: 2026-12-24}]`;
      expect(findingsOf(judge(text, { rules: [any] }), 'test/rule')[0]?.status.is, text).toBe('excepted');
    }
  });

  test('that could be none binds to nothing that is found, and only its type is told', () => {
    for (const value of ['12', '1234567890123456789', 'true', '[a]']) {
      expect(under(value), value).toMatchObject({ wallets: { a: 'open' }, said: [] });
    }
    expect(under('')).toMatchObject({ wallets: { a: 'excepted' }, said: ['unbound exceptions[0]'] });
  });
});

describe('what can be lost', () => {
  const dear = (usd: string, exceptions: string) => {
    const text = `wallets: [{id: a, threshold: 1, max_exposure_usd: ${usd}}]\nexceptions: [${exceptions}]`;
    const verdict = judge(text, { rules });
    const said = verdict.findings.filter(({ rule }) => /exception-(unused|stale|over|unb)/.test(rule));
    return [
      findingsOf(verdict, 'test/rule')[0]?.status.is,
      ...said.map(({ rule, at }) => `${rule.slice(15)} ${at.path}`),
      ...said.slice(0, 1).map(({ message }) => message),
    ];
  };
  const one = (exposure: string, more = '') =>
    `{rule: test/rule, entity: wallet/a, exposure_usd: ${exposure}, expires: 2026-12-24${more}}`;
  const value = valueFor(1);

  test.each<[string, string, string, string[]]>([
    ['is a ceiling', '400000000', one('190000000'), ['open', 'stale exceptions[0].exposure_usd']],
    ['may be reached', '190000000', one('190000000', `, value: "${value}"`), ['excepted']],
    ['may not be passed', '190000000.5', one('190000000'), ['open', 'stale exceptions[0].exposure_usd']],
    [
      'also of a bound one',
      '2',
      one('1', `, value: "${value}"`),
      ['open', 'stale exceptions[0].exposure_usd'],
    ],
    [
      'of another exception may suffice',
      '400',
      `${one('190', `, value: "${value}"`)}, ${one('400', `, value: "${value}"`)}`,
      ['excepted', 'unused exceptions[0]'],
    ],
    [
      'is a ceiling of each of many',
      '400',
      '{rule: test/rule, exposure_usd: 190, expires: 2026-12-24}',
      ['open', 'stale exceptions[0].exposure_usd'],
    ],
  ])('%s', (_, usd, exceptions, expected) => {
    expect(dear(usd, exceptions).slice(0, expected.length)).toEqual(expected);
  });

  test('says what was accepted and what is declared', () => {
    expect(dear('400000000', one('190000000')).at(-1)).toBe(
      'the exception for test/rule on wallet/a was granted for a loss of at most $190,000,000; wallet/a now declares $400,000,000 and is not excused',
    );
    expect(dear('190000000.5', one('190000000')).at(-1)).toContain('declares $190,000,000.5 ');
  });

  test.each([
    ['contracts: [{id: c, value_held_usd: 9}]', 'contracts[*]', 'contract/c'],
    ['bridges: [{id: b, value_at_risk_usd: 9}]', 'bridges[*]', 'bridge/b'],
  ])('%s', (text, select, entity) => {
    const rule = ruleOf({ id: 'test/other', select, require: 'false' });
    const standing = (usd: number) =>
      findingsOf(
        judge(
          `${text}\nexceptions: [{rule: test/other, entity: ${entity}, exposure_usd: ${usd}, expires: 2026-12-24}]`,
          { rules: [...rules, rule] },
        ),
        'test/other',
      ).map(({ status }) => status.is);
    expect([standing(8), standing(9)]).toEqual([['open'], ['excepted']]);
  });
});

describe('approved by whoever asked for it', () => {
  test.each([
    ['p-1', 'p-1', 1],
    ['p-101', '" p-101 "', 1],
    ['" P-1"', '"person/p-1\\t"', 1],
    ['p-1', 'p-11', 0],
    ['p-1', '""', 0],
    ['" "', '""', 0],
  ])('%s, %s', (owner, approver, count) => {
    const text = `org: {kind: [exchange]}\nexceptions: [{rule: hot/no-cap, owner: ${owner}, approved_by: ${approver}}]`;
    expect(findingsOf(judge(text), 'meta/exception-self-approved')).toHaveLength(count);
  });
});

describe('silence proves nothing', () => {
  const exception = '{rule: test/rule, entity: wallet/b}';

  test('of a rule that is turned off', () => {
    expect(judged(exception, 1, 9, { rules: { 'test/rule': 'off' } }).said).toEqual([]);
  });

  test('of rules that did not run because a file cannot be read', () => {
    const verdict = judge(
      { 'a.yml': `exceptions: [{rule: meta/undeclared, expires: 2026-12-24}]`, 'b.yml': 'wallets: [' },
      { rules },
    );
    expect(findingsOf(verdict, 'meta/syntax')).toHaveLength(1);
    expect(findingsOf(verdict, 'meta/exception-unused')).toEqual([]);
  });
});

test('what is said of exceptions cannot be excused', () => {
  const both = '{rule: test/rule, entity: wallet/b}, {rule: meta/exception-unused, entity: exception/0}';
  expect(judged(both).status).toEqual(['open', 'open']);
});

test('a configuration may shorten exceptions, not lengthen them', () => {
  const limit = (days: number) => ({ settings: { parameters: { 'meta.exception_max_days': days } } });
  expect(() => judge(wallets(1), limit(90))).not.toThrow();
  expect(() => judge(wallets(1), limit(30))).not.toThrow();
  expect(() => judge(wallets(1), limit(91))).toThrow('meta.exception_max_days is 91');
});

describe('the value of a finding', () => {
  const at = { excerpt: '3' };

  test('is 16 hex digits over what is said and what is underlined', () => {
    const value = findingValue({ args: { id: 'a', n: 3 }, at });
    expect(value).toMatch(/^[0-9a-f]{16}$/);
    expect(findingValue({ args: { id: 'a', n: 4 }, at })).not.toBe(value);
    expect(findingValue({ args: { id: 'a', n: 3 }, at: { excerpt: '4' } })).not.toBe(value);
    expect(findingValue({ args: { id: 'a', n: '3' }, at })).not.toBe(value);
    expect(findingValue({ args: { id: 'a', n: [3] }, at })).not.toBe(value);
  });

  test('does not change because a rule names its expressions otherwise', () => {
    expect(findingValue({ args: { 'self.id': 'a' }, at })).toBe(findingValue({ args: { id: 'a' }, at }));
  });

  test('of what is absent does not depend on what the file begins with, and that of a claim on its words', () => {
    const absent = (excerpt: string) => findingValue({ args: { id: 'a' }, at: { excerpt, path: '' } });
    expect(absent('apiVersion: security-program/v1')).toBe(absent('org'));
    const claim = (excerpt: string) => findingValue({ args: { outcome: 'safe' }, at: { excerpt, path: '' } });
    expect(claim('safe')).not.toBe(claim('secure'));
    expect(claim('our  funds\n are safe')).toBe(claim('our funds are safe'));
  });

  test('of every shipped example is the same tomorrow, unless something else is found', () => {
    const later = new Map<string, string>();
    let compared = 0;
    for (const rule of builtinRules()) {
      for (const { files, today } of rule.examples) {
        const sources = Object.entries(files).map(
          ([file, text]) =>
            ({ file, text, kind: file.endsWith('.md') ? 'markdown' : 'yaml', named: true }) as const,
        );
        const next = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
        later.clear();
        for (const one of check(sources, { today: next, rules: [rule] }).findings)
          later.set(one.fingerprint, `${shape(one.args)} ${findingValue(one)}`);
        for (const one of check(sources, { today, rules: [rule] }).findings) {
          const tomorrow = later.get(one.fingerprint);
          if (tomorrow?.startsWith(`${shape(one.args)} `) !== true) continue;
          compared += 1;
          expect(`${shape(one.args)} ${findingValue(one)}`, rule.id).toBe(tomorrow);
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  }, 60_000);
});

/** What is said, whatever the numbers are. */
const shape = (args: unknown) => JSON.stringify(args).replace(/\d+/g, '#');

test('many exceptions for many findings take time that grows evenly', () => {
  const timeFor = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `w${index}`);
    const text = `wallets: [${ids.map((id) => `{id: ${id}, threshold: 1}`).join(', ')}]
exceptions: [${ids.map((id) => `{rule: test/rule, entity: wallet/${id}, value: "0123", expires: 2026-12-24}`).join(', ')}]`;
    const start = process.cpuUsage();
    expect(findingsOf(judge(text, { rules: rules.slice(-3) }), 'meta/exception-stale')).toHaveLength(count);
    return process.cpuUsage(start).user;
  };
  timeFor(200);
  expect(timeFor(4000)).toBeLessThan(20 * Math.max(timeFor(1000), 50_000));
}, 60_000);
