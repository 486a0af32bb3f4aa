import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { callsIn } from '../../../src/core/gate/command.ts';
import { commandsIn } from '../../../src/core/gate/shell.ts';
import { gate, lines, said } from './support.ts';

const names = [
  'papertiger.yml',
  'papertiger-baseline.json',
  '.github/workflows/a.yml',
  '.gitlab-ci.yml',
  '.pre-commit-config.yaml',
  'lefthook.yml',
  '.lintstagedrc',
  'package.json',
  '.husky/pre-commit',
  'README.md',
];

const texts = [
  '',
  '\0',
  '{',
  '[]',
  'null',
  '- papertiger',
  'papertiger',
  '{"__proto__": {"x": 1}, "constructor": 2}',
  'rules: [papertiger]\noverrides: {files: 1}\nparameters: 3\nextends: {a: b}\nfail-on: [x]\nfiles: 4\nexclude: {}\n',
  'rules: {__proto__: off, constructor: off}\nparameters: {__proto__: 1, toString: 2}\n',
  'overrides: [1, null, {}, {files: [1]}, {rules: {x: off}}, {files: ["[", "{a", "!(x", "\\\\"], rules: {"**": off}}]\n',
  'entries: [1, null, {rule: 1}, {fingerprint: []}]\n',
  '{"version": 1, "entries": {"papertiger": 1}}',
  'on: [1, null, {}]\njobs: {papertiger: {steps: {uses: papertiger, with: 1}}}\n',
  'on: {pull_request: }\njobs: [{uses: papertiger@, with: {fail-on: [1], against: {}}}, {run: papertiger --fail-on}]\n',
  'repos: [{hooks: [{id: papertiger, args: {a: b}}, 1]}, 2, {hooks: {id: papertiger}}]\nrepos2: papertiger\n',
  'x: &a [papertiger, *a]\n',
  'x: &a {run: papertiger}\ny: [*a, *a, *a]\n',
  'run: "papertiger check \\"unclosed"\n  bad: [papertiger\n',
  '#!/bin/sh\npapertiger "\'`$( ${{ && || ; \\',
  '<!-- papertiger-allow x/y until 2026-12-31: z (p) --> <!-- papertiger-allow',
  '\uFEFFrun: papertiger\u202E\u0007\uD800\n',
];

