import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/check/fingerprint.ts';
import { judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const rules = [
  ruleOf({ require: 'self.threshold > 1', at: 'threshold' }),
  ruleOf({ id: 'test/section', select: 'policy', require: 'false' }),
  ruleOf({ id: 'test/claim', select: 'claims[*]', require: 'false', at: 'text' }),
];

/** Every fingerprint of a run, by what it is about. */
function prints(files: string | Record<string, string>): string[] {
  return judge(files, { rules })
    .findings.map(({ rule, entity, fingerprint: print }) => `${rule} ${entity ?? '-'} ${print}`)
    .sort();
}

const org = 'org: {kind: [exchange]}\n';
const a = '{id: a, threshold: 1, owners: [nobody], treshold: 2}';
const b = '{id: b, threshold: 1.0}';
const base = prints(`${org}wallets: [${a}, ${b}]`);

describe('a fingerprint', () => {
  test('is there for each finding, and each is another', () => {
    expect(base.map((line) => line.split(' ')[0])).toEqual([
      'meta/dangling-reference',
      'meta/undeclared',
      'meta/unknown-field',
      'meta/wrong-type',
      'test/rule',
      'test/section',
    ]);
    expect(new Set(base.map((line) => line.split(' ')[2])).size).toBe(base.length);
    for (const line of base) expect(line).toMatch(/ [0-9a-f]{16}$/);
  });

  test.each([
    ['items in another order', `${org}wallets: [${b}, ${a}]`],
    ['other items before them', `${org}wallets: [{id: c, threshold: 5}, ${a}, {id: d, threshold: 7}, ${b}]`],
    [
      'written in blocks',
      `${org}wallets:\n  - id: a\n    threshold: 1\n    owners:\n      - nobody\n    treshold: 2\n  - id: b\n    threshold: 1.0\n`,
    ],
    ['with comments and blank lines', `# words\n\n${org}\n\nwallets: [ # words\n  ${a},\n\n  ${b} ]\n`],
    ['with Windows line ends', `${org}wallets: [${a}, ${b}]\n`.replaceAll('\n', '\r\n')],
    ['in another file', { 'deep/down/other.yml': `${org}wallets: [${a}, ${b}]` }],
    ['in several files', { 'z.yml': org, 'y.yml': `wallets: [${a}]`, 'x.yml': `wallets: [${b}]` }],
    ['in several documents', `${org}---\nwallets: [${b}]\n---\nwallets: [${a}]\n`],
  ])('survives: %s', (_, files) => {
    expect(prints(files)).toEqual(base);
  });

  test('survives another value and another day', () => {
    const changed = prints(`${org}wallets: [${a.replace('threshold: 1', 'threshold: 0')}, ${b}]`);
    expect(changed).toEqual(base);
  });

  test('is another for another entity, rule or field', () => {
    const other = prints(`${org}wallets: [${a.replace('id: a', 'id: z')}, ${b}]`);
    const kept = other.filter((line) => base.includes(line));
    expect(kept.map((line) => line.split(' ')[0])).toEqual([
      'meta/undeclared',
      'meta/wrong-type',
      'test/section',
    ]);
  });

  test('tells equal items without ids apart', () => {
    const found = prints(`${org}claims: [{text: x}, {text: x}, {text: x}]`).filter((line) =>
      line.startsWith('test/claim'),
    );
    expect(new Set(found.map((line) => line.split(' ')[2])).size).toBe(3);
  });

  test('tells two findings at one place apart', () => {
    const found = prints({ 'a.yml': 'walets: 1', 'b.yml': 'walets: 1' }).filter((line) =>
      line.startsWith('meta/unknown'),
    );
    expect(new Set(found).size).toBe(2);
  });

  test('of one program does not depend on what another says', () => {
    const source = (program: string, text: string) => ({
      file: `${program}/p.yml`,
      text,
      kind: 'yaml' as const,
      named: true,
      program,
    });
    const of = (text: string) =>
      judge([source('x', `${org}wallets: [${a}]`), source('y', text)], { rules })
        .findings.filter(({ at }) => at.file === 'x/p.yml')
        .map((finding) => finding.fingerprint);
    expect(of(`${org}wallets: [${a}]`)).toEqual(of(org));
    const all = judge([source('x', `wallets: [${a}]`), source('y', `wallets: [${a}]`)], { rules }).findings;
    expect(new Set(all.map((finding) => finding.fingerprint)).size).toBe(all.length);
  });

  test('is a hash that cannot be steered by where its parts end', () => {
    const part = fc.oneof(fc.constantFrom('', 'a', '"', ',', '\n', '[', '","'), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.array(part, { maxLength: 4 }),
        fc.nat(2),
        fc.nat(2),
        (x, y, m, n) => {
          const same = JSON.stringify([x, m]) === JSON.stringify([y, n]);
          expect(fingerprint(x, m) === fingerprint(y, n)).toBe(same);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });
});
