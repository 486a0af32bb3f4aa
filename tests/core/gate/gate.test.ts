import { describe, expect, test } from 'vitest';
import { weakenGate } from '../../../src/core/gate/gate.ts';
import { context, gate, lines, sideOf } from './support.ts';

type Texts = Readonly<Record<string, string>>;
type Case = readonly [string, Texts, Texts, readonly string[]];

const config = (text: string): Texts => ({ 'papertiger.yml': text });
const program = (exceptions: string): Texts => ({
  'security-program.yml': `apiVersion: security-program/v1\nwallets: [{id: a}, {id: b}]\nexceptions: [${exceptions}]\n`,
});
const granted =
  '{rule: custody/concentration, entity: wallet/a, owner: p-1, reason: migration, expires: 2026-12-31, exposure_usd: 5, approved_by: ciso, compensating: [policy.cold-timelock], value: 0123456789abcdef}';
const change = (from: string, to: string) => {
  expect(granted).toContain(from);
  return program(granted.replace(from, to));
};
const entry = (rule: string, entity: string, digit: string, since = '2026-11-01') =>
  `{"rule":"${rule}","entity":"${entity}","fingerprint":"${digit.repeat(16)}","value":"${digit.repeat(16)}","since":"${since}","owner":"p-1"}`;
const baseline = (...entries: readonly string[]): Texts => ({
  'papertiger-baseline.json': `{"version":1,"created":"2026-11-01","owner":"p-1","entries":[${entries.join(',\n')}]}\n`,
});
const waiver = (
  until: string,
  reason = 'quoted from a law',
  words = 'We are certified, hence safe.',
): Texts => ({
  'README.md': `# Security\n\n<!-- papertiger-allow claims/certified-safe until ${until}: ${reason} (p-1) -->\n${words}\n`,
});
const workflow = (step: string, on = '{pull_request: , merge_group: , push: }', job = ''): Texts => ({
  '.github/workflows/ci.yml': `on: ${on}\njobs:\n  lint:\n${job}    steps:\n      - uses: actions/checkout@v4\n      - ${step.split('\n').join('\n        ')}\n`,
});
const run = (line: string) => workflow(`run: |\n  npm ci\n  ${line}`);
const sha = 'a'.repeat(40);
const action = (ref: string, inputs = '') => workflow(`uses: papertiger/papertiger@${ref}\n${inputs}`);
const preCommit = (hook: string, rev = 'v1'): Texts => ({
  '.pre-commit-config.yaml': `repos:\n  - repo: https://example.com/papertiger\n    rev: ${rev}\n    hooks:\n      - ${hook}\n`,
});

