import { describe, expect, test } from 'vitest';
import { answer, signers } from './declare.ts';

// Who could still use the money, and who could still stop a thief: the same quorums, seen from the other side.

type Case = readonly [what: string, program: string, answers: Readonly<Record<string, string>>];

const holds = (_what: string, program: string, answers: Readonly<Record<string, string>>) => {
  const found = Object.keys(answers).map((question) => [question, answer(program, question)]);
  expect(Object.fromEntries(found)).toEqual(answers);
};

const nine = signers(9);
const control = (threshold: number) =>
  `control_change: {threshold: ${threshold}, delay_hours: 9, enforced_on_chain: true}`;
const slow = (threshold: number) => `timelock_hours: 9, ${control(threshold)}`;

const freezes: readonly Case[] = [
  [
    'the owner of a wallet that waits needs no veto',
    `wallets: [{id: a, owners: [wallet/b], threshold: 1}, {id: b, owners: [s1, s2], threshold: 1, ${slow(1)}, veto_group: [s9]}]\n${nine}`,
    { 'wallet/a freeze person': '2', 'wallet/b freeze person': '2', 'wallet/a person': '2' },
  ],
  [
    'so it is for a contract',
    `wallets: [{id: a, owners: [s1, s2, s3], threshold: 2}]\ncontracts: [{id: c, timelock_seconds: 9, veto_group: [s9], roles: [{wallet: a, can: [upgrade]}]}]\n${nine}`,
    { 'contract/c freeze person': '2', 'contract/c person': '3' },
  ],
  [
    'a module is a way to use it, for its owner too',
    `wallets: [{id: a, owners: [s1, s2, s3, s4, s5], threshold: 3, modules: [s6]}, {id: b, owners: [wallet/a], threshold: 1}]\n${nine}`,
    { 'wallet/a freeze person': '4', 'wallet/b freeze person': '4', 'wallet/a person': '1' },
  ],
  [
    'so is whoever has a role over the contract behind it',
    `wallets: [{id: a, owners: [s1, s2], threshold: 2, contract: c}]\ncontracts: [{id: c, roles: [{holder: s3, can: [upgrade]}]}]\n${nine}`,
    { 'wallet/a freeze person': '2' },
  ],
  [
    'so is a bypass that takes fewer',
    `wallets: [{id: a, owners: [s1, s2, s3], threshold: 3, ${slow(3)}, bypass_quorum: 1}]\n${nine}`,
    { 'wallet/a freeze person': '3' },
  ],
  [
    'a module that nobody runs, a supplier that shows, and one that may withdraw are not',
    `wallets: [{id: a, owners: [s1, s2], threshold: 2, modules: ["0x9"], providers: [ui, co, ghost]}]\nproviders: [{id: ui, can: [display_tx]}, {id: co, can: [withdraw]}]\n${nine}verification: {blind_signing: allowed}`.replace(
      'verification: {blind_signing: disabled, decoders: [a, b]}\n',
      '',
    ),
    { 'wallet/a freeze person': '1', 'wallet/a freeze provider': '-', 'wallet/a provider': '1' },
  ],
  [
    'what takes fewer only by a procedure is not',
    `wallets: [{id: a, owners: [s1, s2], threshold: 2, control_change: {threshold: 1, enforced_on_chain: false}}]\n${nine}`,
    { 'wallet/a freeze person': '1', 'wallet/a person': '1' },
  ],
  [
    'a verifier works by its machine and by its signer',
    `bridges: [{id: b, verifiers: {required: 2, total: 2, set: [{operator: x, signer: s1}, {operator: y, signer: s2}]}}]\n${nine}`,
    { 'bridge/b freeze person': '1', 'bridge/b freeze organization': '1' },
  ],
  [
    'keys beside owners may be theirs',
    `wallets: [{id: a, type: mpc, owners: [s1, s2], threshold: 2}]\nkeys: [{id: k, wallet: a, host: h1}, {id: l, wallet: a, host: h2}]\n${nine}`,
    { 'wallet/a freeze person': '1', 'wallet/a host': '2' },
  ],
  [
    'the program as a whole',
    `authority: {move: {threshold: 2, minutes: 60, owners: [s1, s2, s3, s4]}}\n${nine}`,
    { 'authority freeze person': '3', 'authority person': '2', 'authority immediate person': '-' },
  ],
];

