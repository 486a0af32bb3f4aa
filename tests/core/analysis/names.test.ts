import { describe, expect, test } from 'vitest';
import { analyzed, answer, signers } from './declare.ts';

// Whatever names a program gives, or leaves out, nothing takes the place of anything else.

const three = signers(3);
const two = (id: string) => `
wallets:
  - {id: a, owners: [s1, s2, s3], threshold: 2}
  - {id: "${id}", owners: [s1], threshold: 1}
${three}`;

describe('a wallet', () => {
  test.each([
    'a:quorum',
    'a:threshold',
    'a:transfer',
    'a/threshold',
    'a","threshold',
    '["move","wallet","a","threshold"]',
    'wallet/a',
    '?',
    '',
  ])('of the name %j changes no other', (id) => {
    const program = two(id.replaceAll('"', '\\"'));
    expect([`wallet/a person`, `wallet/${id} person`].map((one) => answer(program, one))).toEqual(['2', '1']);
  });

  test('of the name of an inner node of another is told apart from it', () => {
    const inner = JSON.stringify(['move', 'wallet', 'a', 'threshold', 'quorum']);
    const [a, other] = analyzed(two(inner.replaceAll('"', '\\"'))).wallets;
    expect([a?.cuts.person.size, other?.cuts.person.size]).toEqual([2, 1]);
  });

  test('without an id, or with the id of another, is still there', () => {
    const text = `
wallets:
  - {owners: [s1], threshold: 1, max_exposure_usd: 1}
  - {id: "0", owners: [s1, s2], threshold: 2, max_exposure_usd: 10}
  - {id: a, owners: [s1], threshold: 1, max_exposure_usd: 100}
  - {id: a, owners: [s1, s2, s3], threshold: 3, max_exposure_usd: 1000}
${three}`;
    const { wallets, worst } = analyzed(text);
    const found = wallets.map(({ id, cuts }) => [id, cuts.person.size]);
    expect(found).toEqual([
      ['0#', 1],
      ['0', 2],
      ['a', 1],
      ['a#3', 3],
    ]);
    expect(worst.single.usd).toBe(101);
  });
});

const signer = (id: string, person: string) => `  - {id: "${id}", type: human, person: ${person}}\n`;

test.each(['s1:own', 's1/own', 'signer/s1:own'])('a signer of the name %s is one more', (id) => {
  const text = `wallets: [{id: a, owners: [s1, "${id}"], threshold: 2}]\nsigners:\n${signer('s1', 'p1')}${signer(id, 'p2')}`;
  expect(answer(text, 'wallet/a person')).toBe('2');
});

const mpc = 'wallets: [{id: a, type: mpc, threshold: 2}]';
const safe = `wallets: [{id: a, owners: [s1, s2, s3], threshold: 2}]\n${three}`;
const apart: readonly (readonly [string, string, string, string])[] = [
  [
    'keys without an id',
    `${mpc}\nkeys: [{wallet: a, host: h1}, {wallet: a, host: h2}]`,
    'wallet/a host',
    '2',
  ],
  [
    'keys of one id',
    `${mpc}\nkeys: [{id: k, wallet: a, host: h1}, {id: k, wallet: a, host: h2}]`,
    'wallet/a host',
    '2',
  ],
  [
    'a key without an id beside one that is called by its position',
    `${mpc}\nkeys: [{wallet: a, host: h1}, {id: "0", wallet: a, host: h2}]`,
    'wallet/a host',
    '2',
  ],
  [
    'backups of keys without an id',
    `${safe}keys: [{signer: s1, backup: {holders: [p2], people_to_reconstruct: 1}}, {signer: s2, backup: {holders: [p9], people_to_reconstruct: 1}}]`,
    'wallet/a person',
    '1',
  ],
  [
    'verifiers of one id',
    'bridges: [{id: b, verifiers: {required: 2, total: 2, set: [{id: v, operator: x}, {id: v, operator: y}]}}]',
    'bridge/b organization',
    '2',
  ],
  [
    'a verifier without an id beside one that is called by its position',
    'bridges: [{id: b, verifiers: {required: 2, total: 2, set: [{id: "1", operator: x}, {operator: y}]}}]',
    'bridge/b organization',
    '2',
  ],
  [
    'a member of a veto group named twice',
    `wallets: [{id: a, owners: [s1, s2], threshold: 1, timelock_hours: 9, veto_group: [s3, signer/s3, s3], control_change: {threshold: 1, delay_hours: 9, enforced_on_chain: true}}]\n${three}`,
    'wallet/a person',
    '2',
  ],
  [
    'a supplier named twice',
    `wallets: [{id: a, owners: [s1, s2], threshold: 3, providers: [co, provider/co]}]\nproviders: [{id: co, can: [co_sign]}]\n${three}`,
    'wallet/a organization',
    '3',
  ],
  [
    'a signer of whom nobody knows who it is',
    `wallets: [{id: a, owners: [s1, s2], threshold: 2}]\nsigners:\n${signer('s1', '"?"')}${signer('s2', 'p2')}`,
    'wallet/a person',
    '1?..2',
  ],
];

test.each(apart)('%s', (_what, program, question, size) => {
  expect(answer(program, question)).toBe(size);
});
