import { describe, expect, test } from 'vitest';
import { analyzed, answer, signers } from './declare.ts';

// Who is meant by a name, an address, a key or a right that was lent.

type Case = readonly [what: string, program: string, question: string, size: string];

const holds = (_what: string, program: string, question: string, size: string) =>
  expect(answer(program, question)).toBe(size);

const three = signers(3);
const owners = (fields = '') => `wallets: [{id: a, owners: [s1, s2, s3], threshold: 2${fields}}]\n${three}`;
const lent = (from: string, to: string, others = '') =>
  `${owners()}delegations: [{id: d, from: ${from}, to: ${to}}, {id: e, from: s2, to: ${to}}]\n${others}`;
const b = owners().replace(']\nsigners', ', {id: b, owners: [s3], threshold: 1}]\nsigners');

const loans: readonly Case[] = [
  ['from a signer', lent('signer/s1', 'ops'), 'wallet/a organization', '1'],
  ['from a person', lent('person/p1', 'ops'), 'wallet/a organization', '1'],
  ['from an organization', lent('organization/o1', 'ops'), 'wallet/a organization', '1'],
  ['from nobody known', lent('person/p7', 'ops'), 'wallet/a organization', '2'],
  ['to a person by reference', lent('s1', 'person/p9'), 'wallet/a person', '1'],
  ['to an organization by reference', lent('s1', 'organization/ops'), 'wallet/a organization', '1'],
  ['to a supplier', lent('s1', 'co', 'providers: [{id: co, can: [see_data]}]'), 'wallet/a provider', '1'],
  ['to a vendor', lent('s1', 'vendor/co', 'vendors: [{id: co, can: [see_data]}]'), 'wallet/a provider', '1'],
  ['to a wallet', `${b}delegations: [{id: d, from: s1, to: wallet/b}]`, 'wallet/a person', '1'],
  [
    'from a wallet that owns',
    `wallets: [{id: a, owners: [s1, wallet/b], threshold: 2}, {id: b, owners: [s2, s3], threshold: 2}]\n${three}delegations: [{id: d, from: wallet/b, to: s1}]`,
    'wallet/a person',
    '1',
  ],
  [
    'on a wallet by reference',
    `${owners()}delegations: [{id: d, from: s1, to: s2, wallets: [wallet/a]}]`,
    'wallet/a person',
    '1',
  ],
];

describe('a right that was lent', () => {
  test.each(loans)('%s', holds);

  test('to a supplier is within the reach of the supplier', () => {
    const text = lent('s1', 'co', 'providers: [{id: co, can: [see_data]}]').replace(
      '{id: a,',
      '{id: a, max_exposure_usd: 9,',
    );
    const found = analyzed(text).blast_radius.filter(({ component }) => component.endsWith('/co'));
    expect(found.map(({ component, usd }) => [component, usd])).toEqual([
      ['organization/co', 9],
      ['provider/co', 9],
    ]);
  });
});

const at = (chain: string, others: string) => `
wallets:
  - {id: a, ${chain}owners: ["0xAB"], threshold: 1}
  - {id: b, chain: "eip155:1", address: "0xab", owners: [s1, s2], threshold: 2}
  - {id: c, chain: "eip155:10", address: "0xaB", owners: [s1], threshold: 1}
${others}${three}`;

const addresses: readonly Case[] = [
  ['on the same chain', at('chain: "eip155:1", ', ''), 'wallet/a person', '2'],
  ['on another chain', at('chain: "eip155:10", ', ''), 'wallet/a person', '1'],
  ['on a chain that nobody names', at('', ''), 'wallet/a person', '1'],
  ['on no such chain: any of them', at('chain: "eip155:7", ', ''), 'wallet/a person', '1'],
  [
    'on no such chain: none that can be counted on',
    at('chain: "eip155:7", ', ''),
    'wallet/a freeze person',
    '1',
  ],
  [
    'of a module',
    at('chain: "eip155:1", modules: ["0xab"], ', '').replace('owners: ["0xAB"]', 'owners: [s3]'),
    'wallet/a freeze person',
    '2',
  ],
  [
    'of a role',
    at('', 'contracts: [{id: k, chain: "eip155:1", roles: [{holder: "0xab", can: [upgrade]}]}]\n'),
    'contract/k person',
    '2',
  ],
  [
    'of a pausing role: a wallet by name will do',
    `${owners()}contracts: [{id: k, roles: [], pause: {can_move_funds: true, role_holder: wallet/a}}]`,
    'contract/k person',
    '2',
  ],
];

describe('an address', () => test.each(addresses)('%s', holds));

