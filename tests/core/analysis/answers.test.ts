import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, loadRules } from '../../../src/index.ts';
import { findingsOf, judge } from '../../support/judge.ts';

// Whom an analysis names: nobody of whom it is not certain, unless it says so beside.

const today = '2026-11-22';
const sourceOf = (text: string) =>
  ({ file: 'p.yml', text: `apiVersion: security-program/v1\n${text}`, kind: 'yaml' }) as const;
const analyzed = (text: string) => analyze([sourceOf(text)], { today });
const cutsOf = (text: string) => {
  const [wallet] = analyzed(text).wallets;
  if (!wallet) throw new Error('no wallet');
  return wallet.cuts;
};

const signer = (id: string, person?: string) =>
  `  - {id: ${id}, type: human, ${person ? `person: ${person}, ` : ''}organization: o-${id}, site: x-${id}}\n`;
const signers = (people: Readonly<Record<string, string | undefined>>) =>
  `signers:\n${Object.entries(people)
    .map(([id, person]) => signer(id, person))
    .join('')}verification: {blind_signing: disabled, decoders: [a, b]}\n`;
const lent = (...from: readonly string[]) =>
  `delegations:\n${from.map((id) => `  - {id: d-${id}, from: ${id}, to: co}\n`).join('')}`;
const wallet = (owners: string, threshold: number) =>
  `wallets: [{id: w, type: safe, owners: [${owners}], threshold: ${threshold}}]\n`;

const three = { s1: 'p1', s2: 'p2', s3: 'p3' };
const twice = { s1: 'p-104', s2: 'p-104', s3: 'p-7', s4: 'p-8', s5: 'p-9' };
const pair = wallet('s1, s2, s3', 2);
const five = wallet('s1, s2, s3, s4, s5', 3);

interface Named {
  readonly size: number;
  readonly sets: readonly string[];
  readonly at_most?: number;
}

describe('who is named', () => {
  test.each<[string, string, Named]>([
    [
      'all of them, where all is declared',
      pair + signers(three),
      { size: 2, sets: ['p1+p2', 'p1+p3', 'p2+p3'] },
    ],
    [
      'whoever borrowed two rights, not those who might be that person',
      pair + signers(three) + lent('s1', 's2'),
      { size: 1, sets: ['?'] },
    ],
    [
      'the same with two keys of one person',
      five + signers(twice) + lent('s1', 's2', 's3'),
      { size: 1, sets: ['?'] },
    ],
    [
      'a declared person who does it alone, before an undeclared one who does as well',
      wallet('s1, s2', 1) + signers({ s1: 'p1', s2: undefined }),
      { size: 1, sets: ['p1', '?'] },
    ],
    [
      'undeclared people once, however many they are',
      wallet('s1, s2, s3', 1) + signers({ s1: undefined, s2: undefined, s3: undefined }),
      { size: 1, sets: ['?'] },
    ],
    [
      'declared people who may be the undeclared ones, which the size says',
      wallet('s1, s2, s3, s4', 4) + signers({ s1: 'p1', s2: 'p2', s3: undefined, s4: undefined }),
      { size: 2, sets: ['p1+p2'], at_most: 4 },
    ],
    [
      'first the undeclared one who might be all, where the size depends on it',
      wallet('s1, s2, s3', 2) + signers({ s1: 'p1', s2: undefined, s3: undefined }),
      { size: 1, sets: ['?', 'p1'], at_most: 2 },
    ],
  ])('%s', (_name, text, { size, sets, at_most: most }) => {
    const { person } = cutsOf(text);
    const short = person.sets.map((set) => set.map((one) => one.replace('person/', '')).join('+'));
    expect({ size: person.size, sets: short }).toEqual({ size, sets });
    expect(person.set).toEqual(person.sets[0]);
    expect([person.undeclared, person.at_most]).toEqual(
      most === undefined ? [undefined, undefined] : [true, most],
    );
  });

  test('nobody who reaches nothing alone is the only one of a smallest set', () => {
    const { blast_radius: reaches, wallets } = analyzed(five + signers(twice) + lent('s1', 's2', 's3'));
    const idle = reaches.filter(({ targets }) => targets.length === 0).map(({ component }) => component);
    const alone = wallets
      .flatMap(({ cuts }) => Object.values(cuts))
      .filter(({ size, undeclared }) => size === 1 && !undeclared);
    expect(idle).toContain('person/p-104');
    expect(alone.length).toBeGreaterThan(1);
    for (const { sets } of alone) for (const set of sets) expect(idle).not.toContain(set[0]);
  });

  test('of more sets than are listed the certain ones are, and still no more than twenty', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `s${index}`);
    const people = Object.fromEntries(ids.map((id, index) => [id, index < 12 ? `p${index}` : undefined]));
    const { person } = cutsOf(wallet(ids.join(', '), 1) + signers(people));
    expect(person.sets).toHaveLength(13);
    expect(person.sets.at(-1)).toEqual(['person/?']);
    const many = Object.fromEntries(ids.map((id) => [id, `p-${id}`]));
    expect(cutsOf(wallet(ids.join(', '), 1) + signers(many)).person.sets).toHaveLength(20);
  });
});

