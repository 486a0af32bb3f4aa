import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { align } from '../../../src/core/program/align.ts';
import { createDigest } from '../../../src/core/program/align-digest.ts';
import { nameOf } from '../../../src/core/program/align-names.ts';
import { namingOf } from '../../../src/core/program/align-reference.ts';
import type { Node } from '../../../src/core/types.ts';

function nodeOf(text: string): Node {
  const root = parseYaml({ file: 'p.yml', text }).documents[0]?.root;
  if (!root) throw new Error(`no document in ${text}`);
  return root;
}

const itemsOf = (text: string) => [...nodeOf(text).children.values()];
const nobody = namingOf({ ids: new Map() });

/** `a=b` for what was a and is b, `a-` for what went, `+b` for what came. */
function aligned(type: string, base: string, head: string): string[] {
  const same = { digest: createDigest(), base: nobody, head: nobody };
  const pairs = align(type, itemsOf(base), itemsOf(head), same).map(({ base: was, head: is }) => {
    const [a, b] = [was && nameOf(type, was), is && nameOf(type, is)];
    return a === undefined ? `+${b}` : b === undefined ? `${a}-` : `${a}=${b}`;
  });
  return pairs.toSorted();
}

describe('items of a list', () => {
  test.each([
    [
      'ids come first',
      'Wallet',
      '[{id: a, tier: hot}, {id: b, tier: cold}]',
      '[{id: b, tier: hot}, {id: a, tier: cold}]',
      'a=a b=b',
    ],
    [
      'equal content',
      'Wallet',
      '[{id: a, tier: hot, type: safe}]',
      '[{id: z}, {id: b, type: safe, tier: hot}]',
      '+z a=b',
    ],
    [
      'one address',
      'Wallet',
      '[{id: a, address: "0xA"}, {id: c, tier: hot}]',
      '[{id: b, address: "0xA", tier: hot, type: safe}]',
      'a=b c-',
    ],
    [
      'one address on two chains',
      'Wallet',
      '[{id: a, chain: x, address: "0xA"}]',
      '[{id: b, chain: y, address: "0xA"}]',
      '+b a-',
    ],
    [
      'most of it',
      'Signer',
      '[{id: a, site: s, host: h, network: n}]',
      '[{id: b, site: s, host: h, network: m}]',
      'a=b',
    ],
    ['half of it', 'Signer', '[{id: a, site: s, host: h}]', '[{id: b, site: s, host: i}]', '+b a-'],
    [
      'the most alike',
      'Signer',
      '[{id: a, site: s, host: h, network: n, client: c}]',
      '[{id: b, site: s, host: h, network: n, client: d}, {id: c, site: s, host: h, network: n, client: c}]',
      '+b a=c',
    ],
    [
      'another person',
      'Signer',
      '[{id: a, person: p, site: s, host: h}]',
      '[{id: b, person: q, site: s, host: h}]',
      '+b a-',
    ],
    [
      'names without ids',
      'ContractRole',
      '[{name: x, holder: a}, {name: y, holder: b}]',
      '[{name: y, holder: a}, {name: x, holder: a}]',
      'x=x y=y',
    ],
    [
      'either number',
      'ApproverTier',
      '[{approvers: 1, up_to_usd: 5}, {approvers: 2, up_to_usd: 9}]',
      '[{approvers: 1, up_to_usd: 6}, {approvers: 3, up_to_usd: 9}]',
      '1=1 2=3',
    ],
    [
      'order, where nothing else is known',
      'Wallet',
      '[{threshold: 2}, {threshold: 3}]',
      '[{threshold: 4}, {threshold: 3}]',
      '= =',
    ],
    [
      'the same id twice',
      'Wallet',
      '[{id: a, threshold: 2}, {id: a, threshold: 3}]',
      '[{id: a, threshold: 3}]',
      'a- a=a',
    ],
  ])('%s', (_, type, base, head, expected) => {
    expect(aligned(type, base, head)).toEqual(expected.split(' ').toSorted());
  });
});

describe('the digest', () => {
  const { of, content } = createDigest();

  test.each([
    ['{a: 1, b: [x, y]}', 'b:\n- y\n- x\n- x\na: 1.0', true],
    ['[{a: 1}, {a: 1}]', '[{a: 1}]', false],
    ['{a: "1"}', '{a: 1}', false],
    ['{a: true}', '{a: "true"}', false],
    ['{a: []}', '{}', false],
    ['{a: 9007199254740993}', '{a: 9007199254740992}', false],
    ['{"a:1,b": 2}', '{a: 1, b: 2}', false],
  ])('%s and %s', (a, b, isEqual) => {
    expect(of(nodeOf(a)) === of(nodeOf(b))).toBe(isEqual);
  });

  test('leaves the id out where only the content is asked for', () => {
    const [a, b] = [nodeOf('{id: a, x: 1}'), nodeOf('{id: b, x: 1}')];
    expect(of(a)).not.toBe(of(b));
    expect(content(a)).toBe(content(b));
  });
});

describe('references', () => {
  const ids = new Map([
    ['signer', new Map([['s1', nodeOf('{}')]])],
    ['attestation', new Map([['att/soc2', nodeOf('{}')]])],
  ]);
  const naming = namingOf({ ids }, new Map([['signer/s1', 'signer/s9']]));

  test.each([
    [['signer', 'wallet'], 's1', 'signer/s9'],
    [['signer', 'wallet'], 'signer/s1', 'signer/s9'],
    [['signer', 'wallet'], 'wallet/w', 'wallet/w'],
    [['control', 'attestation'], 'att/soc2', 'attestation/att/soc2'],
    [['control', 'attestation'], 'attestation/att/soc2', 'attestation/att/soc2'],
    [['control', 'attestation'], 'custody.x', 'control/custody.x'],
    [
      ['wallet', 'address'],
      '0xABCDEF0123456789abcdef0123456789ABCDEF01',
      'address/0xabcdef0123456789abcdef0123456789abcdef01',
    ],
  ])('%j %s is %s', (ref, text, expected) => {
    expect(naming(text, { type: 'string', ref })).toBe(expected);
  });
});
