import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { temp, tiny } from '../host/temp.ts';
import { type Extra, run, runWith } from './world.ts';

const files = { 'security-program.yml': tiny };
const validate = new Ajv({ strict: true, strictTypes: false }).compile(
  JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8')),
);

/** The verdict of a run, proven against the published schema. */
async function verdictIn(cwd: string, argv: readonly string[], extra?: Extra): Promise<Verdict> {
  const { out, err } = await run(cwd, [...argv, '--format', 'json'], extra);
  if (out === '') throw new Error(err);
  const verdict: Verdict = JSON.parse(out);
  expect(validate(verdict), JSON.stringify(validate.errors)).toBe(true);
  return verdict;
}

describe('exit codes', () => {
  const low = 'fail-on: critical\nrules: {"*/*": low}\n';
  test.each<[number, string, readonly string[], Record<string, string | Uint8Array>]>([
    [1, 'findings', [], files],
    [0, 'findings and --exit-zero', ['--exit-zero'], files],
    [0, 'findings below --fail-on', [], { ...files, 'papertiger.yml': low }],
    [1, '--fail-on beats the configuration', ['--fail-on', 'low'], { ...files, 'papertiger.yml': low }],
    [2, 'an unknown option', ['--nope'], files],
    [2, 'a broken configuration', [], { ...files, 'papertiger.yml': 'a: [' }],
    [2, 'a broken pack', ['--rules', 'pack'], { ...files, 'pack/a/b.yaml': 'id: a/b\n' }],
    [
      2,
      '--exit-zero does not mask a broken pack',
      ['--rules', 'pack', '--exit-zero'],
      { ...files, 'pack/x': '' },
    ],
    [3, 'a missing file', ['gone.yml'], files],
    [3, 'nothing to read', [], {}],
    [3, 'a folder without programs', ['sub'], { 'sub/x.yml': 'a: 1\n' }],
    [3, 'a file of other YAML only', ['sub'], { 'sub/x.yml': 'apiVersion: apps/v1\nkind: Deployment\n' }],
    [3, 'not UTF-8', [], { 'security-program.yml': Uint8Array.of(0xff, 0xfe) }],
    [3, '--exit-zero does not mask a missing file', ['gone.yml', '--exit-zero'], files],
  ])('%d: %s', async (expected, _, argv, given) => {
    const { code, out, err } = await runWith(given, argv);
    expect(code, out + err).toBe(expected);
    if (expected > 1) {
      expect(out).toBe('');
      expect(err).toMatch(/^papertiger: .+\n$/s);
    }
    expect(err).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  test('5: our own bug, in one sentence, with the stack only on request', async () => {
    const broken = new TypeError('x is not\na function');
    const plain = await runWith(files, [], { broken });
    expect(plain.code).toBe(5);
    expect(plain.err).toMatch(
      /^papertiger: this is a bug in papertiger [\d.]+: x is not\. Please report .*\n$/,
    );
    const debug = await runWith(files, [], { broken, env: { PAPERTIGER_DEBUG: '1' } });
    expect(debug.err).toMatch(/\n {2}.*at /);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty file', ''],
    ['a scalar at the top', 'hello\n'],
    ['no YAML', '{{{{\n'],
    ['tabs', 'org:\n\tname: x\n'],
    ['a key twice', 'org: {}\norg: {}\n'],
    ['5,000 levels', `a: ${'['.repeat(5000)}\n`],
    ['a bomb of aliases', bomb()],
    ['control characters', 'org: {name: "\u0001"}\n'],
  ])('%s is a finding or a sentence, never a stack and never a flood', async (_, text) => {
    const { code, out, err } = await runWith({ 'x.yml': text }, ['x.yml']);
    expect([1, 3]).toContain(code);
    expect(out + err).toContain('x.yml');
    expect(out + err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect((out + err).split('\n').length).toBeLessThan(400);
  });

  function bomb(): string {
    const levels = 'abcdefghi'.split('').map((name, index, all) => {
      const items =
        index === 0
          ? 'x,x,x,x,x,x,x,x,x'
          : Array(9)
              .fill(`*${all[index - 1]}`)
              .join(',');
      return `${name}: &${name} [${items}]`;
    });
    return `${levels.join('\n')}\n`;
  }

  test('problems of a pack are told with its folder, at most twenty lines of them', async () => {
    const pack = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`pack/a/b${index}.yaml`, `id: a/b${index}\n`]),
    );
    const { code, err } = await runWith({ ...files, ...pack }, ['--rules', 'pack']);
    expect(code).toBe(2);
    expect(err).toMatch(/^papertiger: rule pack pack: /);
    expect(err.trimEnd().split('\n')).toHaveLength(21);
    expect(err).toMatch(/and \d+ more lines\n$/);
  });

  test('names of files are shown, not obeyed', async () => {
    const { err, out } = await runWith({ 'a\u001b[2J.yml': tiny }, ['a\u001b[2J.yml', 'b\u001b[2J.yml']);
    expect(err + out).toContain('\\u{1b}');
    expect(err + out).not.toContain('\u001b');
  });
});

