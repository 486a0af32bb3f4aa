import { describe, expect, test } from 'vitest';
import { types } from '../../../src/core/program/vocabulary.ts';
import { catalog, controlIds } from '../../../src/core/rule/builtin.ts';
import { findingsOf, judge } from '../../support/judge.ts';
import { ruleOf } from '../../support/rule.ts';

const rules = [ruleOf({ id: 'test/ours', select: 'program' })];

const dangling = (text: string) =>
  findingsOf(judge(text, { rules }), 'meta/dangling-reference').map(
    ({ at, args }) => `${at.path}: ${args.reference}: ${args.expected}${args.suggestion}`,
  );
const cycles = (text: string) =>
  findingsOf(judge(text, { rules: [] }), 'meta/cycle').map(({ at, args }) => `${at.path}: ${args.path}`);

describe('references', () => {
  test.each([
    'wallets: [{id: a, owners: [s1]}]\nsigners: [{id: s1}]',
    'wallets: [{id: a, owners: [signer/s1, wallet/b]}, {id: b}]\nsigners: [{id: s1}]',
    // A bare id is looked for in each of the kinds that the field may name.
    'wallets: [{id: a, owners: [b]}, {id: b}]',
    // Ids may have a slash of their own.
    'claims: [{id: c, supported_by: [att/soc2, attestation/att/soc2]}]\ncompliance: {attestations: [{id: att/soc2}]}',
    'claims: [{id: c, supported_by: [custody.quorum-threshold, control/custody.quorum-threshold]}]',
    'risks: [{id: r, treatment: [insurance]}]',
    'keys: [{id: k, signer: s1}]\nsigners: [{id: s1}]',
    // In another file order, and before it is declared.
    'signers: [{id: s2, shares_host_with: [s1]}, {id: s1}]',
  ])('that lead somewhere: %s', (text) => {
    expect(dangling(text)).toEqual([]);
  });

  test.each([
    [
      'wallets: [{id: a, owners: [alic3]}]\nsigners: [{id: alice}]',
      'wallets[0].owners[0]: alic3: signer or wallet; did you mean "alice"?',
    ],
    ['wallets: [{id: a, owners: [nobody]}]', 'wallets[0].owners[0]: nobody: signer or wallet'],
    // Of the right name but the wrong kind.
    ['keys: [{id: k, signer: wallet/a}]\nwallets: [{id: a}]', 'keys[0].signer: wallet/a: signer'],
    ['keys: [{id: k, signer: a}]\nwallets: [{id: a}]', 'keys[0].signer: a: signer'],
    // The name of a kind or of a section is no name of a signer.
    [
      'wallets: [{id: a, owners: [signers]}]\nsigners: [{id: s}]',
      'wallets[0].owners[0]: signers: signer or wallet',
    ],
    [
      'wallets: [{id: a, owners: [signer/]}]\nsigners: [{id: s}]',
      'wallets[0].owners[0]: signer/: signer or wallet',
    ],
    [
      'evidence: [{id: e, control: custody.quorum-treshold}]',
      'evidence[0].control: custody.quorum-treshold: control; did you mean "custody.quorum-threshold"?',
    ],
    [
      'risks: [{id: r, treatment: [insurence]}]',
      'risks[0].treatment[0]: insurence: control or attestation or obligation or insurance',
    ],
    ['wallets: [{id: abc, owners: [""]}]', 'wallets[0].owners[0]: : signer or wallet'],
  ])('that lead nowhere: %s', (text, expected) => {
    expect(dangling(text)).toEqual([expected]);
  });

  test('what is not declared as it should be cannot be referred to', () => {
    expect(dangling('wallets: [{id: a, owners: [s1]}]\nsigners: [{id: 5}, {id: ~}, s1]')).toHaveLength(1);
  });

  test('the place is that of the reference, in its own file', () => {
    const files = { 'a.yml': 'signers: [{id: s1}]', 'b.yml': 'wallets:\n  - {id: a, owners: [s1, s2x]}\n' };
    expect(findingsOf(judge(files, { rules: [] }), 'meta/dangling-reference')).toMatchObject([
      { entity: 'wallet/a', at: { file: 'b.yml', start: { line: 2, column: 26 }, excerpt: 's2x' } },
    ]);
  });

  test('thousands of them are not each compared with thousands of names', () => {
    const owners = Array.from({ length: 4000 }, (_, i) => `x${i}`);
    const signers = owners.map((id) => `{id: s${id}}`);
    const start = performance.now();
    expect(dangling(`wallets: [{id: a, owners: [${owners}]}]\nsigners: [${signers}]`)).toHaveLength(4000);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

test('every kind that a field may name is one that exists', () => {
  const kinds = new Set(Object.values(types).flatMap(({ kind }) => kind ?? []));
  const named = Object.values(types).flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ ref }) => ref ?? []),
  );
  expect(named.length).toBeGreaterThan(40);
  expect([...new Set(named)].filter((kind) => !kinds.has(kind)).sort()).toEqual([
    'address',
    'control',
    'incident',
  ]);
});

