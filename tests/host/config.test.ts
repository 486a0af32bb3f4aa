import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import type { RuleData } from '../../src/core/types.ts';
import { findConfig, readConfig } from '../../src/host/config.ts';
import { checkNames } from '../../src/host/config-names.ts';
import { findPacks, toStrict } from '../../src/host/extends.ts';
import { builtinRules } from '../../src/index.ts';
import { temp } from './temp.ts';

const failure = (run: () => unknown): UsageError => {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('expected a UsageError');
};

function read(text: string) {
  const cwd = temp({ 'papertiger.yml': text });
  return readConfig(join(cwd, 'papertiger.yml'), cwd);
}

const complete = `
extends: [papertiger:recommended]
files: [security/**/*.yml, docs/**/*.md]
exclude: [docs/archive/**]
fail-on: medium
rules: {hot/uncovered: off, tx/no-simulation: critical, 'people/*': medium}
parameters: {hot.max_share_pct: 2}
overrides: [{files: [lab/**], rules: {'custody/*': low}}]
`;

describe('reading', () => {
  test('a complete configuration', () => {
    const { settings, files, exclude, extends: packs, file } = read(complete);
    expect(file).toBe('papertiger.yml');
    expect([files, exclude, packs]).toEqual([
      ['security/**/*.yml', 'docs/**/*.md'],
      ['docs/archive/**'],
      ['papertiger:recommended'],
    ]);
    expect(JSON.parse(JSON.stringify(settings))).toEqual({
      failOn: 'medium',
      rules: { 'hot/uncovered': 'off', 'tx/no-simulation': 'critical', 'people/*': 'medium' },
      parameters: { 'hot.max_share_pct': 2 },
      overrides: [{ files: ['lab/**'], rules: { 'custody/*': 'low' } }],
    });
    checkNames(read(complete), builtinRules());
  });

  test.each(['', '# nothing\n', '---\n', 'rules:\nexclude:\n'])('%j changes nothing', (text) => {
    const config = read(text);
    expect(config.settings).toEqual({});
    expect(findPacks(config)).toEqual([{ is: 'recommended' }]);
  });

  test.each([
    ['an unknown key', 'fail_on: high\n', '1:10: unknown key "fail_on"; did you mean "fail-on"?'],
    [
      'an unknown level',
      'fail-on: hihg\n',
      '1:10: fail-on must be one of critical, high, medium, low, not "hihg"; did you mean "high"?',
    ],
    [
      'an unknown severity',
      'rules:\n  hot/no-cap: of\n',
      '2:15: rules.hot/no-cap must be one of critical, high, medium, low, off, not "of"; did you mean "off"?',
    ],
    ['a word for a list', 'files: docs\n', '1:8: files must be a list, not "docs"'],
    ['a list at the top', '- a\n', '1:1: the configuration must be a map, not a list'],
    [
      'a word for a number',
      'parameters: {hot.max_share_pct: two}\n',
      '1:33: parameters.hot.max_share_pct must be a number, not "two"',
    ],
    [
      'an infinite number',
      'parameters: {a.b: .inf}\n',
      '1:19: parameters.a.b must be a number, not Infinity',
    ],
    ['a key twice', 'fail-on: low\nfail-on: high\n', '2:1: the key "fail-on" stands twice'],
    ['an override without rules', 'overrides: [{files: [a]}]\n', 'overrides.0 lacks "rules"'],
    [
      'a typo in an override',
      'overrides: [{files: [a], rule: {}}]\n',
      'unknown key "rule"; did you mean "rules"?',
    ],
    ['nothing to extend', 'extends: []\n', 'extends must not be empty'],
    ['the prototype', '__proto__: {fail-on: low}\n', '1:1: unknown key "__proto__"'],
  ])('refuses %s', (_, text, expected) => {
    const error = failure(() => read(text));
    expect(error.code).toBe(2);
    expect(error.message).toContain(expected);
    expect(error.message).toMatch(/^papertiger\.yml:\d+:\d+: /);
    expect(Object.hasOwn(Object.prototype, 'fail-on')).toBe(false);
  });

  test('refuses broken YAML with its place, several documents, and what is no text', () => {
    expect(failure(() => read('rules: {a: [}\n')).message).toMatch(/^papertiger\.yml:1:\d+: /);
    expect(failure(() => read('fail-on: low\n---\nfail-on: high\n')).message).toContain('one YAML document');
    const cwd = temp({ 'c.yml': Uint8Array.of(0xff) });
    expect(failure(() => readConfig(join(cwd, 'c.yml'), cwd))).toMatchObject({ code: 2 });
    expect(failure(() => readConfig(join(cwd, 'gone.yml'), cwd))).toMatchObject({
      code: 2,
      message: 'cannot read gone.yml: no such file or folder',
    });
  });

  test('lists ten problems and counts the rest', () => {
    const text = Array.from({ length: 30 }, (_, index) => `key${index}: 1`).join('\n');
    const lines = failure(() => read(text)).message.split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('and 20 more problems');
  });

  test('the validator is the published schema', () => {
    const validate = new Ajv({ strict: true }).compile(
      JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')),
    );
    expect(validate({ 'fail-on': 'low', parameters: { a: 1 } })).toBe(true);
    expect(validate({ fail_on: 'low' })).toBe(false);
    expect(validate({ overrides: [{ files: ['a'] }] })).toBe(false);
  });
});

