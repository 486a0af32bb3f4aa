import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, judge, line } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const rule = (fields: Parameters<typeof ruleOf>[0]) => ({ rules: [ruleOf(fields)] });
const lines = (files: Record<string, string>) => judge(files, { rules: [] }).findings.map(line);

/** The value of an expression over the merged program. */
function value(files: string | Record<string, string>, expression: string): string {
  const [finding] = findingsOf(
    judge(files, rule({ select: 'program', require: 'false', message: `{${expression}}` })),
    'test/rule',
  );
  return finding?.message ?? 'nothing';
}

describe('several files are one program', () => {
  test('maps merge by key, at any depth', () => {
    const files = {
      'a.yml': 'org: {name: N}\npolicy: {default: deny}',
      'b.yml': 'org: {sector: crypto}\nwithdrawal_service: {trust_domain: d}',
    };
    expect(lines(files)).toEqual([]);
    expect(value(files, 'program.org.name + program.org.sector + program.policy.default')).toBe(
      'Ncryptodeny',
    );
  });

  test('lists concatenate in the order of the files', () => {
    const files = { 'b.yml': 'wallets: [{id: w2}, {id: w3}]', 'a.yml': 'wallets: [{id: w1}]' };
    expect(value(files, 'program.wallets.map(w, w.id)')).toBe('w1, w2, w3');
  });

  test('so do the documents of one file', () => {
    const text = 'wallets: [{id: w1}]\n---\norg: {name: N}\n---\n---\nwallets: [{id: w2}]\n';
    expect(value(text, 'program.org.name + string(size(program.wallets))')).toBe('N2');
  });

  test('a finding speaks of the path and the lines of its own file', () => {
    const files = {
      'a.yml': 'wallets: [{id: w1, threshold: 2}]',
      'b.yml': '# words\nwallets:\n- {id: w2, threshold: 1}\n',
    };
    const [finding] = findingsOf(
      judge(files, rule({ require: 'self.threshold > 1', at: 'threshold' })),
      'test/rule',
    );
    expect(finding).toMatchObject({
      entity: 'wallet/w2',
      at: { file: 'b.yml', path: 'wallets[0].threshold', start: { line: 3, column: 23 }, excerpt: '1' },
    });
  });

  test('equal scalars may repeat', () => {
    const same = 'apiVersion: security-program/v1\norg: {name: N, token_balances_usd: 5, assets_usd: 5}\n';
    expect(lines({ 'a.yml': same, 'b.yml': same, 'c.yml': 'org: {assets_usd: 5.0}' })).toEqual([]);
  });

  test('different scalars are a finding with both places, and count as not declared', () => {
    const files = { 'a.yml': 'policy: {default: deny}', 'b.yml': 'policy: {default: allow}' };
    const verdict = judge(files, rule({ select: 'policy', require: 'self.default == "deny"' }));
    expect(findingsOf(verdict, 'meta/conflicting-value')).toMatchObject([
      {
        args: { path: 'policy.default', first: 'deny', second: 'allow' },
        at: { file: 'b.yml', excerpt: 'allow' },
        related: [{ at: { file: 'a.yml', excerpt: 'deny' } }],
      },
    ]);
    expect(findingsOf(verdict, 'meta/undeclared')).toHaveLength(1);
  });

  test('of three values two may agree; the third does not make them right', () => {
    const files = { 'a.yml': 'org: {name: A}', 'b.yml': 'org: {name: B}', 'c.yml': 'org: {name: A}' };
    expect(lines(files)).toHaveLength(1);
    expect(value(files, 'has(program.org.name)')).toBe('false');
  });

  test('null gives way to a value, in either order', () => {
    for (const [a, b] of [
      ['org: {name: ~}', 'org: {name: N}'],
      ['org: {name: N}', 'org: {name: }'],
      ['org: ~', 'org: {name: N}'],
      ['org: {name: N}', 'org:'],
    ] as const) {
      expect(lines({ 'a.yml': a, 'b.yml': b })).toEqual([]);
      expect(value({ 'a.yml': a, 'b.yml': b }, 'program.org.name')).toBe('N');
    }
  });

  test('a value of the wrong kind gives way to a sound one, in either order', () => {
    for (const [a, b] of [
      ['wallets: 3', 'wallets: [{id: w}]'],
      ['wallets: [{id: w}]', 'wallets: {id: x}'],
    ] as const) {
      expect(lines({ 'a.yml': a, 'b.yml': b })).toEqual([expect.stringContaining('meta/wrong-type')]);
      expect(value({ 'a.yml': a, 'b.yml': b }, 'program.wallets.map(w, w.id)')).toBe('w');
    }
  });

  test('one id twice in one list is a finding with both places, across files as within one', () => {
    const files = {
      'a.yml': 'wallets: [{id: w}]',
      'b.yml': 'wallets:\n  - {id: x}\n  - {id: w}\nsigners: [{id: w}]',
    };
    expect(judge(files, { rules: [] }).findings).toMatchObject([
      {
        rule: 'meta/duplicate-id',
        args: { kind: 'wallet', id: 'w' },
        at: { file: 'b.yml', path: 'wallets[1].id', start: { line: 3 } },
        related: [{ at: { file: 'a.yml', path: 'wallets[0].id' }, note: 'first declared here' }],
      },
    ]);
  });

  test('lists of different items may use the same ids', () => {
    const text = 'bridges: [{id: b, verifiers: {set: [{id: v}]}}, {id: c, verifiers: {set: [{id: v}]}}]';
    expect(judge(text, { rules: [] }).findings).toEqual([]);
    expect(judge(text.replace('[{id: v}]', '[{id: v}, {id: v}]'), { rules: [] }).findings).toHaveLength(1);
  });

  test('the order in which files come makes no difference', () => {
    const files = [
      ['a.yml', 'org: {name: A, sector: crypto}\nwallets: [{id: w1, owners: [s1, s9]}]'],
      ['b.yml', 'org: {name: B, kind: [exchange]}\nwallets: [{id: w1}, {id: w2, ownerz: 1}]'],
      ['c.yml', 'org: {name: C}\nsigners: [{id: s1}]\n---\nwallets: [{id: w1}]'],
      ['d.yml', 'wallets: {id: x}\norg: {kind: ~}'],
    ] as const;
    const expected = JSON.stringify(judge(Object.fromEntries(files)));
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(JSON.stringify(judge(Object.fromEntries(shuffled)))).toBe(expected);
      }),
      { seed: 7, numRuns: 12 },
    );
  });
});