const keys: readonly Case[] = [
  [
    'falls with its signer',
    `wallets: [{id: a, type: eoa}]\nkeys: [{id: k, wallet: a, signer: s1}]\n${three}`,
    'wallet/a person',
    '1',
  ],
  [
    'of two signers of a plain account, each',
    `wallets: [{id: a, type: eoa}]\nkeys: [{id: k, wallet: a, signer: s1}, {id: l, wallet: a, signer: s2}]\n${three}`,
    'wallet/a freeze person',
    '2',
  ],
  [
    'two of one signer are one approval',
    `wallets: [{id: a, type: mpc, threshold: 2}]\nkeys: [{id: k, wallet: a, signer: s1}, {id: l, wallet: a, signer: s1}]\n${three}`,
    'wallet/a person',
    '1?..2',
  ],
  [
    'of an owner is the owner',
    `wallets: [{id: a, type: mpc, owners: [s1, s2], threshold: 2}]\nkeys: [{id: k, wallet: a, signer: s1}, {id: l, wallet: a, signer: s1}]\n${three}`,
    'wallet/a person',
    '2',
  ],
  [
    'of a signer whom nobody declared',
    `wallets: [{id: a, type: eoa, owners: [s1]}]\nkeys: [{id: k, wallet: a, signer: ghost}]\n${three}`,
    'wallet/a person',
    '1',
  ],
  [
    'a plain account is one key, whoever owns it',
    `wallets: [{id: a, type: eoa, owners: [s1, s2]}]\n${three}`,
    'wallet/a person',
    '1',
  ],
  [
    'a plain account is one key, whatever its threshold',
    `wallets: [{id: a, type: eoa, owners: [s1, s2], threshold: 2}]\n${three}`,
    'wallet/a person',
    '1',
  ],
  [
    'its supplier is the same by any name',
    `${owners()}keys: [{id: k, signer: s1, provider: provider/co}, {id: l, signer: s2, provider: co}]\nproviders: [{id: co}]`,
    'wallet/a provider',
    '1',
  ],
];

describe('a key', () => test.each(keys)('%s', holds));

const sharing = (fields: readonly string[]) =>
  `wallets: [{id: a, owners: [s1, s2, s3], threshold: 2}]\nsigners: [${fields.map((field, index) => `{id: s${index + 1}, type: service, ${field}}`).join(', ')}]`;

const hosts: readonly Case[] = [
  ['named by one of them', sharing(['shares_host_with: [s2]', 'host: h2', 'host: h3']), 'wallet/a host', '1'],
  [
    'named by both, and not alike',
    sharing(['host: h1, shares_host_with: [s2]', 'host: h2', 'host: h3']),
    'wallet/a host',
    '1',
  ],
  ['named by none', sharing(['shares_host_with: [signer/s2]', 'site: x', 'host: h3']), 'wallet/a host', '1'],
  [
    'through a third',
    sharing(['host: h1, shares_host_with: [s3]', 'host: h2', 'host: h3, shares_host_with: [s2]']),
    'wallet/a host',
    '1',
  ],
  ['that is not shared', sharing(['host: h1', 'host: h2', 'host: h3']), 'wallet/a host', '2'],
];

describe('a machine', () => test.each(hosts)('%s', holds));

describe('money behind several targets', () => {
  const pool = (contract: string, second = 'max_exposure_usd: 40', bridges = '') => `
wallets:
  - {id: a, owners: [s1], threshold: 1, contract: c, max_exposure_usd: 60}
  - {id: b, owners: [s1], threshold: 1, contract: contract/c${second && `, ${second}`}}
contracts: [{id: c, roles: []${contract && `, ${contract}`}}]
${bridges}${three}`;
  const worst = (text: string) => {
    const { usd, undeclared = false } = analyzed(text).worst.single;
    return [usd, undeclared];
  };

  test('is what the wallets hold where nobody says how much the contract does', () => {
    expect(worst(pool(''))).toEqual([100, false]);
  });

  test('is that of the contract or the bridge where they say', () => {
    expect(worst(pool('value_held_usd: 50'))).toEqual([60, false]);
    const bridge =
      'bridges: [{id: b, contracts: [c], value_at_risk_usd: 70, verifiers: {required: 1, set: [{signer: s1}]}}]\n';
    expect(worst(pool('', undefined, bridge))).toEqual([70, false]);
  });

  test('is at least that much where one of them does not say', () => {
    expect(worst(pool('', ''))).toEqual([60, true]);
  });

  test('of the contract counts with a wallet before it', () => {
    const text = pool('').replace('roles: []', 'roles: [{wallet: a, can: [upgrade]}]');
    expect(worst(text)).toEqual([100, false]);
  });
});
