import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { toTyped, type Value } from '../../../src/core/program/typed.ts';
import { validate } from '../../../src/core/program/validate.ts';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

function typedOf(text: string) {
  const root = parseYaml({ file: 'p.yml', text }).documents[0]?.root;
  if (!root) throw new Error(`no document in ${text}`);
  const typed = toTyped(root, validate(root).bad);
  return { typed, value: typed.values.get(typed.root) as Value };
}

const read = (text: string) => typedOf(text).value;

/** Maps of the program have no prototype; equality shall not mind. */
const plain = (value: Value) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}n` : one)));

describe('values as rules see them', () => {
  test('have the types of their fields', () => {
    const text = `wallets:
  - {id: a, threshold: 0x10, max_exposure_usd: 5, value_share_pct: 0.5, owners: [s1, "2"]}
policy: {catch_all_allow: true}
drills: [{date: 2026-11-22}]
scoring: {security: {keys: 1, hosts: 0.25}}
`;
    expect(plain(read(text))).toEqual({
      wallets: [
        { id: 'a', threshold: '16n', max_exposure_usd: 5, value_share_pct: 0.5, owners: ['s1', '2'] },
      ],
      policy: { catch_all_allow: true },
      drills: [{ date: '2026-11-22' }],
      scoring: { security: { keys: 1, hosts: 0.25 } },
    });
  });

  test('leave out what is null, unknown, or of another kind, and keep what stands beside it', () => {
    const text = `wallets:
  - {id: a, threshold: ~, owners: [s1, ~, 5, s2], guard: [x], tier: luke-warm, nonsense: 1, chain: eip155:1}
  - 7
  - ~
policy: [1]
signers: {id: x}
drills: [{date: 2026-02-30}]
`;
    expect(plain(read(text))).toEqual({
      wallets: [{ id: 'a', owners: ['s1', 's2'], chain: 'eip155:1' }],
      drills: [{}],
    });
  });

  test('integers keep every digit', () => {
    const value = read(
      'wallets: [{threshold: 115792089237316195423570985008687907853269984665640564039457584007913129639935}]',
    );
    expect(JSON.stringify(plain(value))).toContain(
      '"115792089237316195423570985008687907853269984665640564039457584007913129639935n"',
    );
  });

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ])('a key %s changes nothing', (name) => {
    const text = `${name}: {threshold: 9}
wallets: [{id: a, ${name}: {threshold: 9}, owners: [s1]}]
scoring: {security: {${name}: 1, keys: 2}}
defaults: {${name}: {threshold: 9}, wallet: {${name}: 5}}
`;
    const value = plain(read(text));
    expect(value.wallets).toEqual([{ id: 'a', owners: ['s1'] }]);
    expect(({} as Record<string, unknown>).threshold).toBeUndefined();
    const rule = ruleOf({ require: 'has(self.threshold) || size(program.scoring.security) == 0' });
    const verdict = judge(text, { rules: [rule] });
    // The engine takes a map with a key `constructor` for an object of ours, and refuses it: an error, and no pass.
    const outcome = name === 'constructor' ? 'error' : 'fail';
    expect(verdict.outcomes['test/rule']).toMatchObject({ pass: 0, [outcome]: 1 });
    expect(findingsOf(verdict, 'meta/unknown-field').length).toBeGreaterThanOrEqual(3);
  });

  test('ids that are such names are ids', () => {
    const text = `wallets: [{id: constructor, owners: [__proto__, toString]}, {id: valueOf}]
signers: [{id: __proto__}]
`;
    const verdict = judge(text, { rules: [ruleOf({ require: 'size(signers_of(self)) == 1' })] });
    expect(findingsOf(verdict, 'meta/dangling-reference').map(({ args }) => args.reference)).toEqual([
      'toString',
    ]);
    expect(verdict.outcomes['test/rule']).toMatchObject({ pass: 1, fail: 1 });
  });
});

describe('entities', () => {
  const entitiesOf = (text: string) => {
    const { typed } = typedOf(text);
    return [...new Set(typed.entities.values())];
  };

  test('are named by kind and id, by their position where there is no id', () => {
    const text = `wallets: [{id: eth-cold-1}, {threshold: 2}, {id: 5}]
compliance: {attestations: [{id: att/soc2}]}
exceptions: [{rule: a/b}, {rule: c/d}]
`;
    expect(entitiesOf(text)).toEqual([
      'wallet/eth-cold-1',
      'wallet/1',
      'wallet/2',
      'attestation/att/soc2',
      'exception/0',
      'exception/1',
    ]);
  });

  test('take in what they hold, up to the next entity', () => {
    const { typed } = typedOf('bridges: [{id: b, verifiers: {required: 1, set: [{id: v, cloud: aws}]}}]');
    const bridge = typed.root.children.get('bridges')?.children.get(0);
    const verifiers = bridge?.children.get('verifiers');
    const verifier = verifiers?.children.get('set')?.children.get(0);
    const entity = (node: typeof bridge) => node && typed.entities.get(node);
    expect([bridge, verifiers, verifiers?.children.get('required')].map(entity)).toEqual(
      Array(3).fill('bridge/b'),
    );
    expect([verifier, verifier?.children.get('cloud')].map(entity)).toEqual(Array(2).fill('verifier/v'));
    expect(entity(typed.root.children.get('bridges'))).toBeUndefined();
  });

  test('own their faults as well', () => {
    const [finding] = judge('wallets: [{id: a, treshold: 1}]', { rules: [] }).findings;
    expect(finding).toMatchObject({ rule: 'meta/unknown-field', entity: 'wallet/a' });
  });
});
