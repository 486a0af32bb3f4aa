import { describe, expect, test } from 'vitest';
import { lines } from './support.ts';

type Texts = Readonly<Record<string, string>>;

const file = '.github/workflows/ci.yml';
const workflow = (step: string, on = 'pull_request', job = ''): Texts => ({
  [file]: `on: ${on}\njobs:\n  lint:\n${job}    steps:\n      - ${step}\n`,
});
const run = (rest: string) => workflow(`run: npx papertiger ${rest}`);
const action = (inputs = '', uses = 'papertiger/papertiger@v1.2.3') =>
  workflow(`{uses: '${uses}', with: {${inputs}}}`);
const on = (events: string) => workflow('run: papertiger', events);
const hook = (more: string, top = '', repo = 'https://example.com/papertiger', rev = 'v1.2.3'): Texts => ({
  '.pre-commit-config.yaml': `${top}repos: [{repo: ${repo}, rev: ${rev}, hooks: [{id: papertiger${more}}]}]\n`,
});
const make = (recipe: string): Texts => ({
  Makefile: `.PHONY: lint\nlint: build\n\t${recipe}\n\ntest:\n\tnpm test\n`,
});
const just = (recipe: string): Texts => ({ justfile: `lint:\n    ${recipe}\n` });

const verdicts = (base: Texts, head: Texts) => [
  ...new Set(lines(base, head).map((line) => line.split(' ')[0])),
];
const back = { weaker: 'stronger', stronger: 'weaker', changed: 'changed', nothing: 'nothing' } as const;

describe('what a head says of its own check', () => {
  test.each<readonly [string, Texts, Texts, keyof typeof back]>([
    ['the Action compares with the head', action(), action('against: HEAD'), 'weaker'],
    [
      'or with its commit',
      action(),
      action("against: '${{ github.event.pull_request.head.sha }}'"),
      'weaker',
    ],
    ['or with its branch', action('against: main'), action("against: '${{ github.head_ref }}'"), 'weaker'],
    ['the Action compares with a branch', action(), action('against: main'), 'stronger'],
    ['a command compares with the head', run('--against origin/main'), run('--against HEAD'), 'weaker'],
    ['a command that compared with nothing gains nothing', run(''), run('--against $GITHUB_SHA'), 'changed'],
    ['nor does one that compared with the head', run('--against @'), run('--against HEAD'), 'changed'],
    ['another branch', run('--against origin/main'), run('--against origin/next'), 'changed'],
    [
      'another owner goes both ways',
      action('', 'papertiger/papertiger@v1.2.3'),
      action('', 'Papertiger/papertiger@v1.2.3'),
      'changed',
    ],
    ['a tag instead of a commit', action('', `papertiger/papertiger@${'a'.repeat(40)}`), action(), 'weaker'],
    ['a branch instead of a tag', action(), action('', 'papertiger/papertiger@main'), 'weaker'],
    ['forks are trusted', action(), action("trust-forks: 'true'"), 'weaker'],
    ['forks are not trusted', action(), action('trust-forks: false'), 'nothing'],
    ['only what changed', action(), action('changed: true'), 'weaker'],
    ['fewer paths', action(), action('paths: docs'), 'weaker'],
    ['fewer paths of several', action('paths: "docs\\nsecurity"'), action('paths: docs'), 'weaker'],
    ['a folder in the one', action('paths: docs'), action('paths: docs/public'), 'weaker'],
    ['other paths', action('paths: docs'), action('paths: security'), 'changed'],
    ['another configuration', action(), action('config: lax.yml'), 'weaker'],
    ['how it is told', action(), action('annotations: false'), 'changed'],
    ['operands', run('check'), run('check docs'), 'weaker'],
    ['a day', run(''), run('--today 2026-01-01'), 'weaker'],
    ['a baseline', run(''), run('--baseline=all.json'), 'weaker'],
    ['another baseline', run('--baseline a.json'), run('--baseline b.json'), 'changed'],
    ['a configuration', run(''), run('--config lax.yml'), 'weaker'],
    ['what changed', run('--against main'), run('--against main --changed'), 'weaker'],
    ['a stranger is trusted', run('--against main --untrusted'), run('--against main'), 'weaker'],
    ['a pack less', run('--rules a --rules b'), run('--rules a'), 'weaker'],
    ['a format', run(''), run('--format json'), 'changed'],
    ['no version', workflow('run: npx papertiger@1.2.3'), run(''), 'weaker'],
    ['a condition', run(''), workflow("{run: npx papertiger , if: github.actor != 'bob'}"), 'weaker'],
    ['a condition that always holds', run(''), workflow('{run: npx papertiger , if: always()}'), 'changed'],
    [
      'a condition of the job',
      run(''),
      workflow('run: npx papertiger ', 'pull_request', "    if: github.actor != 'bob'\n"),
      'weaker',
    ],
  ])('%s', (_name, base, head, expected) => {
    const said = (list: readonly (string | undefined)[]) => (list.length === 0 ? ['nothing'] : list);
    expect(said(verdicts(base, head))).toEqual([expected]);
    expect(said(verdicts(head, base))).toEqual([back[expected]]);
  });

  test.each([
    ['uses', action(), action('', 'evil/papertiger@v1.2.3')],
    ['repo', hook(''), hook('', '', 'https://example.com/evil/papertiger')],
  ])('%s of somebody else is weaker, both ways', (_name, base, head) => {
    expect(verdicts(base, head)).toEqual(['weaker']);
    expect(verdicts(head, base)).toEqual(['weaker']);
  });

  test.each([
    [action('', 'papertiger/papertiger@v1'), action('', 'papertiger/papertiger@v2')],
    [hook(''), hook('', '', undefined, 'v1.3.0')],
    [workflow('run: npx papertiger@1.2.3'), workflow('run: npx papertiger@1.3.0')],
  ])('a lower version is weaker, a higher one is changed', (base, head) => {
    expect(verdicts(base, head)).toEqual(['changed']);
    expect(verdicts(head, base)).toEqual(['weaker']);
  });
});

