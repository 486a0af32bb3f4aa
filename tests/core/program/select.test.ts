import { describe, expect, test } from 'vitest';
import { judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

/** Where a rule that always fires would fire, with what `{value}` shows there. */
function fired(select: string, text: string, fields: Parameters<typeof ruleOf>[0] = {}): string[] {
  const rule = ruleOf({ select, require: 'false', ...fields });
  return judge(text, { rules: [rule] })
    .findings.filter((finding) => finding.rule === rule.id)
    .map(({ at, entity, message }) => `${at.path || '.'} ${entity ?? '-'} ${message}`);
}

const org = 'org: {kind: [exchange]}\n';

describe('what a rule selects', () => {
  test('every item of a list', () => {
    expect(fired('wallets[*]', 'wallets: [{id: a}, {id: b}]', { message: '{id}' })).toEqual([
      'wallets[0] wallet/a a',
      'wallets[1] wallet/b b',
    ]);
  });

  test('nothing of a list that is absent, empty, or of the wrong kind', () => {
    for (const text of ['org: {}', 'wallets: []', 'wallets: ~', 'wallets: 5', 'wallets: [5, ~]'])
      expect(fired('wallets[*]', text)).toEqual([]);
  });

  test('a section, absent or not, exactly once', () => {
    expect(fired('policy', `${org}policy: {default: deny}`, { message: '{self.default}' })).toEqual([
      'policy - deny',
    ]);
    for (const text of [org, `${org}policy: ~`, `${org}policy: [1]`, `${org}policy: {}`])
      expect(
        fired('policy', text, { message: '{self.default}' }).map((line) => line.replace(/^\S+/, '')),
      ).toEqual([' - undeclared']);
  });

  test('an absent section is placed at its nearest ancestor that is there', () => {
    const places = (text: string) =>
      fired('response.time_to_pause_minutes', text).map((line) => line.split(' ')[0]);
    expect(places(`${org}response: {time_to_pause_minutes: {target: 5}}`)).toEqual([
      'response.time_to_pause_minutes',
    ]);
    expect(places(`${org}response: {runbook: r}`)).toEqual(['response']);
    expect(places(org)).toEqual(['.']);
  });

  test('items of items, with the outer one as parent', () => {
    const text = `contracts:
  - {id: c, roles: [{name: admin}, {name: pauser}]}
  - {id: d}
  - {id: e, roles: [{name: minter}]}
`;
    expect(fired('contracts[*].roles[*]', text, { message: '{parent.id} {name}' })).toEqual([
      'contracts[0].roles[0] contract/c c admin',
      'contracts[0].roles[1] contract/c c pauser',
      'contracts[2].roles[0] contract/e e minter',
    ]);
  });

  test('a section of each item, absent or not', () => {
    const text = 'wallets: [{id: a, control_change: {threshold: 2}}, {id: b}]';
    const message = '{parent.id} {threshold}';
    expect(fired('wallets[*].control_change', text, { message })).toEqual([
      'wallets[0].control_change wallet/a a 2',
      'wallets[1] wallet/b b undeclared',
    ]);
  });

  test('the program itself, whose parent it is', () => {
    expect(
      fired('program', `${org}wallets: [{id: a}]`, { message: '{size(wallets)} {size(parent.wallets)}' }),
    ).toEqual(['. - 1 1']);
  });

  test('the path speaks of the merged program, the place of the file', () => {
    const files = { 'a.yml': 'wallets: [{id: a}]', 'b.yml': 'wallets: [{id: b}]' };
    const rule = ruleOf({ require: 'self.id == "a"', at: 'id' });
    expect(judge(files, { rules: [rule] }).findings).toMatchObject([
      { at: { file: 'b.yml', path: 'wallets[0].id' } },
    ]);
  });
});

describe('whom an absent section concerns', () => {
  // custody.quorum-threshold is asked of those who hold keys, and not of software companies.
  const fields = { controls: ['custody.quorum-threshold'] };

  test('those to whom a control of the rule applies, and those who do not say what they are', () => {
    expect(fired('custody', 'org: {kind: [exchange]}', fields)).toHaveLength(1);
    expect(fired('custody', 'org: {kind: [saas, exchange]}', fields)).toHaveLength(1);
    expect(fired('custody', 'org: {name: N}', fields)).toHaveLength(1);
    expect(fired('custody', 'org: {kind: [spaceship]}', fields)).toHaveLength(1);
  });

  test('not those to whom none applies, until they declare it', () => {
    expect(fired('custody', 'org: {kind: [saas]}', fields)).toEqual([]);
    expect(fired('custody', 'org: {kind: [saas]}\ncustody: {}', fields)).toHaveLength(1);
  });

  test('everyone, where the rule decides no control', () => {
    expect(fired('custody', 'org: {kind: [saas]}')).toHaveLength(1);
  });
});
