import { describe, expect, test } from 'vitest';
import { gate, lines } from './support.ts';

const quorum = `id: acme/quorum
title: A wallet needs four signers
severity: {crypto: critical, other: medium}
controls: [treasury.concentration]
select: wallets[*]
require: has(self.threshold) && self.threshold >= parameters.a.n
at: threshold
message: too few
why: Because.
fix: Add one.
exceptions: never
parameters: {a.n: {default: 4, stronger: more, description: Least quorum.}}
references: [judgement]
since: 0.1.0
examples:
  - name: three of five
    program: {wallets: [{id: a, threshold: 3}]}
    fails: ['wallets[0].threshold']
  - name: none declared
    program: {wallets: [{id: a}]}
    fails: ['wallets[0]']
  - name: four of five
    program: {wallets: [{id: a, threshold: 4}]}
    passes: true
`;
const config = (...entries: readonly string[]) => ({
  'papertiger.yml': `extends: [${['papertiger:recommended', ...entries].map((one) => `'${one}'`).join(', ')}]\n`,
});
const pack = (text = quorum, folder = 'rules') => ({
  ...config(`./${folder}`),
  [`${folder}/acme/quorum.yaml`]: text,
});
const change = (...pairs: readonly (readonly [string, string])[]) =>
  pack(
    pairs.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, quorum),
  );
const at = 'Gate.pack pack[acme/quorum]';
const rule = 'self.threshold >= parameters.a.n';

describe('a rule of a pack', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['is gone with its pack', config(), [`weaker ${at}: A wallet needs four signers -> `]],
    ['weighs less', change(['crypto: critical', 'crypto: low']), [`weaker ${at}.severity: critical -> low`]],
    [
      'weighs less for some and more for others',
      change([
        '{crypto: critical, other: medium}',
        '{custodial: low, own_assets: critical, other: critical}',
      ]),
      [`stronger ${at}.severity: medium -> critical`, `weaker ${at}.severity: critical -> low`],
    ],
    [
      'may be excused',
      change(['exceptions: never', 'exceptions: allowed']),
      [`weaker ${at}.exceptions: never -> allowed`],
    ],
    [
      'has a laxer parameter',
      change(['default: 4', 'default: 1']),
      [`weaker ${at}.parameters: a.n 4 -> a.n 1`],
    ],
    [
      'lets through what it caught',
      change([rule, 'self.threshold >= 1']),
      [
        `weaker ${at}.require: has(self.threshold) && ${rule} -> has(self.threshold) && self.threshold >= 1 (passes "three of five")`,
      ],
    ],
    [
      'applies to less',
      change(['require:', 'when: has(self.threshold)\nrequire:']),
      [`weaker ${at}.when:  -> has(self.threshold) (passes "none declared")`],
    ],
    [
      'lets through what only the examples of now show',
      change(
        [
          'controls: [treasury.concentration]',
          'controls: [treasury.concentration]\nwhen: size(program.wallets) < 2',
        ],
        [
          'passes: true',
          'passes: true\n  - name: two of them\n    program: {wallets: [{id: a, threshold: 1}, {id: b, threshold: 1}]}\n    passes: true',
        ],
      ),
      [`weaker ${at}.when:  -> size(program.wallets) < 2 (passes "two of them")`],
    ],
    [
      'catches more',
      change([rule, `${rule} && has(self.owners)`]),
      [
        expect.stringMatching(
          /^stronger Gate\.pack pack\[acme\/quorum\]\.require: .*\(fails "four of five"\)$/,
        ),
      ],
    ],
    [
      'is written otherwise, and no example tells',
      change([rule, 'parameters.a.n <= self.threshold']),
      [
        `changed ${at}.require: has(self.threshold) && ${rule} -> has(self.threshold) && parameters.a.n <= self.threshold`,
      ],
    ],
    [
      'has other words',
      change(['why: Because.', 'why: Indeed.'], ['message: too few', 'message: more'], ['Add one.', 'Do.']),
      [],
    ],
    ['lies in another folder', pack(quorum, 'packs'), []],
    ['lies in another file', { ...config('rules'), 'rules/deep/acme/quorum.yml': quorum }, []],
  ])('%s', (name, head, expected) => {
    expect(lines(pack(), head)).toEqual(expected);
    const mirrored = { weaker: 'stronger', stronger: 'weaker', changed: 'changed' } as const;
    // What is caught besides does not make up for what is not: an example that only one side has tells both ways.
    if (!name.includes('example')) {
      const back = gate(head, pack()).map(({ verdict }) => verdict);
      expect(back.toSorted()).toEqual(
        gate(pack(), head)
          .map(({ verdict }) => mirrored[verdict])
          .toSorted(),
      );
    }
  });

  test('both ways is weaker', () => {
    const head = change([rule, '(self.threshold == 3 || self.threshold > 4)']);
    expect(lines(pack(), head)).toEqual([expect.stringMatching(/^weaker .*\(passes "three of five"\)$/)]);
  });

  test('several that are gone are one line', () => {
    const more = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        `rules/acme/${name}.yaml`,
        quorum.replace('acme/quorum', `acme/${name}`),
      ]),
    );
    expect(lines({ ...pack(), ...more }, config())).toEqual([
      'weaker Gate.pack extends[./rules]: 5 rules: acme/quorum, acme/a, acme/b and 2 more -> ',
    ]);
  });

  test('places quote their files', () => {
    const head = change(['crypto: critical', 'crypto: low']);
    const [found] = gate(pack(), head);
    expect([found?.at.file, found?.at.excerpt, found?.against?.excerpt]).toEqual([
      'rules/acme/quorum.yaml',
      'severity',
      'severity',
    ]);
  });

  test('one that cannot be read is said to be, and is no pass', () => {
    const broken = pack(quorum.replace('select: wallets[*]', 'select: walets[*]'));
    const file = 'Gate.pack rules/acme/quorum.yaml';
    expect(lines(pack(), broken)).toEqual([`weaker ${file}:  -> a file that cannot be read`]);
    expect(lines(broken, pack())).toEqual([`changed ${file}: a file that cannot be read -> `]);
  });

  test('a pack that could not be seen at the base may have held the same', () => {
    expect(lines(config('./rules'), pack())).toEqual([`changed ${at}:  -> A wallet needs four signers`]);
  });
});