const ci = '.github/workflows/ci.yml[lint]';
const cases: readonly Case[] = [
  [
    'fail-on',
    config('fail-on: medium'),
    config('fail-on: critical'),
    ['weaker Gate.fail-on fail-on: medium -> critical'],
  ],
  ['fail-on, by default', {}, config('fail-on: critical'), ['weaker Gate.fail-on fail-on: high -> critical']],
  ['a configuration that is gone', config('fail-on: low'), {}, ['weaker Gate.fail-on fail-on: low -> high']],
  [
    'a rule',
    {},
    config('rules: {custody/quorum-below-half: low}'),
    ['weaker Gate.rules rules.custody/quorum-below-half: critical -> low'],
  ],
  [
    'a rule that is off',
    config('rules: {hot/no-cap: low}'),
    config('rules: {hot/no-cap: off}'),
    ['weaker Gate.rules rules.hot/no-cap: low -> off'],
  ],
  [
    'rules by a glob',
    {},
    config('rules: {hot/*: off}'),
    [
      expect.stringMatching(
        /^weaker Gate\.rules rules\.hot\/\*: [\w ]+ for \d+ rules: hot\/[\w-]+, hot\/[\w-]+, hot\/[\w-]+ and \d+ more -> off$/,
      ),
    ],
  ],
  [
    'a later glob',
    config('rules: {hot/no-cap: high, hot/no-*: critical}'),
    config('rules: {hot/no-*: critical, hot/no-cap: high}'),
    ['weaker Gate.rules rules.hot/no-cap: critical -> high'],
  ],
  [
    'an override',
    {},
    config("overrides: [{files: ['docs/**'], rules: {hot/no-cap: off}}]"),
    ['weaker Gate.rules overrides[docs/**].hot/no-cap: critical -> off'],
  ],
  [
    'an override for more files',
    config("overrides: [{files: ['docs/*.yml'], rules: {hot/no-cap: off}}]"),
    config("overrides: [{files: ['docs/**'], rules: {hot/no-cap: off}}]"),
    ['weaker Gate.rules overrides[docs/**].hot/no-cap: critical -> off'],
  ],
  [
    'a parameter that demands less',
    {},
    config('parameters: {meta.exception_max_days: 30}'),
    ['stronger Gate.parameters parameters.meta.exception_max_days: 90 -> 30'],
  ],
  [
    'a parameter that demands more',
    config('parameters: {policy.cold_delay_hours: 48}'),
    config('parameters: {}'),
    [expect.stringMatching(/^(weaker|changed) Gate.parameters parameters.policy.cold_delay_hours: 48 -> /)],
  ],
  [
    'strict rules',
    config("extends: ['papertiger:strict']"),
    {},
    ['weaker Gate.extends extends: papertiger:strict -> papertiger:recommended'],
  ],
  [
    'no rules of ours',
    config("extends: ['papertiger:recommended', ./rules]"),
    config('extends: [./rules]'),
    ['weaker Gate.extends extends: papertiger:recommended -> none of papertiger'],
  ],
  [
    'files',
    config('files: [a.yml, b.yml]'),
    config('files: [a.yml]'),
    ['weaker Gate.files files: b.yml -> a.yml'],
  ],
  [
    'files by a narrower glob',
    config("files: ['**/*.yml']"),
    config("files: ['*.yml']"),
    ['weaker Gate.files files: **/*.yml -> *.yml'],
  ],
  [
    'files where all were read',
    {},
    config("files: ['*.md']"),
    ['weaker Gate.files files: security-program*.yml, security-program*.yaml -> *.md'],
  ],
  ['exclude', {}, config('exclude: [docs/**]'), ['weaker Gate.exclude exclude:  -> docs/**']],
  [
    'exclude by a wider glob',
    config('exclude: [docs/*]'),
    config('exclude: [docs/**]'),
    ['weaker Gate.exclude exclude: docs/* -> docs/**'],
  ],
  [
    'a rule that is off, and was low for some files',
    config("overrides: [{files: ['docs/**'], rules: {hot/no-cap: low}}]"),
    config('rules: {hot/no-cap: off}'),
    [
      'weaker Gate.rules rules.hot/no-cap: critical -> off',
      'weaker Gate.rules rules.hot/no-cap in overrides[docs/**]: low -> off',
    ],
  ],
  [
    'an exception',
    program(''),
    program(granted),
    [
      'weaker Gate.exceptions exceptions[custody/concentration wallet/a]:  -> until 2026-12-31, up to 5 USD, migration',
    ],
  ],
  [
    'a longer exception',
    program(granted),
    change('2026-12-31', '2027-01-31'),
    ['weaker Gate.exceptions exceptions[custody/concentration wallet/a].expires: 2026-12-31 -> 2027-01-31'],
  ],
  [
    'an exception without an end',
    program(granted),
    change('expires: 2026-12-31, ', ''),
    ['weaker Gate.exceptions exceptions[custody/concentration wallet/a].expires: 2026-12-31 -> '],
  ],
  [
    'an exception that was over',
    change('2026-12-31', '2026-11-21'),
    program(granted),
    ['weaker Gate.exceptions exceptions[custody/concentration wallet/a].expires: 2026-11-21 -> 2026-12-31'],
  ],
  [
    'an exception for all entities',
    program(granted),
    change('entity: wallet/a, ', ''),
    ['weaker Gate.exceptions exceptions[custody/concentration].entity: wallet/a -> '],
  ],
  [
    'an exception for any value',
    program(granted),
    change(', value: 0123456789abcdef', ''),
    ['weaker Gate.exceptions exceptions[custody/concentration wallet/a].value: 0123456789abcdef -> '],
  ],
  [
    'an exception for more',
    program(granted),
    change('exposure_usd: 5', 'exposure_usd: 50'),
    ['weaker Gate.exceptions exceptions[custody/concentration wallet/a].exposure_usd: 5 -> 50'],
  ],
  [
    'an exception that nobody approved',
    program(granted),
    change('approved_by: ciso, ', ''),
    ['weaker Gate.exceptions exceptions[custody/concentration wallet/a].approved_by: ciso -> '],
  ],
  [
    'an exception with nothing instead',
    program(granted),
    change('[policy.cold-timelock]', '[]'),
    [
      'weaker Gate.exceptions exceptions[custody/concentration wallet/a].compensating: policy.cold-timelock -> ',
    ],
  ],
  [
    'an exception in other words',
    program(granted),
    change('reason: migration', 'reason: moving'),
    ['changed Gate.exceptions exceptions[custody/concentration wallet/a].reason: migration -> moving'],
  ],
  [
    'an exception for something else',
    program(granted),
    change('0123456789abcdef', 'fedcba9876543210'),
    [
      'stronger Gate.exceptions exceptions[custody/concentration wallet/a]: until 2026-12-31, up to 5 USD, migration -> ',
      'weaker Gate.exceptions exceptions[custody/concentration wallet/a]:  -> until 2026-12-31, up to 5 USD, migration',
    ],
  ],
  [
    'a baseline',
    {},
    baseline(entry('hot/no-cap', 'wallet/a', '1')),
    ['weaker Gate.baseline baseline[hot/no-cap]:  -> wallet/a'],
  ],
  [
    'a baseline that grows',
    baseline(entry('hot/no-cap', 'wallet/a', '1')),
    baseline(
      entry('hot/no-cap', 'wallet/a', '1'),
      entry('hot/no-cap', 'wallet/b', '2'),
      entry('hot/no-cap', 'wallet/c', '3'),
    ),
    ['weaker Gate.baseline baseline[hot/no-cap]:  -> 2 findings: wallet/b, wallet/c'],
  ],
  [
    'a day moved by hand',
    baseline(entry('hot/no-cap', 'wallet/a', '1')),
    baseline(entry('hot/no-cap', 'wallet/a', '1', '2026-11-20')),
    ['changed Gate.baseline baseline[hot/no-cap].since: 2026-11-01 -> 2026-11-20'],
  ],
  [
    'a waiver',
    { 'README.md': '# Security\n' },
    waiver('2026-12-31'),
    ['weaker Gate.waiver waivers[claims/certified-safe README.md]:  -> until 2026-12-31, quoted from a law'],
  ],
  [
    'a longer waiver',
    waiver('2026-12-31'),
    waiver('2027-01-31'),
    ['weaker Gate.waiver waivers[claims/certified-safe README.md].until: 2026-12-31 -> 2027-01-31'],
  ],
  [
    'a waiver in other words',
    waiver('2026-12-31'),
    waiver('2026-12-31', 'as the law has it'),
    [
      'changed Gate.waiver waivers[claims/certified-safe README.md].reason: quoted from a law -> as the law has it',
    ],
  ],
  [
    'a waiver over other words',
    waiver('2026-12-31'),
    waiver('2026-12-31', undefined, 'We cannot be hacked.'),
    [
      'changed Gate.waiver waivers[claims/certified-safe README.md].words: We are certified, hence safe. -> We cannot be hacked.',
    ],
  ],
  [
    'a step',
    action('v1'),
    workflow('run: npm test'),
    [`weaker Gate.workflow ${ci}: papertiger/papertiger@v1 -> `],
  ],
  ['a workflow', run('npx papertiger check'), {}, [`weaker Gate.workflow ${ci}: npx papertiger check -> `]],
  [
    'a line',
    run('npx papertiger check .'),
    run('# npx papertiger check .'),
    [`weaker Gate.workflow ${ci}: npx papertiger check . -> `],
  ],
  [
    'an input',
    action('v1', 'with: {fail-on: low}'),
    action('v1', 'with: {fail-on: high}'),
    [`weaker Gate.workflow ${ci}.fail-on: low -> high`],
  ],
  [
    'an option',
    run('papertiger check --fail-on high'),
    run('papertiger check --fail-on=critical'),
    [`weaker Gate.workflow ${ci}.fail-on: high -> critical`],
  ],
  [
    'an option that is the default',
    run('papertiger check'),
    run('papertiger check --fail-on critical'),
    [`weaker Gate.workflow ${ci}.fail-on: high -> critical`],
  ],
  [
    '--exit-zero',
    run('papertiger'),
    run('papertiger --exit-zero'),
    [`weaker Gate.workflow ${ci}.--exit-zero:  -> --exit-zero`],
  ],
  [
    '--no-config',
    run('papertiger'),
    run('papertiger --no-config'),
    [`weaker Gate.workflow ${ci}.--no-config:  -> --no-config`],
  ],
  [
    '|| true',
    run('papertiger check'),
    run('papertiger check || true'),
    [`weaker Gate.workflow ${ci}.|| true:  -> || true`],
  ],
  [
    'in a shell of its own',
    run('bash -c "papertiger check"'),
    run("bash -c 'papertiger check || :'"),
    [`weaker Gate.workflow ${ci}.|| ::  -> || :`],
  ],
  [
    'set +e',
    run('papertiger check'),
    run('set +e; papertiger check'),
    [`weaker Gate.workflow ${ci}.set +e:  -> set +e`],
  ],
  [
    'exit 0',
    { '.husky/pre-commit': 'papertiger\n' },
    { '.husky/pre-commit': 'test -t 1 || exit 0\nexit 0\npapertiger\n' },
    ['weaker Gate.hook .husky/pre-commit.exit 0:  -> exit 0'],
  ],
  [
    'continue-on-error',
    action('v1'),
    action('v1', 'continue-on-error: true'),
    [`weaker Gate.workflow ${ci}.continue-on-error:  -> continue-on-error`],
  ],
  [
    'continue-on-error of the job',
    workflow('run: papertiger'),
    workflow('run: papertiger', undefined, '    continue-on-error: true\n'),
    [`weaker Gate.workflow ${ci}.continue-on-error:  -> continue-on-error`],
  ],
  [
    'against',
    run('papertiger --against origin/main'),
    run('papertiger'),
    [`weaker Gate.workflow ${ci}.against: origin/main -> `],
  ],
  [
    'against, as an input',
    action('v1', 'with: {against: main}'),
    action('v1'),
    [`weaker Gate.workflow ${ci}.against: main -> `],
  ],
  [
    'pull_request',
    workflow('run: papertiger'),
    workflow('run: papertiger', '{merge_group: , push: }'),
    ['weaker Gate.workflow .github/workflows/ci.yml.on.pull_request: pull_request -> '],
  ],
  [
    'merge_group',
    workflow('run: papertiger', '[pull_request, merge_group]'),
    workflow('run: papertiger', 'pull_request'),
    ['weaker Gate.workflow .github/workflows/ci.yml.on.merge_group: merge_group -> '],
  ],
  [
    'a filter of paths',
    workflow('run: papertiger', '{pull_request: }'),
    workflow('run: papertiger', '{pull_request: {paths: [docs/**]}}'),
    ['weaker Gate.workflow .github/workflows/ci.yml.on.pull_request.paths:  -> ["docs/**"]'],
  ],
  [
    'a commit that became a tag',
    action(sha),
    action('v2'),
    [`weaker Gate.workflow ${ci}.version: ${sha} -> v2`],
  ],
  [
    'if',
    action('v1'),
    action('v1', "if: github.actor != 'bot'"),
    [`weaker Gate.workflow ${ci}.if:  -> github.actor != 'bot'`],
  ],
  [
    'if that never holds',
    action('v1'),
    action('v1', 'if: ${{ false }}'),
    [`weaker Gate.workflow ${ci}.if: \${{ false }}:  -> if: \${{ false }}`],
  ],
  [
    'other operands',
    run('papertiger check .'),
    run('papertiger check docs'),
    [`weaker Gate.workflow ${ci}.paths: . -> docs`],
  ],
  [
    'a line of GitLab',
    { '.gitlab-ci.yml': 'lint:\n  script: [papertiger check]\n' },
    { '.gitlab-ci.yml': 'lint:\n  script: [papertiger check]\n  allow_failure: true\n' },
    ['weaker Gate.workflow .gitlab-ci.yml[lint].allow_failure:  -> allow_failure'],
  ],
  [
    'GitLab with tags of its own',
    { '.gitlab-ci.yml': 'lint:\n  before_script: !reference [.x, y]\n  script: [papertiger check]\n' },
    { '.gitlab-ci.yml': 'lint:\n  before_script: !reference [.x, y]\n  script: [true]\n' },
    ['weaker Gate.workflow .gitlab-ci.yml[lint]: papertiger check -> '],
  ],
  [
    'a hook',
    preCommit('id: papertiger'),
    { '.pre-commit-config.yaml': 'repos: []\n' },
    ['weaker Gate.hook .pre-commit-config.yaml[papertiger]: papertiger -> '],
  ],
  [
    'a hook for fewer stages',
    preCommit('id: papertiger'),
    preCommit('{id: papertiger, stages: [manual]}'),
    ['weaker Gate.hook .pre-commit-config.yaml[papertiger].stages:  -> ["manual"]'],
  ],
  [
    'a hook for fewer files',
    preCommit('{id: papertiger, exclude: a}'),
    preCommit('{id: papertiger, exclude: b}'),
    ['changed Gate.hook .pre-commit-config.yaml[papertiger].exclude: a -> b'],
  ],
  [
    'the arguments of a hook',
    preCommit('{id: papertiger, args: [--fail-on, low]}'),
    preCommit('{id: papertiger, args: [--fail-on, high]}'),
    ['weaker Gate.hook .pre-commit-config.yaml[papertiger].fail-on: low -> high'],
  ],
  [
    'husky',
    { '.husky/pre-commit': '#!/bin/sh\nnpx papertiger\n' },
    { '.husky/pre-commit': '#!/bin/sh\nnpx papertiger || true\n' },
    ['weaker Gate.hook .husky/pre-commit.|| true:  -> || true'],
  ],
  [
    'lefthook',
    { 'lefthook.yml': 'pre-commit: {commands: {p: {run: papertiger check}}}\n' },
    { 'lefthook.yml': 'pre-commit: {commands: {}}\n' },
    ['weaker Gate.hook lefthook.yml[pre-commit]: papertiger check -> '],
  ],
  [
    'lint-staged',
    { '.lintstagedrc.json': '{"*.yml": "papertiger check"}' },
    { '.lintstagedrc.json': '{"*.yml": "prettier"}' },
    ['weaker Gate.hook .lintstagedrc.json[*.yml]: papertiger check -> '],
  ],
  [
    'package.json',
    { 'package.json': '{"scripts": {"lint": "papertiger check"}}' },
    { 'package.json': '{"scripts": {"lint": "papertiger check --exit-zero"}}' },
    ['weaker Gate.hook package.json[lint].--exit-zero:  -> --exit-zero'],
  ],
  [
    'a script of package.json that is run no longer',
    { ...run('npm run lint'), 'package.json': '{"scripts": {"lint": "papertiger"}}' },
    { ...run('npm test'), 'package.json': '{"scripts": {"lint": "papertiger"}}' },
    [`weaker Gate.workflow ${ci}: npm run lint -> `],
  ],
];

