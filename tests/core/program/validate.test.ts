import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { mostFaults, validate } from '../../../src/core/program/validate.ts';
import { type Field, isStructure, types } from '../../../src/core/program/vocabulary.ts';

function faultsOf(text: string) {
  const root = parseYaml({ file: 'p.yml', text }).documents[0]?.root;
  if (!root) throw new Error(`no document in ${text}`);
  return validate(root);
}

const said = (text: string) =>
  faultsOf(text).faults.map(({ rule, at, args }) => `${rule} ${at.path}: ${Object.values(args).join(' | ')}`);

describe('an unknown field', () => {
  test.each([
    ['walets: []', 'walets: walets | the program | ; did you mean "wallets"?'],
    [
      'wallets: [{id: a, treshold: 1}]',
      'wallets[0].treshold: treshold | wallets | ; did you mean "threshold"?',
    ],
    [
      'policy: {catchAllAllow: false}',
      'policy.catchAllAllow: catchAllAllow | policy | ; did you mean "catch_all_allow"?',
    ],
    [
      'signers: [{device: {modell: m}}]',
      'signers[0].device.modell: modell | device | ; did you mean "model"?',
    ],
    ['wallets: [{zzzzzzzz: 1}]', 'wallets[0].zzzzzzzz: zzzzzzzz | wallets | '],
    ['org: {"a/b~c": 1}', 'org["a/b~c"]: a/b~c | org | '],
    ['org: {"": 1}', 'org[""]:  | org | '],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([`meta/unknown-field ${expected}`]);
  });

  test('is shown where it stands, by its key or its value', () => {
    const [fault] = faultsOf('org:\n  nmae: N\n').faults;
    expect(fault?.at).toMatchObject({ start: { line: 2 }, path: 'org.nmae' });
  });

  test('starting with x- belongs to the reader, at any depth', () => {
    expect(said('x-a: 1\norg: {x-b: {c: [1]}}\nwallets: [{x-c: ~}]\ndefaults: {x-d: {e: 1}}')).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'called %s is unknown like any other',
    (name) => {
      expect(said(`wallets: [{id: a, ${name}: 1}]\n${name}: {a: 1}`)).toEqual([
        expect.stringContaining(`meta/unknown-field wallets[0].${name}: ${name}`),
        expect.stringContaining(`meta/unknown-field ${name}: ${name}`),
      ]);
    },
  );
});

describe('a value of another kind', () => {
  test.each([
    ['org: {name: 5}', 'org.name: text | 5 | ; put it in quotes'],
    ['org: {name: 0x1F}', 'org.name: text | 0x1F | ; put it in quotes'],
    ['org: {name: true}', 'org.name: text | true | ; put it in quotes'],
    ['org: {name: [a]}', 'org.name: text | a list | '],
    ['wallets: [{threshold: "4"}]', 'wallets[0].threshold: a whole number | the text "4" | '],
    ['wallets: [{threshold: 4.0}]', 'wallets[0].threshold: a whole number | 4.0 | '],
    ['wallets: [{threshold: 1_000}]', 'wallets[0].threshold: a whole number | the text "1_000" | '],
    ['wallets: [{max_exposure_usd: 5M}]', 'wallets[0].max_exposure_usd: a number | the text "5M" | '],
    ['wallets: [{max_exposure_usd: .inf}]', 'wallets[0].max_exposure_usd: a number | .inf | '],
    ['policy: {catch_all_allow: "no"}', 'policy.catch_all_allow: true or false | the text "no" | '],
    ['policy: {catch_all_allow: 0}', 'policy.catch_all_allow: true or false | 0 | '],
    ['wallets: [{owners: [s1, ~]}]', 'wallets[0].owners[1]: text | nothing | '],
    ['wallets: [{owners: [5]}]', 'wallets[0].owners[0]: text | 5 | ; put it in quotes'],
    ['wallets: [5]', 'wallets[0]: a map of fields | 5 | '],
    [
      'org: acme',
      'org: a map of fields | the text "acme" | ; write a map: org: {name: …, kind: [exchange], sector: crypto}',
    ],
    ['policy: [a]', 'policy: a map of fields | a list | '],
    ['wallets: [{threshold: -1}]', 'wallets[0].threshold: a number of at least 0 | -1 | '],
    ['wallets: [{value_share_pct: 101}]', 'wallets[0].value_share_pct: a number of at most 100 | 101 | '],
    ['defaults: []', 'defaults: a map of fields | a list | '],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([`meta/wrong-type ${expected}`]);
  });

  test('a long text is cut', () => {
    const [line] = said(`org: {kind: ${'x'.repeat(500)}}`);
    expect(line?.length).toBeLessThan(200);
  });

  test('a word that is none of the choices', () => {
    expect(said('wallets: [{type: saef}]')).toEqual([
      expect.stringMatching(
        /^meta\/wrong-type wallets\[0\]\.type: one of eoa, safe, .* \| the text "saef" \| ; did you mean "safe"\?$/,
      ),
    ]);
    expect(said('org: {kind: [exchang, custodian]}')).toEqual([
      expect.stringMatching(
        /^meta\/wrong-type org\.kind\[0\]: one of exchange, .*; did you mean "exchange"\?$/,
      ),
    ]);
    expect(said('apiVersion: security-program/v2')).toEqual([
      'meta/wrong-type apiVersion: security-program/v1 | the text "security-program/v2" | ; did you mean "security-program/v1"?',
    ]);
  });

  test.each([
    ['wallets: [{id: a, owners: 7}]', 'wallets[0].owners', 'owners: ['],
    ['signers: [{id: a, device: ledger}]', 'signers[0].device', 'device: {'],
    ['org: {kind: exchange}', 'org.kind', 'kind: ['],
    ['wallets: {a: {threshold: 1}}', 'wallets', 'wallets: ['],
    ['releases: {a: 1}', 'releases', 'releases: ['],
    ['insurance: {limit: 1}', 'insurance', 'insurance: ['],
    ['limits: {a: 1}', 'limits', 'limits: ['],
    ['response: {contacts: 3}', 'response.contacts', 'contacts: ['],
    ['response: {time_to_pause_minutes: 5}', 'response.time_to_pause_minutes', 'time_to_pause_minutes: {'],
    ['bridges: [{id: b, verifiers: 5}]', 'bridges[0].verifiers', 'verifiers: {'],
    ['exceptions: {rule: hot/no-cap}', 'exceptions', 'exceptions: ['],
  ])('a poorer shape is answered with how to write it: %s', (text, path, hint) => {
    const [fault, ...others] = faultsOf(text).faults;
    expect(others).toEqual([]);
    expect(fault?.at.path).toBe(path);
    expect(fault?.args.hint).toContain(hint);
  });
});

describe('days', () => {
  test.each(['2026-02-30', '2026-2-3', '30.02.2026', 'yesterday', '2026-02-03T10:00:00Z', '0000-00-00'])(
    '%s does not exist',
    (day) => {
      expect(said(`drills: [{date: ${day}}]`)).toEqual([`meta/bad-date drills[0].date: ${day}`]);
    },
  );

  test.each(['2028-02-29', "'2026-11-22'", '"2026-11-22"', '~'])('%s is fine', (day) => {
    expect(said(`drills: [{date: ${day}}]`)).toEqual([]);
  });

  test('a number is no day', () => {
    expect(said('drills: [{date: 20261122}]')).toEqual([
      'meta/wrong-type drills[0].date: a day (YYYY-MM-DD) | 20261122 | ',
    ]);
  });
});

describe('every field of the vocabulary', () => {
  interface Spot {
    readonly name: string;
    readonly field: Field;
    /** A program with this value in the field. */
    readonly write: (value: string) => string;
  }

  /** Each field of each type, with a shortest way to it. */
  function spots(): Spot[] {
    const found: Spot[] = [];
    const seen = new Set<string>();
    const queue: { type: string; wrap: (inner: string) => string }[] = [
      { type: 'Program', wrap: (inner) => inner },
    ];
    for (const { type, wrap } of queue) {
      if (seen.has(type)) continue;
      seen.add(type);
      for (const [name, field] of Object.entries(types[type]?.fields ?? {})) {
        const write = (value: string) => wrap(`{${name}: ${value}}`);
        found.push({ name: `${type}.${name}`, field, write });
        const inner = (value: string) => write(field.list ? `[${value}]` : value);
        if (isStructure(field)) queue.push({ type: field.type, wrap: inner });
      }
    }
    return found;
  }

  const all = spots();

  const sound = ({ type, values, list }: Field): string => {
    const one =
      values?.[0] ??
      { string: 'word', date: '2026-11-22', integer: '3', number: '0.5', boolean: 'true' }[type] ??
      '{}';
    return list ? `[${one}]` : one;
  };

  test('there are hundreds, of all types of the schema', () => {
    expect(all.length).toBeGreaterThan(600);
    expect(Object.keys(types).filter((type) => !all.some(({ name }) => name.startsWith(`${type}.`)))).toEqual(
      [],
    );
  });

  test('takes a value of its kind, and null', () => {
    for (const { name, field, write } of all) {
      expect(said(write(sound(field))), name).toEqual([]);
      expect(said(write('~')), name).toEqual([]);
    }
  });

  test('says in words what it expects of a value of another kind', () => {
    for (const { name, field, write } of all) {
      const shapes = field.list ? ['5', 'word', '{a: 1}'] : ['[1]', isStructure(field) ? 'word' : '{a: 1}'];
      for (const shape of shapes.filter(
        (one) => !(field.type === 'numbers' && one === '{a: 1}') && name !== 'Program.defaults',
      )) {
        const { faults, bad } = faultsOf(write(shape));
        expect(
          faults.map(({ rule }) => rule),
          `${name}: ${shape}`,
        ).toEqual(['meta/wrong-type']);
        expect(faults[0]?.args.expected, name).toMatch(/^(text|a |one of |true or false|[\w/-]+$)/);
        expect(bad.size, name).toBe(1);
      }
    }
  });
});

describe('a document that is something else', () => {
  const unknown = (count: number) => Array.from({ length: count }, (_, i) => `zz${i}: 1\n`).join('');

  test(`lists ${mostFaults} faults, counts the rest where it begins, and believes none of them`, () => {
    const { faults, bad } = faultsOf(unknown(250));
    expect(faults).toHaveLength(mostFaults + 1);
    expect(faults.at(-1)).toMatchObject({
      rule: 'meta/wrong-type',
      at: { path: `zz${mostFaults}`, start: { line: mostFaults + 1 } },
      args: { found: '150 others from here on, which are not listed' },
    });
    expect(bad.size).toBe(250);
  });

  test('lists all of a hundred', () => {
    expect(faultsOf(unknown(mostFaults)).faults).toHaveLength(mostFaults);
  });

  test('a wrong value beyond the hundredth fault is not believed either', () => {
    const { bad } = faultsOf(`${unknown(150)}wallets: [{id: a, type: saef}]\n`);
    expect([...bad].some(({ scalar }) => scalar === 'saef')).toBe(true);
  });

  test('takes no longer for many faults than for many fields', () => {
    const start = performance.now();
    expect(faultsOf(unknown(20_000)).bad.size).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