describe('addresses', () => {
  const destination = (text: string) => dangling(`wallets: [{id: a, destinations: ["${text}"]}]`);

  test.each([
    '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045',
    '0xd8da6bf26964af9d7eed9e03e53415d37aa96045',
    '0x1d8727df513fa2a8785d0834e40b34223daff1affc079574082baadb74b66ee4',
    'eip155:1:0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045',
    'bip122:000000000019d6689c085ae165831e93:128Lkh3S7CkDTBZ8W7BbpsN3YYizJMp8p6',
    'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:7S3P4HxJpyyigGzodYwHtCxZyUQe9JiBMHyRWXArAaKv',
    'cosmos:cosmoshub-3:cosmos1t2uflqwqe0fsj0shcfkrvpukewcw40yjj6hdc0',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '7S3P4HxJpyyigGzodYwHtCxZyUQe9JiBMHyRWXArAaKv',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'cosmos1t2uflqwqe0fsj0shcfkrvpukewcw40yjj6hdc0',
    'address/0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045',
  ])('%s has the form of one', (text) => {
    expect(destination(text)).toEqual([]);
  });

  test.each([
    'warm-1',
    'treasury',
    // A digit too few, a digit that is none.
    '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA9604',
    '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA9604g',
    // Words, and a text with letters that base58 does without.
    'thebigcoldwalletofthetreasury',
    'TheBigColdWalletOfTheTreasuryNumberOne',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0',
    'VAULTS2TREASURY3NUMBERS4HANDS',
    'bc1qw508d6qejxtdg4',
    'wallet:warm',
    'eip155:1',
  ])('%s has not', (text) => {
    expect(destination(text)).toEqual([expect.stringContaining('wallet or address')]);
  });

  test('only where an address is asked for', () => {
    const address = '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045';
    expect(dangling(`wallets: [{id: a, owners: ["${address}"]}]`)).toHaveLength(1);
  });
});

describe('incidents and controls of the catalog', () => {
  test('an incident by its id, with or without its folder', () => {
    const references = ['ronin-2022', 'incident/ronin-2022', 'incidents/ronin-2022'];
    expect(dangling(`threat_model: {incidents_considered: [${references}]}`)).toEqual([]);
    expect(dangling(`risks: [{id: r, evidence: [${references}]}]`)).toEqual([]);
  });

  test('an incident that nobody knows', () => {
    expect(dangling('threat_model: {incidents_considered: [ronin-2021]}')).toEqual([
      'threat_model.incidents_considered[0]: ronin-2021: incident; did you mean "ronin-2022"?',
    ]);
  });

  test('every id of the catalog', () => {
    const incidents = catalog.incidents.map(({ id }) => id);
    expect(dangling(`threat_model: {incidents_considered: [${incidents}]}`)).toEqual([]);
    expect(dangling(`risks: [{id: r, treatment: [${[...controlIds]}]}]`)).toEqual([]);
  });
});