const mirror = { weaker: 'stronger', stronger: 'weaker', changed: 'changed' } as const;
const kinds = { added: 'removed', removed: 'added', value: 'value', redated: 'redated' } as const;

describe('the gate', () => {
  test.each(cases)('%s', (_name, base, head, expected) => {
    expect(lines(base, head)).toEqual(expected);
  });

  test.each(cases)('%s, and back', (_name, base, head) => {
    const way = gate(base, head).map(({ verdict, kind, term, field, was, is }) =>
      [mirror[verdict], kinds[kind], term, field, is, was].join('|'),
    );
    const back = gate(head, base).map(({ verdict, kind, term, field, was, is }) =>
      [verdict, kind, term, field, was, is].join('|'),
    );
    expect(back.toSorted()).toEqual(way.toSorted());
  });

  test.each(cases)('%s: places quote their files', (_name, base, head) => {
    const [old, now] = [textsOf(base), textsOf(head)];
    for (const { at, against, kind } of gate(base, head)) {
      expect(at.excerpt).toBe((now.get(at.file) ?? '').slice(at.start.offset, at.end.offset));
      if (against)
        expect(against.excerpt).toBe(
          (old.get(against.file) ?? '').slice(against.start.offset, against.end.offset),
        );
      if (kind === 'added') expect(against).toBeUndefined();
      if (kind === 'removed') expect(against).toBeDefined();
    }
  });
});

