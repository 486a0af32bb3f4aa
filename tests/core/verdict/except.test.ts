import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/types.ts';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const wallets = 'wallets: [{id: a, threshold: 1}, {id: b, threshold: 1}]\n';
const rules = [
  ruleOf({ require: 'false', at: 'threshold' }),
  ruleOf({ id: 'test/never', require: 'false', at: 'threshold', exceptions: 'never' }),
];

/** How the findings of a rule stand, by entity, on 22 November 2026. */
function standing(exceptions: string, rule = 'test/rule', today = '2026-11-22') {
  const verdict = judge(`${wallets}exceptions: [${exceptions}]`, { rules, today });
  const status = ({ entity, status: { is } }: Finding) => [entity?.replace('wallet/', ''), is];
  return Object.fromEntries(findingsOf(verdict, rule).map(status));
}

const open = { a: 'open', b: 'open' };
const excepted = { a: 'excepted', b: 'excepted' };

describe('an exception', () => {
  test.each([
    ['holds until it ends', 'expires: 2026-12-24', excepted],
    ['holds through its last day', 'expires: 2026-11-22', excepted],
    ['has lapsed on the next', 'expires: 2026-11-21', open],
    ['may run 90 days', 'expires: 2027-02-20', excepted],
    ['not 91', 'expires: 2027-02-21', open],
    ['without an end excuses nothing', 'owner: o', open],
    ['with an end that does not exist', 'expires: 2026-12-32', open],
    ['with an end that is no day', 'expires: soon', open],
  ])('%s: %s', (_, fields, expected) => {
    expect(standing(`{rule: test/rule, ${fields}}`)).toEqual(expected);
  });

  test('is told on each finding that it excuses', () => {
    const text = `${wallets}exceptions:
  - {rule: hot/no-cap, expires: 2026-12-24}
  - {rule: test/rule, entity: wallet/b, expires: 2026-12-24, owner: o, reason: moving house}
  - {id: later, rule: test/rule, expires: 2026-12-31}
`;
    expect(findingsOf(judge(text, { rules }), 'test/rule').map(({ status }) => status)).toEqual([
      {
        is: 'excepted',
        exception: 'exception/later',
        until: '2026-12-31',
        owner: 'undeclared',
        reason: 'undeclared',
      },
      { is: 'excepted', exception: 'exception/1', until: '2026-12-24', owner: 'o', reason: 'moving house' },
    ]);
  });

  test('for one entity excuses no other', () => {
    expect(standing('{rule: test/rule, entity: wallet/b, expires: 2026-12-24}')).toEqual({
      a: 'open',
      b: 'excepted',
    });
  });

  test('for an entity that does not exist excuses nothing, and is said to lead nowhere', () => {
    const exception = '{rule: test/rule, entity: wallet/c, expires: 2026-12-24}';
    expect(standing(exception)).toEqual(open);
    const verdict = judge(`${wallets}exceptions: [${exception}]`, { rules });
    expect(findingsOf(verdict, 'meta/dangling-reference')).toMatchObject([
      { at: { path: 'exceptions[0].entity' } },
    ]);
  });

  test('excuses one rule, written out', () => {
    for (const rule of ['test/other', 'test/*', '**', 'rule', '~'])
      expect(standing(`{rule: '${rule}', expires: 2026-12-24}`), rule).toEqual(open);
  });

  test('excuses nothing of a rule that allows none', () => {
    expect(standing('{rule: test/never, expires: 2026-12-24}', 'test/never')).toEqual(open);
    expect(standing('{rule: test/never, entity: wallet/a, expires: 2026-12-24}', 'test/never')).toEqual(open);
  });

  test('that lapsed does not stand in the way of one that holds', () => {
    expect(
      standing('{rule: test/rule, expires: 2020-01-01}, {rule: test/rule, expires: 2026-12-24}'),
    ).toEqual(excepted);
  });

  test('is judged by the day of the run, not by the clock', () => {
    expect(standing('{rule: test/rule, expires: 2020-01-31}', 'test/rule', '2020-01-01')).toEqual(excepted);
  });

  test('of one program does not reach another', () => {
    const source = (program: string, text: string) => ({
      file: `${program}/p.yml`,
      text,
      kind: 'yaml' as const,
      named: true,
      program,
    });
    const sources = [
      source('x', wallets),
      source('y', `${wallets}exceptions: [{rule: test/rule, expires: 2026-12-24}]`),
    ];
    const found = findingsOf(judge(sources, { rules }), 'test/rule').map(
      ({ at, status }) => `${at.file} ${status.is}`,
    );
    expect(found).toEqual(['x/p.yml open', 'x/p.yml open', 'y/p.yml excepted', 'y/p.yml excepted']);
  });

  test('excuses at most as long as the configuration allows', () => {
    const text = `${wallets}exceptions: [{rule: test/rule, expires: 2026-12-24}]`;
    const settings = { parameters: { 'meta.exception_max_days': 30 } };
    expect(findingsOf(judge(text, { rules, settings }), 'test/rule').map(({ status }) => status.is)).toEqual([
      'open',
      'open',
    ]);
    expect(judge(text, { settings }).inputs.parameters).toEqual(settings.parameters);
  });

  test('an excused finding stays, and counts as excepted, not as open', () => {
    const verdict = judge(
      `${wallets}exceptions: [{rule: test/rule, entity: wallet/a, expires: 2026-12-24}]`,
      { rules: rules.slice(0, 1) },
    );
    // Beside the other wallet, that the exception is bound to no value.
    expect(verdict.statuses).toEqual({ open: 2, excepted: 1, known: 0 });
    expect(verdict.counts.high).toBe(1);
    expect(verdict.outcomes['test/rule']?.fail).toBe(2);
  });
});

describe('what comes with papertiger', () => {
  const text = (fields: string) => `org: {kind: [exchange]}\nexceptions: [{${fields}}]`;
  const expired = (fields: string) =>
    findingsOf(judge(text(fields)), 'meta/exception-expired').map(({ at }) => at.path);

  test('says of each exception that excuses nothing that it does not', () => {
    expect(expired('rule: hot/no-cap')).toEqual(['exceptions[0]']);
    expect(expired('rule: hot/no-cap, expires: 2026-11-21')).toEqual(['exceptions[0].expires']);
    expect(expired('rule: hot/no-cap, expires: 2026-11-22')).toEqual([]);
    expect(expired('rule: hot/no-cap, expires: 2027-02-20')).toEqual([]);
    expect(expired('rule: hot/no-cap, expires: 2027-02-21')).toEqual(['exceptions[0].expires']);
  });

  test('cannot be talked into excusing that', () => {
    const both = '{rule: hot/no-cap}, {rule: meta/exception-expired, expires: 2026-12-24}';
    const verdict = judge(`org: {kind: [exchange]}\nexceptions: [${both}]`);
    expect(findingsOf(verdict, 'meta/exception-expired').map(({ status }) => status.is)).toEqual(['open']);
  });
});