describe('exceptions', () => {
  const exception = (fields: string) =>
    dangling(`wallets: [{id: eth-cold-1}, {threshold: 1}]\nexceptions: [{${fields}}]`);

  test.each([
    'rule: hot/no-cap',
    'rule: meta/undeclared',
    'rule: test/ours',
    'expires: 2026-12-01',
    'rule: ~',
  ])('for a rule that exists: %s', (fields) => {
    expect(exception(fields)).toEqual([]);
  });

  test.each([
    ['hot/no-caps', '; did you mean "hot/no-cap"?'],
    ['no-cap', ''],
    ['hot/*', ''],
    ['Hot/no-cap', '; did you mean "hot/no-cap"?'],
  ])('for a rule that does not exist: %s', (rule, suggestion) => {
    expect(exception(`rule: '${rule}'`)).toEqual([`exceptions[0].rule: ${rule}: rule${suggestion}`]);
  });

  test('for an entity that exists, by kind and id or kind and position', () => {
    for (const entity of ['wallet/eth-cold-1', 'wallet/1', 'exception/0'])
      expect(exception(`rule: hot/no-cap, entity: ${entity}`)).toEqual([]);
  });

  test.each([
    ['wallet/eth-cold-2', '; did you mean "wallet/eth-cold-1"?'],
    ['eth-cold-1', ''],
    ['signer/x', ''],
  ])('for an entity that does not exist: %s', (entity, suggestion) => {
    expect(exception(`rule: hot/no-cap, entity: ${entity}`)).toEqual([
      `exceptions[0].entity: ${entity}: entity${suggestion}`,
    ]);
  });
});

describe('circles of owners', () => {
  const wallets = (owners: Record<string, string>) =>
    `wallets: [${Object.entries(owners).map(([id, list]) => `{id: ${id}, owners: [${list}]}`)}]\nsigners: [{id: s}]`;

  test.each([
    ['of one', { a: 'a' }, ['wallets[0].owners[0]: wallet/a → wallet/a']],
    ['of two', { a: 'b', b: 's, a' }, ['wallets[1].owners[1]: wallet/a → wallet/b → wallet/a']],
    [
      'of three',
      { a: 'b', b: 'wallet/c', c: 'a' },
      ['wallets[2].owners[0]: wallet/a → wallet/b → wallet/c → wallet/a'],
    ],
    ['behind a tail', { t: 'a', a: 'b', b: 'a' }, ['wallets[2].owners[0]: wallet/a → wallet/b → wallet/a']],
    [
      'twice',
      { a: 'b, c', b: 'a', c: 'a' },
      [
        'wallets[1].owners[0]: wallet/a → wallet/b → wallet/a',
        'wallets[2].owners[0]: wallet/a → wallet/c → wallet/a',
      ],
    ],
    ['none: a diamond', { a: 'b, c', b: 'd', c: 'd', d: 's' }, []],
    ['none: a chain', { a: 'b', b: 'c', c: 's' }, []],
    ['none: a signer of the same name', { s: 's' }, []],
  ])('%s', (_, owners, expected) => {
    expect(cycles(wallets(owners))).toEqual(expected);
  });

  test('across files', () => {
    const files = { 'a.yml': 'wallets: [{id: a, owners: [b]}]', 'b.yml': 'wallets: [{id: b, owners: [a]}]' };
    expect(findingsOf(judge(files, { rules: [] }), 'meta/cycle')).toMatchObject([{ at: { file: 'b.yml' } }]);
  });

  test('a chain of 4,000 wallets is followed to its end, and its circle told in short', () => {
    const ids = Array.from({ length: 4000 }, (_, i) => `w${i}`);
    const chain = Object.fromEntries(ids.map((id, i) => [id, ids[i + 1] ?? 's']));
    const start = performance.now();
    expect(cycles(wallets(chain))).toEqual([]);
    const [circle] = cycles(wallets({ ...chain, w3999: 'w0' }));
    expect(circle?.length).toBeLessThan(300);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