describe('names that no rule answers to', () => {
  const refused = (text: string) => failure(() => checkNames(read(text), builtinRules())).message;

  test.each([
    ['rules: {hot/no-cup: off}\n', '1:21: no rule is called "hot/no-cup"; did you mean "hot/no-cap"?'],
    ["rules: {'htt/*': off}\n", '1:18: no rule id matches "htt/*"; did you mean "hot/*"?'],
    ['overrides:\n  - files: [a]\n    rules: {zzz/*: low}\n', '3:20: no rule id matches "zzz/*"'],
    [
      'parameters: {hot.max_shar_pct: 1}\n',
      'no rule has a parameter "hot.max_shar_pct"; did you mean "hot.max_share_pct"?',
    ],
  ])('%j', (text, expected) => expect(refused(text)).toContain(expected));

  test('all at once', () => {
    expect(refused('rules: {a/b: off, c/d: off}\nparameters: {e.f: 1}\n').split('\n')).toHaveLength(3);
  });
});

describe('finding', () => {
  test('the nearest one upward, but not beyond the repository', () => {
    const top = temp({ 'papertiger.yml': '', 'repo/.git/HEAD': '', 'repo/a/b/x': '' });
    expect(findConfig(join(top, 'repo/a/b'))).toBeUndefined();
    const repo = temp({ '.git/HEAD': '', 'papertiger.yaml': '', 'a/b/x': '', 'a/papertiger.yml': '' });
    expect(findConfig(join(repo, 'a/b'))).toBe(join(repo, 'a/papertiger.yml'));
    expect(findConfig(repo)).toBe(join(repo, 'papertiger.yaml'));
  });

  test('outside a repository only in the folder itself', () => {
    const top = temp({ 'papertiger.yml': '', 'a/x': '' });
    expect(findConfig(top)).toBe(join(top, 'papertiger.yml'));
    expect(findConfig(join(top, 'a'))).toBeUndefined();
  });

  test('both spellings are one too many', () => {
    const top = temp({ 'papertiger.yml': '', 'papertiger.yaml': '' });
    expect(failure(() => findConfig(top)).message).toContain('keep one');
  });
});

describe('extends', () => {
  const packs = (entry: string, files: Record<string, string> = {}) => {
    const cwd = temp({ ...files, 'papertiger.yml': `extends: ["${entry}"]\n`, '.git/HEAD': '' });
    return { cwd, found: () => findPacks(readConfig(join(cwd, 'papertiger.yml'), cwd)) };
  };

  test.each([
    ['./rules', 'rules'],
    ['rules', 'rules'],
    ['tiger-rules', 'node_modules/tiger-rules'],
    ['@acme/rules', 'node_modules/@acme/rules'],
  ])('%s is the folder %s', (entry, folder) => {
    const { cwd, found } = packs(entry, { [`${folder}/a/b.yaml`]: '' });
    expect(found()).toEqual([{ is: 'folder', folder: join(cwd, folder) }]);
  });

  test.each([
    ['papertiger:recommended', 'recommended'],
    ['papertiger:strict', 'strict'],
  ])('%s is built in', (entry, is) => expect(packs(entry).found()).toEqual([{ is }]));

  test.each([
    ['papertiger:strikt', 'no set of rules is called "papertiger:strikt"; did you mean "papertiger:strict"?'],
    ['https://example.org/rules', 'no set of rules is called'],
    ['./rulez', 'there is no folder ./rulez beside this file'],
    ['tiger-rules', 'there is no folder tiger-rules or node_modules/tiger-rules beside this file'],
    ['..', 'leads outside the repository'],
    ['/etc', 'leads outside the repository'],
    ['./rules/../../..', 'leads outside the repository'],
  ])('refuses %s', (entry, expected) => {
    const { found } = packs(entry, { 'rules/a/b.yaml': '' });
    const error = failure(found);
    expect(error.code).toBe(2);
    expect(error.message).toMatch(/^papertiger\.yml:1:11: extends: /);
    expect(error.message).toContain(expected);
  });

  test('refuses a link that leads outside', () => {
    const { cwd, found } = packs('./rules');
    symlinkSync(temp({ 'a/b.yaml': '' }), join(cwd, 'rules'));
    expect(failure(found).message).toContain('leads outside the repository');
  });

  test('takes a link that stays inside, as workspaces make them', () => {
    const { cwd, found } = packs('tiger-rules', { 'packages/tiger/a/b.yaml': '' });
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(join(cwd, 'packages/tiger'), join(cwd, 'node_modules/tiger-rules'));
    expect(found()).toHaveLength(1);
  });
});

test('strict is one level louder, and silent where the rule was', () => {
  const severity = { custodial: 'high', own_assets: 'low', fintech: 'none', other: 'critical' } as const;
  const [rule] = builtinRules();
  if (!rule) throw new Error('no built-in rule');
  const given: RuleData = { ...rule, severity };
  expect(toStrict([given])[0]?.severity).toEqual({
    custodial: 'critical',
    own_assets: 'medium',
    fintech: 'none',
    other: 'critical',
  });
  expect(given.severity).toEqual(severity);
});