describe('defaults', () => {
  const thresholds = 'program.wallets.map(w, string(w.threshold))';

  test('fill what an item of their kind does not declare, or declares as null', () => {
    const text =
      'defaults: {wallet: {threshold: 4}}\nwallets: [{id: a}, {id: b, threshold: 2}, {id: c, threshold: ~}]';
    expect(value(text, thresholds)).toBe('4, 2, 4');
    expect(judge(text, { rules: [] }).findings).toEqual([]);
  });

  test('serve the items of all files, wherever they stand', () => {
    const files = { 'a.yml': 'wallets: [{id: a}]', 'b.yml': 'defaults: {wallet: {threshold: 4}}' };
    expect(value(files, thresholds)).toBe('4');
  });

  test('serve items inside items, and no other kind', () => {
    const text =
      'defaults: {verifier: {cloud: aws}}\nbridges: [{id: b, verifiers: {set: [{operator: o}]}}]\nwallets: [{id: a}]';
    expect(value(text, 'program.bridges[0].verifiers.set[0].cloud')).toBe('aws');
    expect(value(text, 'program.wallets.exists(w, has(w.tier))')).toBe('false');
  });

  test('a value that is wrong where it stands is not replaced', () => {
    const text = 'defaults: {wallet: {threshold: 4}}\nwallets: [{id: a, threshold: four}]';
    expect(value(text, 'program.wallets.exists(w, has(w.threshold))')).toBe('false');
  });

  test('a finding about a default points at the default', () => {
    const text = 'defaults: {wallet: {threshold: 1}}\nwallets: [{id: a}, {id: b}]';
    const verdict = judge(text, rule({ require: 'self.threshold > 1', at: 'threshold' }));
    expect(findingsOf(verdict, 'test/rule').map(({ at, entity }) => `${entity} ${at.path}`)).toEqual([
      'wallet/a defaults.wallet.threshold',
      'wallet/b defaults.wallet.threshold',
    ]);
  });

  test('are checked like what they fill', () => {
    const text = `defaults:
  wallet: {treshold: 1, type: saef, threshold: 2.0, control_change: {delay: 1}}
  walet: {threshold: 1}
  drill: {date: 2026-02-30}
  signer: 5
  verifier: {cloud: 5}
  x-note: {any: thing}
wallets: [{id: a}]
`;
    expect(judge(text, { rules: [] }).findings.map(({ rule: id, at }) => `${id} ${at.path}`)).toEqual([
      'meta/unknown-field defaults.wallet.treshold',
      'meta/wrong-type defaults.wallet.type',
      'meta/wrong-type defaults.wallet.threshold',
      'meta/unknown-field defaults.wallet.control_change.delay',
      'meta/unknown-field defaults.walet',
      'meta/bad-date defaults.drill.date',
      'meta/wrong-type defaults.signer',
      'meta/wrong-type defaults.verifier.cloud',
    ]);
    expect(value(text, 'program.wallets.exists(w, has(w.type) || has(w.threshold))')).toBe('false');
  });

  test('a default that leads nowhere is said once, however many items it fills', () => {
    const text = 'defaults: {wallet: {owners: [s9]}}\nwallets: [{id: a}, {id: b}]';
    expect(judge(text, { rules: [] }).findings.map(line)).toEqual([
      expect.stringContaining('meta/dangling-reference program.yml defaults.wallet.owners[0]'),
    ]);
  });
});