describe('the worst one and the worst two', () => {
  const person = (id: string) => `{id: s${id}, type: human, person: p${id}}`;
  const people = (...ids: readonly string[]) => `signers: [${ids.map(person).join(', ')}]\n`;
  const worst = (wallets: string, ...ids: readonly string[]) =>
    analyzed(`wallets: [${wallets}]\n${people(...ids)}`).worst;
  const nothing = { components: [], usd: 0, targets: [] };

  test('where nobody declared an amount they are told all the same, and that it is missing', () => {
    expect(worst('{id: a, owners: [s1, s2], threshold: 2}', '1', '2')).toEqual({
      single: nothing,
      pair: { components: ['person/p1', 'person/p2'], usd: 0, targets: ['wallet/a'], undeclared: true },
    });
    const one =
      '{id: a, owners: [s1], threshold: 1}, {id: b, owners: [s1], threshold: 1, max_exposure_usd: 5}';
    expect(worst(one, '1').single).toMatchObject({
      usd: 5,
      targets: ['wallet/a', 'wallet/b'],
      undeclared: true,
    });
  });

  test('dollars decide, and between equal ones the number of targets', () => {
    const costly = '{id: a, owners: [s1, s2], threshold: 2, max_exposure_usd: 5}';
    const many = ['b', 'c'].map((id) => `{id: ${id}, owners: [s3, s4], threshold: 2}`).join(', ');
    expect(worst(`${costly}, ${many}`, '1', '2', '3', '4').pair).toEqual({
      components: ['person/p1', 'person/p2'],
      usd: 5,
      targets: ['wallet/a'],
    });
    const cheap = '{id: a, owners: [s1, s2], threshold: 2}';
    expect(worst(`${cheap}, ${many}`, '1', '2', '3', '4').pair.targets).toEqual(['wallet/b', 'wallet/c']);
  });

  test('of equal pairs it is the one whose members each reach most', () => {
    const wallets =
      '{id: a, owners: [s1], threshold: 1, max_exposure_usd: 9}, {id: b, owners: [s1, s3], threshold: 1}';
    expect(worst(wallets, '1', '2', '3').pair).toMatchObject({
      components: ['person/p1', 'person/p3'],
      targets: ['wallet/a', 'wallet/b'],
    });
  });

  test('the only one there is stands for two', () => {
    const { single, pair } = worst('{id: a, owners: [s1], threshold: 1, max_exposure_usd: 9}', '1');
    expect(single).toMatchObject({ components: ['person/p1'], usd: 9 });
    expect(pair).toEqual(single);
  });

  test('of too many to pair, those that reach something alone are never left out', () => {
    const ids = Array.from({ length: 600 }, (_, index) => String(index));
    const rare = '{id: a, owners: [s0], threshold: 1, max_exposure_usd: 9}';
    const common = `{id: b, owners: [${ids.map((id) => `s${id}`).join(', ')}], threshold: 300}`;
    const twice = ids.map(
      (id) => `{id: s${id}, type: human, person: p${id === '0' ? 'x' : Number(id) >> 1}}`,
    );
    const found = analyzed(`wallets: [${rare}, ${common}]\nsigners: [${twice.join(', ')}]\n`).worst;
    expect(found).toMatchObject({
      at_least: true,
      single: { components: ['person/px'], usd: 9 },
      pair: { usd: 9 },
    });
  });
});