describe('hostile files', () => {
  test.each(names)('%s, whatever it holds, throws nothing and says the same backwards', (name) => {
    for (const was of texts)
      for (const is of texts) {
        const [way, back] = [gate({ [name]: was }, { [name]: is }), gate({ [name]: is }, { [name]: was })];
        expect(way.filter(({ verdict }) => verdict === 'weaker').length).toBe(
          back.filter(({ verdict }) => verdict === 'stronger').length,
        );
      }
  });

  test('a configuration that cannot be read is said to be', () => {
    expect(lines({ 'papertiger.yml': 'rules: [' }, { 'papertiger.yml': 'rules: {hot/no-cap: off}' })).toEqual(
      ['changed Gate.config papertiger.yml: a file that cannot be read -> a file that can be read'],
    );
    expect(lines({ 'papertiger-baseline.json': '{' }, {})).toEqual([
      'changed Gate.baseline papertiger-baseline.json: a file that cannot be read -> ',
    ]);
  });

  test('calls in a workflow that cannot be read are found by its lines', () => {
    const file = '.github/workflows/ci.yml';
    const broken = 'jobs:\n  lint: {\n    steps:\n      - run: papertiger check --fail-on low\n';
    expect(lines({ [file]: broken }, { [file]: broken.replace('papertiger', 'true') })).toEqual([
      `weaker Gate.workflow ${file}: papertiger check --fail-on low -> `,
    ]);
  });

  test('no secret is quoted', () => {
    const key = `0x${'4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318'}`;
    const run = `run: PRIVATE_KEY=${key} papertiger --private-key ${key} --against 'private key ${key}'`;
    const file = '.github/workflows/ci.yml';
    const found = gate(
      { [file]: 'run: papertiger', 'README.md': 'x' },
      {
        [file]: run,
        'README.md': `<!-- papertiger-allow a/b until 2026-12-31: private key ${key} (p-1) -->\nWords.\n`,
      },
    );
    expect(found.length).toBeGreaterThan(2);
    expect(JSON.stringify(found)).not.toContain('4c0883a69102937d');
  });

  test('a text is quoted in at most 80 characters, on one line', () => {
    const reason = 'because '.repeat(5000);
    const head = {
      'security-program.yml': `exceptions: [{rule: hot/no-cap, expires: 2026-12-31, reason: "${reason}"}]\n`,
      'README.md': `<!-- papertiger-allow a/b until 2026-12-31: ${reason}(p-1) -->\nWords.\n`,
      '.github/workflows/ci.yml': `jobs: {${'j'.repeat(900)}: {run: papertiger ${'x '.repeat(900)}}}\n`,
    };
    const found = gate({ 'security-program.yml': 'exceptions: []\n' }, head);
    expect(found).toHaveLength(3);
    for (const { is } of found) {
      expect(is.length).toBeLessThanOrEqual(120);
      expect(is).not.toContain('\n');
    }
    expect(found.every(({ field }) => field.length < 200)).toBe(true);
  });

  const grown: readonly (readonly [string, string, (n: number) => string])[] = [
    [
      'overrides',
      'papertiger.yml',
      (n) => `overrides: [${"{files: ['a*/b'], rules: {hot/*: off}},".repeat(n)}]`,
    ],
    [
      'overrides of different files',
      'papertiger.yml',
      (n) => `overrides: [${list(n, (i) => `{files: ['a${i}/*'], rules: {'*': off}}`)}]`,
    ],
    ['globs', 'papertiger.yml', (n) => `exclude: [${list(n, (i) => `a${i}/**`)}]`],
    [
      'entries of a baseline',
      'papertiger-baseline.json',
      (n) => `{"entries": [${list(n, (i) => `{"rule": "a/b${i % 7}", "fingerprint": "${i}"}`)}]}`,
    ],
    [
      'steps',
      '.github/workflows/a.yml',
      (n) => `jobs: {a: {if: ${'x'.repeat(n)}, steps: [${list(n, () => '{run: papertiger}')}]}}`,
    ],
    ['commands', '.husky/pre-commit', (n) => 'papertiger check || true\n'.repeat(n)],
    ['open expressions', '.husky/pre-commit', (n) => '${{ papertiger '.repeat(n)],
    ['open quotes', '.husky/pre-commit', (n) => `papertiger '${"\\'".repeat(n)}`],
  ];
  const list = (n: number, item: (index: number) => string) =>
    Array.from({ length: n }, (_, index) => item(index)).join(', ');

  test.each(grown)('%s: four times as many take no sixteen times as long', (_name, file, text) => {
    const time = (n: number) => {
      const started = process.cpuUsage();
      gate({}, { [file]: text(n) });
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    time(500);
    const [few, many] = [time(1000), time(4000)];
    expect(many).toBeLessThan(few * 10 + 400);
  });
});

const seed = Math.floor(Math.random() * 2 ** 31);
const shellText = fc
  .array(
    fc.constantFrom(
      'papertiger',
      ' ',
      '\n',
      "'",
      '"',
      '\\',
      '$',
      '${{',
      '}}',
      '#',
      '&',
      '|',
      ';',
      '(',
      '`',
      '>',
      '2>&1',
      'check',
      '--fail-on',
      'bash -c ',
      'x',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test(`commands cover no character twice and lie inside the script (seed ${seed})`, () => {
  fc.assert(
    fc.property(shellText, (script) => {
      let last = 0;
      for (const { start, end, words } of commandsIn(script)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(words.length).toBeGreaterThan(0);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(script.length);
      callsIn(script, new Set());
    }),
    { seed, numRuns: 2000 },
  );
});

test.each<[string, readonly string[]]>([
  ['papertiger', ['check:papertiger']],
  ['npx --yes papertiger@1.2.3 claims docs', ['claims 1.2.3:npx --yes papertiger docs']],
  ['CI=1 ./node_modules/.bin/papertiger check', ['check:./node_modules/.bin/papertiger']],
  ['pnpm exec papertiger && yarn papertiger check', ['check:pnpm exec papertiger', 'check:yarn papertiger']],
  ['docker run --rm ghcr.io/x/papertiger:1 check /w', ['check 1:docker run --rm ghcr.io/x/papertiger /w']],
  ['papertiger ${{ a || true }} || exit 1', ['check:papertiger ${{ a || true }}']],
  ['papertiger | tee out', ['check:papertiger | …']],
  ['papertiger check docs > out 2>&1', ['check:papertiger docs']],
  ['papertiger --quiet --format json:x -- a b', ['check:papertiger a b']],
  ['npx -p papertiger@1.2.3 papertiger check a', ['check 1.2.3:npx -p papertiger a']],
  ["sh -ec 'papertiger check'", ['check:papertiger']],
  ['npm i papertiger; echo papertiger; git add papertiger', []],
  ['papertiger baseline --prune; papertiger -h', []],
  ['# papertiger\necho "a; papertiger"', []],
])('%j calls %j', (script, expected) => {
  const told = callsIn(script, new Set()).map(({ subcommand, version, rest, operands }) => {
    const name = version === undefined ? subcommand : `${subcommand} ${version}`;
    return `${name}:${[rest, ...operands].join(' ')}`;
  });
  expect(told).toEqual(expected);
});

test('a tag of another program is looked past', () => {
  const text = 'a:\n  script:\n    - !reference [.b, script]\n    - papertiger\n';
  expect(parseYaml({ file: 'x', text }).hits.length).toBeGreaterThan(0);
  expect(gate({}, { '.gitlab-ci.yml': text }).map(said)).toEqual([
    'stronger Gate.workflow .gitlab-ci.yml[a]:  -> papertiger',
  ]);
});
