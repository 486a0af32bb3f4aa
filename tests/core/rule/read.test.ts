import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { plainValue } from '../../../src/core/program/plain.ts';
import { readRules } from '../../../src/core/rule/read.ts';
import type { RuleData } from '../../../src/core/types.ts';
import { ruleText } from '../../support/rule.ts';

function read(fields: Parameters<typeof ruleText>[0]): RuleData {
  const [rule] = readRules([{ file: 'test/rule.yaml', text: ruleText(fields), kind: 'yaml' }]);
  if (!rule) throw new Error('no rule');
  return rule;
}

describe('a rule file', () => {
  test('may leave out what has a sense by itself', () => {
    expect(read({})).toMatchObject({ let: {}, parameters: {}, incidents: [], select: 'wallets[*]' });
  });

  test.each([
    [
      '{crypto: critical, other: none}',
      { custodial: 'critical', own_assets: 'critical', fintech: 'none', other: 'none' },
    ],
    [
      '{crypto: high, custodial: critical}',
      { custodial: 'critical', own_assets: 'high', fintech: 'none', other: 'none' },
    ],
    [
      '{other: low, fintech: medium}',
      { custodial: 'none', own_assets: 'none', fintech: 'medium', other: 'low' },
    ],
    ['{own_assets: low}', { custodial: 'none', own_assets: 'low', fintech: 'none', other: 'none' }],
  ])('severity %s', (severity, expected) => {
    expect(read({ severity }).severity).toEqual(expected);
  });

  test('folded texts end without a line break', () => {
    expect(read({ why: '>\n  One.\n  Two.\n' }).why).toBe('One. Two.');
  });

  test('lists the problems of all files, each with its place', () => {
    const broken = (file: string, text: string) => ({ file, text, kind: 'yaml' as const });
    const files = [
      broken('test/a.yaml', 'id: [\n'),
      broken('test/rule.yaml', ruleText({ controls: 'x', title: '5' })),
    ];
    expect(() => readRules(files)).toThrow(
      /^test\/a\.yaml:1:\d+: .*\ntest\/rule\.yaml:\d+:\d+: (title must be text|controls must be a list)\ntest\/rule\.yaml:/,
    );
  });
});

describe('an example program', () => {
  /** The example of a rule as the text that is judged, read again. */
  function again(program: string): unknown {
    const examples = `[{name: bad, program: ${program}, fails: [a]}, {name: good, text: "wallets: []", passes: true}]`;
    const text = read({ examples }).examples[0]?.files['security-program.yml'] ?? '';
    const { documents, hits } = parseYaml({ file: 'x.yml', text });
    expect(hits).toEqual([]);
    const root = documents[0]?.root;
    return root ? plainValue(root) : undefined;
  }

  test.each([
    ['{org: {name: N, kind: [exchange]}}', { org: { name: 'N', kind: ['exchange'] } }],
    [
      '{wallets: [{id: "5", threshold: 0x10, max_exposure_usd: 1e3}]}',
      { wallets: [{ id: '5', threshold: 16, max_exposure_usd: 1000 }] },
    ],
    ['{drills: [{date: 2026-11-22, tx: ~, result: }]}', { drills: [{ date: '2026-11-22' }] }],
    ['{org: {name: "a \\" b \\n c: d # e"}}', { org: { name: 'a " b \n c: d # e' } }],
    ["{org: {name: 'it''s'}, 'x-odd: key': 1}", { org: { name: "it's" }, 'x-odd: key': 1 }],
    [
      '{signers: [&s {id: s1}, *s], wallets: [{id: &w a, chain: *w}]}',
      { signers: [{ id: 's1' }, { id: 's1' }], wallets: [{ id: 'a', chain: 'a' }] },
    ],
    ['{wallets: [{threshold: &n 3}, {threshold: *n}]}', { wallets: [{ threshold: 3 }, { threshold: 3 }] }],
  ])('%s', (program, expected) => {
    expect(JSON.parse(JSON.stringify(again(program)))).toEqual(expected);
  });

  test('keeps every digit', () => {
    const examples =
      '[{name: bad, program: {wallets: [{threshold: 9007199254740993}]}, fails: [a]}, {name: good, text: "wallets: []", passes: true}]';
    expect(read({ examples }).examples[0]?.files['security-program.yml']).toContain('9007199254740993');
  });
});