const textsOf = (texts: Texts) => new Map(Object.entries(texts));

// What comes is not measured by its name, so that the way back of a loss is only a change.
describe('packs', () => {
  const [with_, without] = [
    config("extends: ['papertiger:recommended', ./rules]"),
    config("extends: ['papertiger:recommended']"),
  ];

  test('one that is gone is weaker, one that comes is changed', () => {
    expect(lines(with_, without)).toEqual(['weaker Gate.extends extends[./rules]: ./rules -> ']);
    expect(lines(without, with_)).toEqual(['changed Gate.extends extends[./rules]:  -> ./rules']);
  });
});

describe('no difference', () => {
  test.each<[string, Texts, Texts]>([
    [
      'a default written down',
      {},
      config('fail-on: high\nextends: [papertiger:recommended]\nparameters: {meta.exception_max_days: 90}\n'),
    ],
    [
      'a configuration in another format',
      config('{"rules": {"hot/no-cap": "low"}, "fail-on": "low"}'),
      config('fail-on: low # why\nrules:\n  hot/no-cap: low\n'),
    ],
    ['the other spelling of its name', config('fail-on: low'), { 'papertiger.yaml': 'fail-on: low' }],
    [
      'another glob for the same rules',
      config('rules: {hot/no-cap: low}'),
      config('rules: {hot/no-ca?: low}'),
    ],
    [
      'entries that nothing turns on',
      config('rules: {hot/*: low, hot/no-cap: high}'),
      config('rules: {hot/no-cap: low, hot/*: low, hot/no-cap*: high}'),
    ],
    [
      'an override of what is off',
      config('rules: {hot/no-cap: off}'),
      config("rules: {hot/no-cap: off}\noverrides: [{files: ['**'], rules: {hot/no-cap: low}}]"),
    ],
    [
      'globs in another order',
      config('files: [a.yml, ./b.yml]\nexclude: [c, d]'),
      config('exclude: [d, c]\nfiles: [b.yml, a.yml]'),
    ],
    ['an exception that is over, gone', change('2026-12-31', '2026-11-21'), program('')],
    [
      'an exception that is over, longer so',
      change('2026-12-31', '2026-11-20'),
      change('2026-12-31', '2026-11-21'),
    ],
    [
      'a baseline in another order',
      baseline(entry('hot/no-cap', 'wallet/a', '1'), entry('hot/x', 'wallet/b', '2')),
      baseline(entry('hot/x', 'wallet/b', '2'), entry('hot/no-cap', 'wallet/a', '1')),
    ],
    [
      'a waiver in a page that moved',
      waiver('2026-12-31'),
      { 'docs/SECURITY.md': waiver('2026-12-31')['README.md'] ?? '' },
    ],
    [
      'a waiver that is not well formed',
      { 'README.md': '# S\n' },
      { 'README.md': '# S\n\n<!-- papertiger-allow claims/certified-safe: because -->\nSafe.\n' },
    ],
    ['a waiver that is over', { 'README.md': '# S\n' }, waiver('2026-11-21')],
    [
      'steps around the one',
      action('v1'),
      {
        '.github/workflows/ci.yml': `# c\non: [push, merge_group, pull_request]\njobs:\n  a: {steps: [{run: ls}]}\n  lint:\n    name: x\n    steps:\n      - {name: papertiger, uses: 'papertiger/papertiger@v1'}\n`,
      },
    ],
    [
      'a workflow of another name',
      run('papertiger'),
      { '.github/workflows/other.yml': run('papertiger')['.github/workflows/ci.yml'] ?? '' },
    ],
    ['other commands of the script', run('papertiger check .'), run('ls && papertiger  check \\\n    .')],
    ['words that are no call', run('echo papertiger'), run('npm install -g papertiger && cat papertiger')],
    ['commands that judge nothing', run('papertiger explain hot/no-cap'), run('papertiger --version')],
    [
      'a hook among others',
      preCommit('id: papertiger'),
      {
        '.pre-commit-config.yaml':
          'repos:\n- hooks: [{id: x}]\n  repo: y\n- hooks: [{id: papertiger}]\n  rev: v1\n  repo: https://example.com/papertiger\n',
      },
    ],
    [
      'a hook that is not ours',
      { '.pre-commit-config.yaml': 'repos: [{repo: x, rev: a, hooks: [{id: y}]}]' },
      {},
    ],
    ['nothing', {}, {}],
  ])('%s', (_name, base, head) => {
    expect(lines(base, head)).toEqual([]);
    expect(lines(head, base)).toEqual([]);
  });

  test('exceptions in another order and another file', () => {
    const second = '{rule: hot/no-cap, expires: 2026-12-31}';
    const head = {
      'security-program.yml': 'apiVersion: security-program/v1\nwallets: [{id: a}, {id: b}]\n',
      'security-program-x.yml': `apiVersion: security-program/v1\nexceptions:\n  - ${second}\n  - ${granted}\n`,
    };
    expect(lines(program(`${granted}, ${second}`), head)).toEqual([]);
  });

  test('an exception of a wallet that was renamed', () => {
    const named = (id: string) => ({
      'security-program.yml': `wallets: [{id: ${id}, chain: ethereum, address: '0x00000000219ab540356cBB839Cbe05303d7705Fa', threshold: 2}]\nexceptions: [${granted.replace('wallet/a', `wallet/${id}`)}]\n`,
    });
    expect(lines(named('a'), named('z'))).toEqual([]);
  });

  test('an exception for all that was split for each', () => {
    const one = (entity: string, end: string) => `{rule: hot/no-cap, ${entity}expires: ${end}}`;
    const split = `${one('entity: wallet/a, ', '2026-12-31')}, ${one('entity: wallet/b, ', '2026-12-31')}`;
    const all = program(one('', '2026-12-31'));
    const name = 'Gate.exceptions exceptions[hot/no-cap].entity';
    expect(lines(all, program(split))).toEqual([`stronger ${name}:  -> wallet/a`]);
    expect(lines(program(split), all)).toEqual([`weaker ${name}: wallet/a -> `]);
  });
});