describe('rules that name a witness', () => {
  const [correlated, verifiers] = ['custody/correlated-signers', 'bridge/correlated-verifiers'];
  const rules = loadRules(
    [correlated, verifiers].map((id) => {
      const file = `rules/${id}.yaml`;
      return { file, kind: 'yaml' as const, text: readFileSync(file, 'utf8') };
    }),
  );
  const said = (rule: string, text: string) =>
    findingsOf(judge(`apiVersion: security-program/v1\norg: {sector: crypto}\n${text}`, { rules }), rule).map(
      ({ message }) => message,
    );

  const remaining = 'contracts: [{id: c, deployer_rights: remaining}]\n';
  const bot = '{id: bot, type: eoa, owners: [s4], threshold: 1}';
  const both = '{id: bot, type: safe, owners: [s8, s9], threshold: 2}';
  test.each([
    [
      'a person with two keys',
      pair + signers({ ...three, s2: 'p1' }),
      'person p1 alone reaches 2 of 3 owners; threshold 2',
    ],
    [
      'the borrower, not the person who reaches fewer owners than are asked for',
      five + signers(twice) + lent('s1', 's2', 's3'),
      'organization co alone reaches 3 of 5 owners; threshold 3',
    ],
    [
      'somebody who is not declared',
      pair.replace('type: safe', 'type: safe, contract: c') + remaining + signers(three),
      'one undeclared person alone moves it; threshold 2',
    ],
    [
      'an owner who reaches it by another way, not by the owners',
      pair.replace('{id: w,', '{id: w, modules: [wallet/bot],').replace(']\n', `, ${bot}]\n`) +
        signers({ ...three, s4: 'p1' }),
      'person p1 alone moves it; threshold 2',
    ],
    [
      'nobody, where it depends on what is not declared',
      pair + signers({ ...three, s3: undefined }),
      'one person may be enough for 3 owners, because of what is not declared (papertiger analyze names it); threshold 2',
    ],
    [
      'two people with three keys',
      five + signers(twice),
      '2 people (p-104, p-7) reach 3 of 5 owners; threshold 3',
    ],
    [
      'two people who go round three owners',
      five.replace('{id: w,', '{id: w, modules: [wallet/bot],').replace(']\n', `, ${both}]\n`) +
        signers({ ...twice, s2: 'p-6', s8: 'p-80', s9: 'p-90' }),
      '2 people (p-80, p-90) move it; threshold 3',
    ],
  ])('%s', (_name, text, message) => {
    expect(said(correlated, text)).toEqual([`wallet "w": ${message}`]);
  });

  test('verifiers whose rights were lent fall with the borrower', () => {
    const set =
      '{id: v1, signer: s1, operator: a, rpc: self}, {id: v2, signer: s2, operator: b, rpc: self}, {id: v3, operator: c, rpc: self}';
    const text = `bridges: [{id: b, contracts: [c], verifiers: {required: 2, total: 3, set: [${set}]}}]
contracts: [{id: c}]
${pair.replace('type: safe', 'type: safe, contract: c')}${signers(three)}${lent('s1', 's2')}`;
    expect(said(verifiers, text)).toEqual([
      'bridge "b": organization co alone reaches the 2 verifiers that are enough',
    ]);
  });
});
