import { expect, test } from 'vitest';
import { answer } from './declare.ts';

// The worked examples of effective quorum, as programs declare them; cut-sets.test.ts has their graphs.

const person = (key: string, name: string, rest = '') =>
  `  - {id: ${key}, type: human, person: ${name}, organization: o-${key}, site: x-${key}, device: {model: d-${key}}${rest}}\n`;
const people = `
signers:
${['alice', 'bob', 'carol', 'dave', 'erin', 'frank'].map((name) => person(name, name)).join('')}${person('alice2', 'alice')}${person('dan', 'dan', ', address: "0xda"')}verification: {blind_signing: disabled, decoders: [a, b]}
`;
const five = 'owners: [alice, bob, carol, dave, erin], threshold: 3';
const makers = ['1', '2', '3', '4', '5', '6', '7'].map(
  (key) => `{id: k${key}, person: p${key}, device: {model: ${Number(key) > 5 ? 'trezor' : 'ledger'}}}`,
);

type Example = readonly [name: string, program: string, answers: Readonly<Record<string, string>>];

const examples: readonly Example[] = [
  [
    '1: five people',
    `wallets: [{id: w, ${five}}]${people}`,
    { 'wallet/w person': '3', 'wallet/w freeze person': '3' },
  ],
  [
    '2: who holds two keys',
    `wallets: [{id: w, owners: [alice, alice2, bob, carol, dave], threshold: 3}]${people}`,
    { 'wallet/w person': '2', 'wallet/w freeze person': '2' },
  ],
  [
    '3: an owner that is one of two people',
    `wallets: [{id: w, owners: [alice, alice2, bob, carol, wallet/n], threshold: 3}, {id: n, owners: [bob, dave], threshold: 1}]${people}`,
    { 'wallet/w person': '2', 'wallet/w freeze person': '2' },
  ],
  [
    '4: a module under one key',
    `wallets: [{id: w, ${five}, modules: ["0xB07"]}, {id: bot, type: eoa, address: "0xb07", owners: [frank]}]${people}`,
    { 'wallet/w person': '1', 'wallet/w freeze person': '4' },
  ],
  [
    '5: a backup in a box, and one key in shares',
    `wallets: [{id: w, owners: [alice, bob, wallet/m], threshold: 2}, {id: m, type: mpc, providers: [ven]}]
providers: [{id: ven, can: [co_sign], mpc: {threshold: 2, parties: 3, share_holders: [{org: ven}, {org: o-alice, admin: alice}, {org: o-bob, admin: bob}]}}]
keys: [{id: k, signer: bob, backup: {scheme: single_copy, sites: [bank-box]}}]${people}`,
    {
      'wallet/w organization': '2',
      'wallet/w freeze person': '2',
      'wallet/w provider': '-',
      'wallet/m organization': '2',
      'wallet/m provider': '-',
    },
  ],
  [
    '6: seven keys, two makers',
    `wallets: [{id: w, owners: [k1, k2, k3, k4, k5, k6, k7], threshold: 4}]\nsigners: [${makers.join(', ')}]`,
    { 'wallet/w device': '1', 'wallet/w freeze device': '1', 'wallet/w person': '4' },
  ],
  [
    '7: a right that a deployer kept, which takes 48 hours',
    `wallets: [{id: w, ${five}}]
contracts: [{id: c, upgradeable: true, timelock_seconds: 172800, timelock_admin: "0xDA", roles: [{wallet: w, can: [upgrade, move]}]}]${people}`,
    { 'contract/c person': '1', 'contract/c immediate person': '3', 'contract/c freeze person': '4' },
  ],
  [
    '8: an owner that runs unknown code',
    `wallets: [{id: w, owners: [alice, wallet/x, carol], threshold: 2}, {id: x, type: eoa, owners: [bob], modules: ["0xdead"]}]${people}`,
    { 'wallet/w person': '1?..2', 'wallet/w freeze person': '2' },
  ],
  [
    '9: two wallets that own each other',
    `wallets: [{id: w, owners: [alice, wallet/v], threshold: 1}, {id: v, owners: [wallet/w, bob], threshold: 2}]${people}`,
    {
      'wallet/w person': '1',
      'wallet/w freeze person': '1',
      'wallet/v person': '2',
      'wallet/v freeze person': '1',
    },
  ],
  [
    '10: two that are owned by nobody but each other',
    `wallets: [{id: w, owners: [wallet/v], threshold: 1}, {id: v, owners: [wallet/w], threshold: 1}]${people}`,
    { 'wallet/w person': '-', 'wallet/w freeze person': '0' },
  ],
  [
    '11: a second wallet of the same people, both at once',
    `wallets: [{id: hot, owners: [alice, bob, carol], threshold: 2}, {id: cold, ${five}}, {id: both, owners: [wallet/hot, wallet/cold], threshold: 2}]${people}`,
    { 'wallet/both person': '3', 'wallet/both freeze person': '2' },
  ],
];

test.each(examples)('%s', (_name, program, answers) => {
  const found = Object.keys(answers).map((question) => [question, answer(program, question)]);
  expect(Object.fromEntries(found)).toEqual(answers);
});