describe('several things at once', () => {
  test('what is lost is not hidden by what is gained', () => {
    expect(lines(config('files: [a.yml]'), config('files: [b.yml]'))).toEqual([
      'stronger Gate.files files: a.yml -> b.yml',
      'weaker Gate.files files: a.yml -> b.yml',
    ]);
  });

  test('the nearest configuration and the one beside it count', () => {
    const far = { '../papertiger.yml': 'fail-on: critical', 'papertiger.yml': 'fail-on: low' };
    expect(lines(far, { '../papertiger.yml': 'fail-on: low', 'papertiger.yml': 'fail-on: high' })).toEqual([
      'weaker Gate.fail-on fail-on: low -> high',
    ]);
    expect(lines(far, { '../papertiger.yml': 'fail-on: critical' })).toEqual([
      'changed Gate.config folder: papertiger.yml -> ../papertiger.yml',
      'weaker Gate.fail-on fail-on: low -> critical',
    ]);
  });

  test('two programs keep their exceptions apart', () => {
    const two = (a: string, b: string) => ({
      'a/security-program.yml': `wallets: [{id: a}]\nexceptions: [${a}]\n`,
      'b/security-program.yml': `wallets: [{id: a}]\nexceptions: [${b}]\n`,
    });
    const found = gate(two(granted, ''), two('', granted));
    expect(found.map(({ verdict, at }) => [verdict, at.file])).toEqual([
      ['stronger', 'a/security-program.yml'],
      ['weaker', 'b/security-program.yml'],
    ]);
  });

  test('only what runs in the sector is compared', () => {
    const rule = context.rules.find(
      ({ severity }) => severity.other === 'none' && severity.custodial !== 'none',
    );
    const off = sideOf(config(`rules: {${rule?.id}: off}`));
    expect(weakenGate(sideOf({}), off, context)).toHaveLength(1);
    expect(weakenGate(sideOf({}), off, { ...context, sector: 'other' })).toEqual([]);
  });
});