describe('events', () => {
  test.each<readonly [string, string, keyof typeof back]>([
    ['{pull_request: }', '{pull_request: {paths: [docs/**]}}', 'weaker'],
    ['{pull_request: }', "{pull_request: {paths: ['**']}}", 'changed'],
    ['{pull_request: {paths: [a/**, b/**]}}', '{pull_request: {paths: [a/**]}}', 'weaker'],
    ['{pull_request: {paths: [a/**]}}', "{pull_request: {paths: [a/**, '!a/b']}}", 'weaker'],
    ['{pull_request: {paths: [a/**]}}', '{pull_request: {paths: [b/**]}}', 'changed'],
    ['{pull_request: }', '{pull_request: {paths-ignore: [docs/**]}}', 'weaker'],
    ['{pull_request: {branches-ignore: [a]}}', '{pull_request: {branches-ignore: [a, b]}}', 'weaker'],
    ['{pull_request: }', '{pull_request: {types: [opened]}}', 'weaker'],
    ['{pull_request: }', '{pull_request: {types: [opened, reopened, synchronize, labeled]}}', 'stronger'],
    ['{push: }', '{push: {branches: [never]}}', 'weaker'],
    ['{push: , pull_request: }', '{push: {branches: [main]}, pull_request: }', 'changed'],
    ['{push: }', '{pull_request: , push: }', 'stronger'],
    ['{schedule: [{cron: a}]}', '{schedule: [{cron: b}]}', 'changed'],
    ['pull_request', '{pull_request: {}}', 'nothing'],
    ['[pull_request]', '{pull_request: null}', 'nothing'],
    ['{push: {}, pull_request: }', '[push, pull_request]', 'nothing'],
  ])('%s -> %s is %s', (was, is, expected) => {
    const said = (list: readonly (string | undefined)[]) => (list.length === 0 ? ['nothing'] : list);
    expect(said(verdicts(on(was), on(is)))).toEqual([expected]);
    expect(said(verdicts(on(is), on(was)))).toEqual([back[expected]]);
  });
});

describe('hooks', () => {
  test.each<readonly [string, Texts, Texts, keyof typeof back]>([
    ['the standard stage is gone', hook(''), hook(', stages: [manual]'), 'weaker'],
    ['or another stands in for it', hook(''), hook(', stages: [pre-push]'), 'weaker'],
    ['the standard stage is written down', hook(''), hook(', stages: [pre-commit]'), 'changed'],
    ['for all hooks', hook(''), hook('', 'default_stages: [manual]\n'), 'weaker'],
    ['files', hook(''), hook(', files: docs'), 'weaker'],
    ['more files', hook(', files: a'), hook(', files: a|b'), 'stronger'],
    ['types', hook(''), hook(', types: [markdown]'), 'weaker'],
    ['exclude', hook(', exclude: ^(a)$'), hook(', exclude: ^(a|b)$'), 'weaker'],
    ['exclude something else', hook(', exclude: a'), hook(', exclude: b'), 'changed'],
    ['always_run', hook(', always_run: true'), hook(''), 'weaker'],
    ['a line of a Makefile', make('@papertiger check'), make('@true'), 'weaker'],
    ['its failure is looked past', make('@papertiger check'), make('@-papertiger check'), 'weaker'],
    [
      'over several lines',
      make('papertiger check \\\n\t  --fail-on low'),
      make('papertiger check --fail-on low'),
      'nothing',
    ],
    [
      'a word in a rule that is no call',
      make('npm test'),
      { Makefile: 'papertiger: build\n\tnpm test\n' },
      'nothing',
    ],
    ['a justfile', just('@papertiger check'), just('papertiger check || true'), 'weaker'],
    [
      'a Taskfile',
      { 'Taskfile.yml': 'tasks: {lint: {cmds: [papertiger check]}}\n' },
      { 'Taskfile.yml': 'tasks: {lint: {cmds: [true]}}\n' },
      'weaker',
    ],
  ])('%s', (_name, base, head, expected) => {
    const said = (list: readonly (string | undefined)[]) => (list.length === 0 ? ['nothing'] : list);
    expect(said(verdicts(base, head))).toEqual([expected]);
    expect(said(verdicts(head, base))).toEqual([back[expected]]);
  });

  test('the target of a Makefile is named', () => {
    expect(lines(make('@papertiger check'), make('true'))).toEqual([
      'weaker Gate.hook Makefile[lint]: papertiger check -> ',
    ]);
  });
});