describe('a pack that is installed', () => {
  const installed = (versions: string, folder = '') => ({
    ...config('acme-rules'),
    [`${folder}package.json`]: `{"devDependencies": {${versions}}}`,
  });
  test.each([
    [
      '"acme-rules": "1.0.0"',
      '"acme-rules": "0.9.0"',
      ['weaker Gate.version package.json[acme-rules]: 1.0.0 -> 0.9.0'],
    ],
    [
      '"papertiger": "0.1.0"',
      '"papertiger": "0.0.9"',
      ['weaker Gate.version package.json[papertiger]: 0.1.0 -> 0.0.9'],
    ],
    [
      '"papertiger": "0.1.0"',
      '"papertiger": "^0.1.0"',
      ['weaker Gate.version package.json[papertiger]: 0.1.0 -> ^0.1.0'],
    ],
    ['"papertiger": "0.1.0"', '', ['weaker Gate.version package.json[papertiger]: 0.1.0 -> ']],
    [
      '"papertiger": "0.1.0"',
      '"papertiger": "0.2.0"',
      ['changed Gate.version package.json[papertiger]: 0.1.0 -> 0.2.0'],
    ],
    ['"other": "2.0.0"', '"other": "1.0.0"', []],
  ])('%s -> %s', (was, is, expected) => {
    expect(lines(installed(was), installed(is))).toEqual(expected);
  });

  test('by the nearest package.json, wherever it lay', () => {
    expect(lines(installed('"acme-rules": "1.0.0"'), installed('"acme-rules": "1.0.0"', '../'))).toEqual([]);
  });
});

describe('the configuration', () => {
  const workflow = {
    '.github/workflows/papertiger.yml': 'on: push\njobs: {a: {steps: [{run: papertiger}]}}\n',
  };
  test('is no workflow of that name', () => {
    expect(lines({ ...workflow, 'papertiger.yml': 'fail-on: low\n' }, workflow)).toEqual([
      'weaker Gate.fail-on fail-on: low -> high',
    ]);
  });
});
