import { describe, expect, test } from 'vitest';
import { functions } from '../../../src/core/expression/functions/index.ts';
import { judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const program = `
org: {kind: [exchange]}
wallets:
  - {id: a, owners: [s1, signer/s2, b, nobody]}
  - {id: b, owners: [s2, wallet/c, a]}
  - {id: c, owners: [s3]}
  - {id: d}
signers:
  - {id: s1, person: p1, device: {model: m}}
  - {id: s2, person: p2, device: {model: m}}
  - {id: s3, person: p1}
  - {id: s4}
keys:
  - {id: k1, signer: s1}
  - {id: k2, signer: signer/s1, state: retired}
  - {id: k3, wallet: a}
  - {id: k4, signer: s3}
compliance: {attestations: [{id: att/soc2}, {id: own-report}]}
`;

/** What an expression over the program above gives, as a message shows it. */
function value(expression: string, names: Record<string, string> = {}): string {
  const rule = ruleOf({ select: 'program', let: names, require: 'false', message: `{${expression}}` });
  const finding = judge(program, { rules: [rule] }).findings.find((one) => one.rule === rule.id);
  return finding?.message ?? 'no finding';
}

const wallet = (id: string) => `program.wallets.filter(w, w.id == "${id}")[0]`;

describe('the functions of the rule language', () => {
  test('each says in one sentence what it is for, and has its own name', () => {
    const names = functions.map(({ signature }) => /^[a-z_]+(?=\()/.exec(signature)?.[0]);
    expect(new Set(names).size).toBe(functions.length);
    for (const { help } of functions) expect(help).toMatch(/^[A-Z].*[.]$/);
  });

  test.each([
    ['date("1970-01-02")', '1'],
    ['date("2028-03-01") - date("2028-02-28")', '2'],
    ['days(90)', '90'],
    ['usd(610000000)', '$610,000,000'],
    ['usd(1234.5)', '$1,235'],
    ['usd(0)', '$0'],
    ['usd(-1234)', '$-1,234'],
    ['usd(9007199254740993)', '$9,007,199,254,740,993'],
    ['sum([1, 2.5])', '3.5'],
    ['sum([])', '0'],
    ['distinct([2, 1, 2])', '2, 1'],
    ["re('Ronin', '(?i)^rON')", 'true'],
    ["re('Ronin', '^onin')", 'false'],
    ['is_control("custody.quorum-threshold")', 'true'],
    ['is_control("control/custody.quorum-threshold")', 'true'],
    ['is_control("custody.quorum")', 'false'],
    ['is_attestation("own-report")', 'true'],
    ['is_attestation("att/anything")', 'true'],
    ['is_attestation("ISO 27001")', 'true'],
    ['is_attestation("custody.quorum-threshold")', 'false'],
  ])('%s is %s', (expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test('signers_of() goes through nested wallets, each signer once, and survives a circle', () => {
    expect(value(`signers_of(${wallet('a')}).map(s, s.id)`)).toBe('s1, s2, s3');
    expect(value(`signers_of(${wallet('c')}).map(s, s.id)`)).toBe('s3');
    expect(value(`signers_of(${wallet('d')}).map(s, s.id)`)).toBe('none');
  });

  test('keys_of() takes the keys of the wallet and of its own signers, without those that are retired', () => {
    expect(value(`keys_of(${wallet('a')}).map(k, k.id)`)).toBe('k1, k3');
    expect(value(`keys_of(${wallet('d')})`)).toBe('none');
  });

  test('wallets_of() takes the wallets that a key acts in', () => {
    const key = (id: string) => `program.keys.filter(k, k.id == "${id}")[0]`;
    expect(value(`wallets_of(${key('k4')}).map(w, w.id)`)).toBe('c, b, a');
    expect(value(`wallets_of(${key('k3')}).map(w, w.id)`)).toContain('a');
  });

  test('largest_group() counts declared values only', () => {
    const group = (field: string) => ({ g: `largest_group(program.signers, "${field}")` });
    expect(value('g.value + " " + string(g.size) + " " + g.members[0] + g.members[1]', group('person'))).toBe(
      'p1 2 s1s3',
    );
    expect(value('g.value + " " + string(g.size)', group('device.model'))).toBe('m 2');
    expect(value('string(g.size) + g.value', group('host'))).toBe('0');
  });
});
