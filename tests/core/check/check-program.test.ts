import { describe, expect, test } from 'vitest';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const wallet = `wallets:
  - id: a
    threshold: 2
    owners: [s1, s2, s3]
    control_change: {threshold: 1, delay_hours: 0}
signers: [{id: s1, person: p}, {id: s2, person: p}, {id: s3}]
`;

/** The finding of one rule over a text. */
function finding(fields: Parameters<typeof ruleOf>[0], text = wallet) {
  const [found] = findingsOf(judge(text, { rules: [ruleOf(fields)] }), 'test/rule');
  if (!found) throw new Error('the rule did not fire');
  return found;
}

describe('where a finding points', () => {
  test.each([
    ['the field that its rule names', { require: 'false', at: 'threshold' }, 'wallets[0].threshold'],
    [
      'a field further down',
      { require: 'false', at: 'control_change.delay_hours' },
      'wallets[0].control_change.delay_hours',
    ],
    [
      'the nearest ancestor of a field that is absent',
      { require: 'false', at: 'control_change.enforced_on_chain' },
      'wallets[0].control_change',
    ],
    ['the entity, where nothing of it is there', { require: 'false', at: 'diversity.models' }, 'wallets[0]'],
    ['the entity, where nothing of it was read', { require: 'false' }, 'wallets[0]'],
    ['what the condition read', { require: 'self.threshold > 2' }, 'wallets[0].threshold'],
    [
      'what the failing clause read, not those before it',
      { require: 'self.threshold > 1 && size(self.owners) > 3' },
      'wallets[0].owners',
    ],
    [
      'nor those after it',
      { require: 'size(self.owners) > 3 && self.control_change.delay_hours > 0' },
      'wallets[0].owners',
    ],
    [
      'the clause that is false, not one before it that cannot tell',
      { require: 'self.guard == "x" && size(self.owners) > 3' },
      'wallets[0].owners',
    ],
    [
      'the deepest of them',
      { require: 'self.control_change.threshold >= self.threshold' },
      'wallets[0].control_change.threshold',
    ],
    ['what a named value read', { let: { n: 'size(self.owners)' }, require: 'n > 3' }, 'wallets[0].owners'],
    [
      'the parent of a field whose absence is the fault',
      { require: 'has(self.control_change.enforced_on_chain)' },
      'wallets[0].control_change',
    ],
    [
      'a part of the entity, though other parts of the program were read deeper',
      { require: 'program.signers.exists(s, has(s.person) && s.person == self.id)' },
      'wallets[0].id',
    ],
  ])('%s', (_, fields, path) => {
    expect(finding(fields).at.path).toBe(path);
  });

  test('belongs to the entity', () => {
    expect(finding({ require: 'false', at: 'control_change.delay_hours' }).entity).toBe('wallet/a');
  });

  test('other values that the clause read are told with what they hold', () => {
    const { at, related } = finding({
      require: 'self.threshold * 2 >= size(self.owners) + 2',
      at: 'threshold',
    });
    expect(at.excerpt).toBe('2');
    expect(related).toMatchObject([{ note: 'owners is a list of 3', at: { path: 'wallets[0].owners' } }]);
  });
});

describe('what a finding says', () => {
  const text = (message: string, more: Parameters<typeof ruleOf>[0] = {}) =>
    finding({ require: 'false', message, ...more });

  test.each([
    ['{id} {threshold} {owners}', 'a 2 s1, s2, s3'],
    ['{self.id} {parent.wallets[0].id} {program.wallets[0].id}', 'a a a'],
    ['{guard} {has(self.guard)}', 'undeclared false'],
    ['{control_change.enforced_on_chain}', 'undeclared'],
    ['{control_change}', '(a map)'],
    ['{size(owners) * 100 / 7} {100.0 / 7.0} {1e21}', '42 14.2857 1e+21'],
    ['{[]} {owners.filter(o, false)}', 'none none'],
    ['{{id}} is {id}', '{id} is a'],
    ['{now - date("2026-11-20")} days', '2 days'],
    ['{10 / (threshold - 2)}', 'undeclared'],
  ])('%s → %s', (message, expected) => {
    expect(text(message).message).toBe(expected);
  });

  test('named values, and names in them', () => {
    expect(text('{n} {twice}', { let: { n: 'size(self.owners)', twice: 'n * 2' } }).message).toBe('3 6');
  });

  test('the values stand beside the sentence, by their expression', () => {
    expect(text('{id}: {threshold} of {size(owners)}, {owners}, {guard}').args).toEqual({
      id: 'a',
      threshold: 2,
      'size(owners)': 3,
      owners: ['s1', 's2', 's3'],
      guard: null,
    });
  });

  test('what the document says is not read as a template again', () => {
    const found = finding(
      { require: 'false', message: '{chain}' },
      'wallets: [{id: a, chain: "{id} {{ $& $1"}]',
    );
    expect(found.message).toBe('{id} {{ $& $1');
  });
});

describe('thresholds of a rule', () => {
  const rules = [
    ruleOf({
      parameters: { 'test.most': { default: 2, stronger: 'less', description: 'Most.' } },
      require: 'double(self.threshold) <= parameters.test.most',
    }),
  ];
  const fired = (parameters: Record<string, number>) =>
    judge(wallet, { rules, settings: { parameters } }).findings.filter(({ rule }) => rule === 'test/rule')
      .length;

  test('have a default, and can be set', () => {
    expect(fired({})).toBe(0);
    expect(fired({ 'test.most': 1 })).toBe(1);
    expect(fired({ 'test.most': 1.5 })).toBe(1);
  });

  test('one that was set shows in the verdict, one that was set to its default does not', () => {
    const parameters = (value: number) =>
      judge(wallet, { rules, settings: { parameters: { 'test.most': value } } }).inputs.parameters;
    expect(parameters(1)).toEqual({ 'test.most': 1 });
    expect(parameters(2)).toEqual({});
  });
});

describe('a field that nobody declared', () => {
  test('is named once for all rules, at its parent', () => {
    const rules = [
      ruleOf({ id: 'test/a', require: 'self.control_change.enforced_on_chain' }),
      ruleOf({ id: 'test/b', require: 'self.required_external > 0' }),
      ruleOf({ id: 'test/c', require: 'self.required_external > 1' }),
      ruleOf({ id: 'test/d', select: 'policy', require: 'self.default == "deny"' }),
    ];
    const found = findingsOf(judge(wallet, { rules }), 'meta/undeclared');
    expect(found.map(({ at, args, entity }) => [at.path, args.field, args.rules, entity])).toEqual([
      ['wallets[0]', 'required_external', ['test/b', 'test/c'], 'wallet/a'],
      ['wallets[0].control_change', 'enforced_on_chain', ['test/a'], 'wallet/a'],
      ['', 'default', ['test/d'], undefined],
    ]);
  });

  test('in another part of the program is named there', () => {
    const [found] = findingsOf(
      judge(wallet, { rules: [ruleOf({ require: 'program.signers.all(s, s.person != "q")' })] }),
      'meta/undeclared',
    );
    expect(found).toMatchObject({
      at: { path: 'signers[2]' },
      args: { field: 'person', entity: 'signer/s3' },
    });
  });
});