describe('outputs', () => {
  test('a file and the screen in one run; the file is complete and the only one', async () => {
    const cwd = temp(files);
    const { code, out } = await run(cwd, ['--format', 'json:v.json', '--format', 'pretty']);
    expect(code).toBe(1);
    expect(out).toContain('Fails: ');
    expect(validate(JSON.parse(readFileSync(join(cwd, 'v.json'), 'utf8')))).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['security-program.yml', 'v.json']);
  });

  test('a file alone leaves the screen empty', async () => {
    const { out, err } = await runWith(files, ['--format', 'pretty:report.txt']);
    expect([out, err]).toEqual(['', '']);
  });

  test.each([
    ['a missing folder', 'gone/v.json', 'no such file or folder'],
    ['a folder', 'sub', 'it is a folder'],
    ['a full device', '/dev/full', 'no space is left on the device'],
  ])('%s: exit 3, nothing half-written, nothing on the screen', async (_, path, reason) => {
    const cwd = temp({ ...files, 'sub/x': '' });
    const { code, out, err } = await run(cwd, ['--format', `json:${path}`, '--format', 'pretty']);
    expect([code, out, err]).toEqual([3, '', `papertiger: cannot write ${path}: ${reason}\n`]);
    expect(readdirSync(cwd).sort()).toEqual(['security-program.yml', 'sub']);
    expect(existsSync(join(cwd, 'gone'))).toBe(false);
  });

  test('--quiet prints nothing about a run that passes', async () => {
    const config = { ...files, 'papertiger.yml': 'rules: {"*/*": low}\n' };
    expect(await runWith(config, ['--quiet'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('--stats goes to standard error only', async () => {
    const { out, err } = await runWith(files, ['--format', 'json', '--stats']);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(err).toMatch(/^ +[\d.]+ ms {2}configuration and rules\n(.*\n)* +[\d.]+ ms {2}reporting\n$/);
  });
});

describe('color', () => {
  test.each<[boolean, readonly string[], Extra]>([
    [false, [], {}],
    [true, [], { terminal: true }],
    [true, ['--color'], {}],
    [false, ['--no-color'], { terminal: true }],
    [false, [], { terminal: true, env: { NO_COLOR: '1' } }],
    [true, [], { terminal: true, env: { NO_COLOR: '' } }],
    [true, [], { env: { FORCE_COLOR: '1' } }],
    [true, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
    [false, [], { terminal: true, env: { FORCE_COLOR: '0' } }],
    [true, ['--color'], { env: { NO_COLOR: '1' } }],
    [false, [], { terminal: true, env: { TERM: 'dumb' } }],
  ])('%s with %j and %j', async (colored, argv, extra) => {
    const { out } = await runWith(files, argv, extra);
    expect(out.includes('\u001b[')).toBe(colored);
  });
});

describe('the day', () => {
  test('is today in UTC, or what --today says', async () => {
    const cwd = temp(files);
    expect((await verdictIn(cwd, [])).inputs.today).toBe('2026-11-22');
    expect((await verdictIn(cwd, ['--today', '2025-02-28'])).inputs.today).toBe('2025-02-28');
  });
});

describe('standard input', () => {
  test.each([[['-']], [['check', '-']]])('%j is a program', async (argv) => {
    const verdict = await verdictIn(temp(), argv, { stdin: tiny });
    expect(verdict.files).toEqual(['<stdin>']);
  });

  test('--stdin-filename gives it a name and a kind', async () => {
    const cwd = temp();
    const yaml = await verdictIn(cwd, ['--stdin-filename', './sub/x.yml'], { stdin: tiny });
    expect(yaml.files).toEqual(['sub/x.yml']);
    const prose = await verdictIn(cwd, ['--stdin-filename', 'x.md'], { stdin: '# Trust\n' });
    expect(prose.files).toEqual(['x.md']);
  });

  test('what is typed replaces what is on the disk', async () => {
    const cwd = temp({ 'security-program.yml': 'org: [', 'x.yml': 'wallets: []\n' });
    const argv = ['x.yml', 'security-program.yml', '--stdin-filename', 'security-program.yml'];
    const verdict = await verdictIn(cwd, argv, { stdin: tiny });
    expect(verdict.files).toEqual(['security-program.yml', 'x.yml']);
    expect(verdict.findings.map(({ rule }) => rule)).not.toContain('meta/syntax');
  });
});

describe('the configuration', () => {
  const severity = (verdict: Verdict, rule: string) =>
    verdict.findings.find((finding) => finding.rule === rule)?.severity;
  const [known = ''] = ['policy/default-allow'];

  test('is found upward, used by --config, ignored by --no-config', async () => {
    const cwd = temp({
      ...files,
      'papertiger.yml': `rules: {${known}: low}\n`,
      'other.yml': `rules: {${known}: medium}\n`,
    });
    expect(severity(await verdictIn(cwd, []), known)).toBe('low');
    expect(severity(await verdictIn(cwd, ['--config', 'other.yml']), known)).toBe('medium');
    expect(severity(await verdictIn(cwd, ['--no-config']), known)).toBe('critical');
  });

  test('a rule that is off is listed as not run', async () => {
    const verdict = await verdictIn(temp({ ...files, 'papertiger.yml': `rules: {${known}: off}\n` }), []);
    expect(severity(verdict, known)).toBeUndefined();
    expect(verdict.skipped.map(({ rule }) => rule)).toContain(known);
  });

  test('overrides are relative to it wherever the command runs', async () => {
    const cwd = temp({
      '.git/HEAD': '',
      'papertiger.yml': `overrides: [{files: ["lab/**"], rules: {${known}: low}}]\n`,
      'lab/security-program.yml': tiny,
      'live/security-program.yml': tiny,
    });
    for (const [folder, argv] of [
      [cwd, ['lab']],
      [join(cwd, 'lab'), []],
    ] as const) {
      expect(severity(await verdictIn(folder, argv), known)).toBe('low');
    }
    expect(severity(await verdictIn(join(cwd, 'live'), []), known)).toBe('critical');
    expect(severity(await verdictIn(join(cwd, 'live'), ['../lab']), known)).toBe('low');
  });

  test('a parameter set away from its default shows in the verdict', async () => {
    const verdict = await verdictIn(
      temp({ ...files, 'papertiger.yml': 'parameters: {hot.max_share_pct: 50}\n' }),
      [],
    );
    expect(verdict.inputs.parameters).toEqual({ 'hot.max_share_pct': 50 });
  });

  test('strict is one level louder', async () => {
    const cwd = temp({ ...files, 'papertiger.yml': 'extends: [papertiger:strict]\n' });
    const strict = await verdictIn(cwd, []);
    const plain = await verdictIn(cwd, ['--no-config']);
    const medium = plain.findings.find((finding) => finding.severity === 'medium');
    expect(medium?.rule).toMatch(/^[a-z]+\//);
    expect(severity(strict, medium?.rule ?? '')).toBe('high');
  });

  test('names that no rule answers to are refused with their place', async () => {
    const { code, err } = await runWith({ ...files, 'papertiger.yml': 'rules:\n  hot/no-cup: off\n' }, []);
    expect([code, err]).toEqual([
      2,
      'papertiger: papertiger.yml:2:15: no rule is called "hot/no-cup"; did you mean "hot/no-cap"?\n',
    ]);
  });
});

describe('packs', () => {
  const rule = (id: string) => `id: ${id}
title: The organization has no motto
severity: {crypto: high, other: high}
controls: []
select: program
require: has(self.org) && has(self.org.name) && self.org.name == "Paper"
message: the name is not Paper
why: A test needs a rule.
fix: Declare the name.
exceptions: allowed
references: [house rule]
since: 0.1.0
examples:
  - {name: another, program: {org: {name: Tiger}}, fails: [org.name]}
  - {name: the one, program: {org: {name: Paper}}, passes: true}
`;

  test('--rules and extends add rules; the document’s own rules stay', async () => {
    const cwd = temp({ ...files, 'pack/acme/motto.yaml': rule('acme/motto') });
    const added = await verdictIn(cwd, ['--rules', 'pack']);
    expect(added.findings.map((finding) => finding.rule)).toContain('acme/motto');
    expect(Object.keys(added.rules)).toContain('hot/no-cap');
    writeFileSync(join(cwd, 'papertiger.yml'), 'extends: [./pack]\n');
    const alone = await verdictIn(cwd, []);
    const judging = Object.keys(alone.rules).filter((id) => !id.startsWith('meta/'));
    expect(judging).toEqual(['acme/motto']);
    expect((await verdictIn(cwd, ['--rules', './pack/'])).findings.length).toBe(alone.findings.length);
  });

  test('an id that is taken is refused', async () => {
    const pack = { 'pack/hot/no-cap.yaml': rule('hot/no-cap') };
    const { code, err } = await runWith({ ...files, ...pack }, ['--rules', 'pack']);
    expect([code, err]).toEqual([
      2,
      'papertiger: rule pack pack: "hot/no-cap" is already a rule of papertiger itself; rename it\n',
    ]);
    const twice = { 'one/acme/a.yaml': rule('acme/a'), 'two/acme/a.yaml': rule('acme/a') };
    const second = await runWith({ ...files, ...twice }, ['--rules', 'one', '--rules', 'two']);
    expect(second.err).toContain('"acme/a" is already a rule of another pack');
  });

  test('rules test proves a pack and says what it did not prove', async () => {
    const cwd = temp({ 'pack/acme/motto.yaml': rule('acme/motto') });
    expect(await run(cwd, ['rules', 'test', 'pack'])).toEqual({
      code: 0,
      out: '1 rules, 2 examples: all proven\n',
      err: '',
    });
    writeFileSync(join(cwd, 'pack/acme/motto.yaml'), rule('acme/motto').replace('[org.name]', '[org.kind]'));
    const failed = await run(cwd, ['rules', 'test', 'pack']);
    expect(failed.code).toBe(1);
    expect(failed.out).toMatch(
      /^missing {2}acme\/motto {2}"another": .*"org\.kind".*\n1 rules, 2 examples: 0 noisy, 1 missing, 0 error\n$/,
    );
    mkdirSync(join(cwd, 'empty'));
    expect(await run(cwd, ['rules', 'test', 'empty'])).toMatchObject({
      code: 2,
      err: 'papertiger: rule pack empty holds no rules: no .yaml file in it\n',
    });
    const covered = await run(cwd, ['rules', 'test', 'pack', '--coverage']);
    expect(covered.out).toMatch(/uncovered {2}acme\/motto {2}no example makes this false: has\(self\.org\)/);
    expect(covered.out).toMatch(/\d of \d clauses were decided both ways/);
  });
});