describe('freeze', () => test.each(freezes)('%s', holds));

const vetoed = (group: string, others: string) =>
  `wallets: [{id: a, owners: [s1], threshold: 1, ${slow(1)}, veto_group: [${group}]}${others}]\n${nine}`;

const vetoes: readonly Case[] = [
  [
    'all of three: one of them is enough to silence it',
    vetoed('wallet/g', ', {id: g, owners: [s2, s3, s4], threshold: 3}'),
    { 'wallet/a person': '2', 'wallet/a immediate person': '-' },
  ],
  [
    'any of three: all of them',
    vetoed('wallet/g', ', {id: g, owners: [s2, s3, s4], threshold: 1}'),
    { 'wallet/a person': '4' },
  ],
  [
    'four of five: two',
    vetoed('wallet/g', ', {id: g, owners: [s2, s3, s4, s5, s6], threshold: 4}'),
    { 'wallet/a person': '3' },
  ],
  ['no threshold', vetoed('wallet/g', ', {id: g, owners: [s2, s3, s4]}'), { 'wallet/a person': '2?..4' }],
  ['no owners', vetoed('wallet/g', ', {id: g, threshold: 3}'), { 'wallet/a person': '1?..-' }],
  [
    'a wallet of wallets',
    vetoed(
      'wallet/g',
      ', {id: g, owners: [wallet/h, wallet/i], threshold: 1}, {id: h, owners: [s2, s3], threshold: 2}, {id: i, owners: [s4, s5], threshold: 1}',
    ),
    { 'wallet/a person': '4' },
  ],
  [
    'a wait and a veto of its own are not in the way of silencing it',
    vetoed('wallet/g', `, {id: g, owners: [s2, s3], threshold: 2, ${slow(2)}, veto_group: [s9]}`),
    { 'wallet/a person': '2' },
  ],
  [
    'a module of it is not counted on',
    vetoed('wallet/g', ', {id: g, owners: [s2, s3], threshold: 2, modules: [s4]}'),
    { 'wallet/a person': '2' },
  ],
  [
    'a signer and a wallet: both',
    vetoed('s2, wallet/g', ', {id: g, owners: [s3, s4], threshold: 1}'),
    { 'wallet/a person': '4' },
  ],
  [
    'a wallet that owns itself cancels nothing',
    vetoed(
      'wallet/g',
      ', {id: g, owners: [wallet/h], threshold: 1}, {id: h, owners: [wallet/g], threshold: 1}',
    ),
    { 'wallet/a person': '1' },
  ],
  [
    'a right that was lent cancels nothing',
    `${vetoed('s2', '')}delegations: [{id: d, from: s2, to: s3}]`,
    { 'wallet/a person': '2' },
  ],
  [
    'the key of a plain account',
    `${vetoed('wallet/g', ', {id: g, type: eoa}')}keys: [{id: k, wallet: g, signer: s2}]`,
    { 'wallet/a person': '2' },
  ],
  ['nobody who is declared', vetoed('ghost', ''), { 'wallet/a person': '1?..2' }],
  [
    'who holds the role vetoes it, too',
    `wallets: [{id: a, owners: [s1, s2, s3], threshold: 1}]\ncontracts: [{id: c, timelock_seconds: 9, veto_group: [wallet/a], roles: [{wallet: a, can: [upgrade]}]}]\n${nine}`,
    { 'contract/c person': '3', 'contract/c immediate person': '-' },
  ],
];

describe('a veto by', () => test.each(vetoes)('%s', holds));
