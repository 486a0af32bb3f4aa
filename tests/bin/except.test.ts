import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/bin/commands.ts';
import { except as exceptBy } from '../../src/bin/except/except.ts';
import type { Verdict } from '../../src/core/types.ts';
import { temp } from '../host/temp.ts';
import { run } from './world.ts';

const weak = '{id: a, type: safe, owners: [s1, s2, s3, s4, s5, s6, s7], threshold: 2}';
const program = `# our program
apiVersion: security-program/v1
org: {name: Northwind, kind: [exchange]} # who we are
policy: {default: allow}
wallets:
  - ${weak}
`;
const file = 'security-program.yml';
const rule = 'custody/quorum-below-half';
const said = ['--owner', 'p-1', '--approved-by', 'ceo', '--reason', 'signer six: starts in January'];
const bounded = ['--compensating', 'policy.cold-timelock', '--exposure-usd', '900000'];

const except = (cwd: string, ...argv: string[]) => run(cwd, ['except', ...argv]);
const textOf = (cwd: string, name = file) => readFileSync(join(cwd, name), 'utf8');

async function verdictOf(cwd: string, ...argv: string[]): Promise<Verdict> {
  return JSON.parse((await run(cwd, ['check', '--format', 'json', ...argv])).out);
}

const standing = async (cwd: string, id = rule) =>
  (await verdictOf(cwd)).findings.filter((one) => one.rule === id).map(({ status }) => status.is);

const aboutExceptions = async (cwd: string) =>
  (await verdictOf(cwd)).findings
    .filter(({ rule: id, at }) => id.includes('exception') || at.path.startsWith('exceptions'))
    .map(({ rule: id }) => id);

describe('papertiger except', () => {
  test('appends what excuses the finding, and keeps every other byte', async () => {
    const cwd = temp({ [file]: program });
    const { code, out, err } = await except(cwd, rule, 'wallet/a', ...said, ...bounded);
    expect([code, err]).toEqual([0, '']);
    expect(textOf(cwd)).toMatch(
      new RegExp(`^${program.replaceAll(/[[\]{}().*+?]/g, '\\$&')}exceptions:
  - rule: custody/quorum-below-half
    entity: wallet/a
    owner: p-1
    reason: "signer six: starts in January"
    compensating: \\[policy.cold-timelock\\]
    exposure_usd: 900000
    expires: 2026-12-22
    approved_by: ceo
    value: "?[0-9a-f]{16}"?
$`),
    );
    expect(out).toContain(`${file}:7: written\n`);
    expect(out).toContain(`${rule} on wallet/a is excused through 2026-12-22`);
    expect(await standing(cwd)).toEqual(['excepted']);
    expect(await aboutExceptions(cwd)).toEqual([]);
  });

  test('excuses only what was found: a weaker threshold is open again', async () => {
    const cwd = temp({ [file]: program });
    await except(cwd, rule, 'wallet/a', ...said, ...bounded);
    const worse = temp({ [file]: textOf(cwd).replace('threshold: 2', 'threshold: 1') });
    expect(await standing(worse)).toEqual(['open']);
    expect(await aboutExceptions(worse)).toEqual(['meta/exception-stale']);
    const renewed = await except(worse, rule, 'wallet/a', ...said, ...bounded);
    expect(renewed.err).toBe('');
    expect(await standing(worse)).toEqual(['excepted']);
  });

  test.each<[string, string]>([
    ['a block list', 'exceptions:\n  - {rule: hot/no-cap, expires: 2026-12-01}\n  # last\nbudget: {}\n'],
    ['a list that is not indented', 'exceptions:\n- rule: hot/no-cap\n  expires: 2026-12-01\n'],
    ['a list without a last line break', 'exceptions:\n  - rule: hot/no-cap\n    expires: 2026-12-01'],
    ['an empty list', 'exceptions: [] # none\n'],
    ['a list in brackets', 'exceptions: [{rule: hot/no-cap, expires: 2026-12-01}]\n'],
    ['a key without a list', 'exceptions:\n# end\n'],
    ['no list', '# end'],
  ])('writes into %s', async (_, section) => {
    for (const text of [program + section, (program + section).replaceAll('\n', '\r\n')]) {
      const cwd = temp({ [file]: text });
      const { code, err } = await except(cwd, rule, 'a', ...said, ...bounded);
      expect([code, err]).toEqual([0, '']);
      expect(await standing(cwd)).toEqual(['excepted']);
      const fresh = textOf(cwd);
      expect(fresh.includes('\r')).toBe(text.includes('\r'));
      let at = 0;
      for (const character of fresh) if (character === text[at]) at += 1;
      expect(at).toBe(text.length);
    }
  });

  test('writes where exceptions stand already, else where the entity is', async () => {
    const wallets = `apiVersion: security-program/v1\nwallets: [${weak}]\n`;
    const org = 'apiVersion: security-program/v1\norg: {kind: [exchange]}\n';
    const near = temp({ 'a.yml': org, 'b.yml': wallets });
    await except(near, rule, 'wallet/a', ...said, ...bounded, 'a.yml', 'b.yml');
    expect([textOf(near, 'a.yml'), textOf(near, 'b.yml').includes('exceptions:')]).toEqual([org, true]);
    const home = temp({ 'a.yml': `${org}exceptions: []\n`, 'b.yml': wallets });
    await except(home, rule, 'wallet/a', ...said, ...bounded, 'a.yml', 'b.yml');
    expect([textOf(home, 'a.yml').includes('wallet/a'), textOf(home, 'b.yml')]).toEqual([true, wallets]);
  });

  test('whoever names no file means all of the program, and where its exceptions stand', async () => {
    const org = 'apiVersion: security-program/v1\norg: {kind: [exchange]}\nexceptions: []\n';
    const cwd = temp({ [file]: program, 'compliance.yml': org, 'other/security-program.yml': program });
    expect(await except(cwd, rule, 'wallet/a', ...said, ...bounded)).toMatchObject({ code: 0, err: '' });
    expect([textOf(cwd), textOf(cwd, 'other/security-program.yml')]).toEqual([program, program]);
    expect(textOf(cwd, 'compliance.yml')).toContain('entity: wallet/a');
  });

  const ended = (rule_: string, wallet: string) =>
    `{rule: ${rule_}, entity: wallet/${wallet}, owner: p-9, expires: 2026-11-01}`;

  test.each<[string, string, RegExp]>([
    [
      'in a block list',
      `exceptions:\n# why\n  -   rule: ${rule} # old\n      entity: wallet/a\n      expires: 2026-11-01 # was long\n  - rule: hot/no-cap\nbudget: {}\n`,
      /exceptions:\n# why\n {2}- rule: custody\/quorum-below-half\n {4}entity: wallet\/a\n[^#]*value: \S+ # was long\n {2}- rule: hot\/no-cap\nbudget: {}\n$/,
    ],
    [
      'in braces, and not that of another',
      `exceptions:\n  - ${ended(rule, 'b')} # b\n  - ${ended(rule, 'a')}\n`,
      /wallet\/b, [^\n]* # b\n {2}- {rule: custody\/quorum-below-half, entity: wallet\/a, owner: p-1, [^\n]*}\n$/,
    ],
    [
      'in brackets, twice',
      `exceptions: [${ended(rule, 'a')}, ${ended('hot/no-cap', 'a')}, ${ended(rule, 'a')}] # c\n`,
      /exceptions: \[{rule: custody\/quorum-below-half, entity: wallet\/a, owner: p-1, [^}]*}, {rule: hot\/no-cap, [^}]*}\] # c\n$/,
    ],
    [
      'in lines, twice',
      `exceptions:\n- ${ended(rule, 'a')}\n- rule: ${rule}\n  entity: wallet/a\n  expires: 2026-11-01\n- rule: hot/no-cap\n`,
      /exceptions:\n- {rule: custody\/quorum-below-half, [^}]*}\n- rule: hot\/no-cap\n$/,
    ],
  ])('replaces what has ended %s', async (_, section, expected) => {
    for (const text of [program + section, (program + section).replaceAll('\n', '\r\n')]) {
      const cwd = temp({ [file]: text });
      const { code, out, err } = await except(cwd, rule, 'wallet/a', ...said, ...bounded);
      expect([code, err]).toEqual([0, '']);
      expect(textOf(cwd).replaceAll('\r\n', '\n')).toMatch(expected);
      expect(textOf(cwd).replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r'));
      expect(out).toMatch(/\n {2}.*rule: custody\/quorum-below-half/);
      expect(await standing(cwd)).toEqual(['excepted']);
    }
  });

  test.each<[string, string]>([
    ['without exceptions', ''],
    ['with some', ',\n "exceptions": [{"rule": "hot/no-cap", "expires": "2026-12-01"}]'],
    [
      'with one that has ended',
      `,\n "exceptions": [{"rule": "${rule}", "entity": "wallet/a", "expires": "2026-11-01"}]`,
    ],
    ['with an empty list', ',\n "exceptions": [ ]'],
  ])('writes JSON into JSON %s', async (_, section) => {
    const owners = '["s1", "s2", "s3", "s4", "s5", "s6", "s7"]';
    const text = `{"org": {"kind": ["exchange"]},\n "wallets": [{"id": "a", "type": "safe", "owners": ${owners}, "threshold": 2}]${section}\n}\n`;
    const cwd = temp({ [file]: text });
    const { code, err } = await except(cwd, rule, 'wallet/a', ...said, ...bounded);
    expect([code, err]).toEqual([0, '']);
    const { exceptions } = JSON.parse(textOf(cwd));
    expect(exceptions.at(-1)).toMatchObject({
      rule,
      compensating: ['policy.cold-timelock'],
      exposure_usd: 900000,
    });
    expect(exceptions).toHaveLength(section.includes('hot/no-cap') ? 2 : 1);
    expect(await standing(cwd)).toEqual(['excepted']);
  });

  test('names no entity where the rule speaks of the whole program', async () => {
    const cwd = temp({ [file]: program });
    const { code } = await except(cwd, 'policy/default-allow', ...said, ...bounded);
    expect(code).toBe(0);
    expect(textOf(cwd)).not.toContain('entity:');
    expect(await standing(cwd, 'policy/default-allow')).toEqual(['excepted']);
    expect(await aboutExceptions(cwd)).toEqual([]);
  });

  test('writes one exception for each thing that is found on an entity', async () => {
    const cwd = temp({ [file]: `${program}  - {id: b}\n` });
    const open = (await verdictOf(cwd)).findings.filter(
      ({ rule: id, entity }) => id === 'meta/undeclared' && entity === 'wallet/b',
    );
    expect(open.length).toBeGreaterThan(1);
    expect((await except(cwd, 'meta/undeclared', 'wallet/b', ...said, ...bounded)).code).toBe(0);
    expect(textOf(cwd).match(/rule: meta\/undeclared/g)).toHaveLength(open.length);
  });

  test('--dry-run says the same and writes nothing', async () => {
    const cwd = temp({ [file]: program });
    const { code, out } = await except(cwd, rule, ...said, ...bounded, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(`${file}:7: would be written\n  exceptions:\n    - rule: ${rule}\n`);
    expect(textOf(cwd)).toBe(program);
    expect(readdirSync(cwd)).toEqual([file]);
  });

  test('says what is still to be added to an exception without bound or price', async () => {
    const cwd = temp({ [file]: program });
    const { code, err } = await except(cwd, rule, ...said);
    expect(code).toBe(0);
    expect(err).toMatch(/still to add: the exception for custody\/quorum-below-half names no control/);
  });

  test('binds no value that is another one tomorrow', async () => {
    const pack = {
      'pack/test/age.yaml': `id: test/age
title: It is old
severity: {crypto: high, other: high}
controls: []
select: policy
require: 'false'
message: 'it has seen {(now - date("2026-11-01"))} days'
why: Because.
fix: Do.
exceptions: allowed
references: [judgement]
since: 0.1.0
examples:
  - {name: old, program: {policy: {default: deny}}, fails: [policy]}
  - {name: none, program: {org: {sector: non_crypto}}, passes: true}
`,
    };
    const cwd = temp({ [file]: program, ...pack });
    const { code, err } = await except(cwd, 'test/age', ...said, ...bounded, '--rules', 'pack', file);
    expect(code).toBe(0);
    expect(err).toMatch(/^papertiger: still to add: .* names no value.*exception-unbound/);
    expect(textOf(cwd)).toContain('rule: test/age');
    expect(textOf(cwd)).not.toContain('value:');
  });
});

describe('on a terminal', () => {
  /** Answers in turn; no answer is an empty line. */
  async function answered(options: readonly (readonly [string, readonly string[]])[], answers: string[]) {
    const cwd = temp({ [file]: program });
    const command = commands.find(({ name }) => name === 'except');
    if (!command) throw new Error('the command is in the table');
    const asked: string[] = [];
    const silent = { write: async () => undefined, isTTY: true, columns: 100 };
    const io = {
      cwd,
      env: {},
      stdout: silent,
      stderr: silent,
      stdin: async () => '',
      now: () => new Date('2026-11-22'),
    };
    const ask = async (question: string) => {
      asked.push(question.split(',')[0] ?? '');
      return answers.shift() ?? '';
    };
    const invocation = { command, options: new Map(options), operands: [rule] };
    const done = exceptBy(invocation, io, () => ({ ask, close: () => undefined }));
    return { code: await done.catch((error: Error) => error.message), asked, text: textOf(cwd) };
  }

  test('what is missing is asked for, and nothing else', async () => {
    const { code, asked, text } = await answered([['owner', ['p-1']]], ['moving house', ' ceo ']);
    expect([code, asked]).toEqual([0, ['Reason', 'Approved by']]);
    expect(text).toMatch(/owner: p-1\n {4}reason: moving house\n[\s\S]*approved_by: ceo\n/);
  });

  test('no answer is none', async () => {
    const { code, text } = await answered([], ['p-1', '']);
    expect([code, text]).toEqual([
      expect.stringContaining('--reason and --approved-by are missing'),
      program,
    ]);
  });
});

describe('papertiger except refuses, and writes nothing', () => {
  const two = program.replace(weak, `${weak}\n  - ${weak.replace('id: a', 'id: b')}`);

  test.each<[string, string[], RegExp, string?]>([
    ['without a rule', [], /except needs a rule/],
    [
      'a rule that does not exist',
      ['custody/quorum-below-hlaf', ...said],
      /did you mean "custody\/quorum-below-half"/,
    ],
    ['a rule that allows none', ['governance/bare-exception', ...said], /allows no exception/],
    ['what lacks everything', [rule], /--owner, --reason and --approved-by are missing/],
    ['what lacks one thing', [rule, ...said.slice(0, 4)], /--reason is missing/],
    ['what its owner approves', [rule, ...said, '--approved-by', 'x'], /given twice/],
    ['its owner as approver', [rule, '--owner', 'CEO', ...said.slice(2)], /approved by somebody else/],
    [
      'its owner in another spelling',
      [rule, '--owner', 'person/ceo', ...said.slice(2)],
      /approved by somebody else/,
    ],
    [
      'an attestation for a reason',
      [rule, ...said.slice(0, 4), '--reason', 'SOC 2 covers it'],
      /exception-reason-is-attestation/,
    ],
    [
      'more than 90 days',
      [rule, ...said, '--expires', '2027-02-21'],
      /91 days away; an exception may run 90 days, until 2027-02-20/,
    ],
    ['a day that is over', [rule, ...said, '--expires', '2026-11-21'], /is over/],
    ['a day that does not exist', [rule, ...said, '--expires', '2026-11-31'], /a day that exists/],
    ['an amount that is none', [rule, ...said, '--exposure-usd', '1e9'], /expected an amount/],
    [
      'a control that does not exist',
      [rule, ...said, '--compensating', 'policy.cold-timelok'],
      /did you mean "policy.cold-timelock"/,
    ],
    ['what is not found', ['meta/wrong-sector', ...said], /meta\/wrong-sector has no open finding/],
    [
      'an entity without the fault',
      [rule, 'wallet/b', ...said],
      /no open finding on wallet\/b; it has some on wallet\/a/,
    ],
    [
      'what is excused already',
      [rule, 'wallet/a', ...said],
      /on wallet\/a is excused already, through 2026-12-01; there is nothing/,
      `${two}exceptions: [{rule: ${rule}, entity: wallet/a, expires: 2026-12-01}]\n`,
    ],
    [
      'all that is excused already',
      [rule, ...said],
      /on wallet\/a is excused already, through 2026-12-01/,
      `${program}exceptions: [{rule: ${rule}, entity: wallet/a, expires: 2026-12-01}]\n`,
    ],
    [
      'an exposure below what is declared',
      [rule, ...said, '--exposure-usd', '1000'],
      /a loss of at most \$1,000; wallet\/a now declares \$5,000/,
      program.replace('threshold: 2', 'threshold: 2, max_exposure_usd: 5000'),
    ],
    [
      'several entities at once',
      [rule, ...said],
      /open findings on wallet\/a, wallet\/b; each needs a decision/,
      two,
    ],
    ['standard input', [rule, '-', ...said], /cannot read standard input/],
    [
      'a list that is no list',
      [rule, ...said],
      /written in a way|cannot be read/,
      `${program}exceptions: soon\n`,
    ],
    ['a file with a fault', [rule, ...said], /no open finding|cannot be read/, `${program}wallets: []\n`],
  ])('%s', async (_, argv, message, text = program) => {
    const cwd = temp({ [file]: text });
    const { code, out, err } = await except(cwd, ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(textOf(cwd)).toBe(text);
    expect(readdirSync(cwd)).toEqual([file]);
  });

  test('a secret in the reason, without repeating it', async () => {
    const cwd = temp({ [file]: program });
    const phrase = `${'abandon '.repeat(11)}about`;
    const { code, err } = await except(cwd, rule, ...said.slice(0, 4), '--reason', phrase);
    expect(code).toBe(2);
    expect(err).toContain('meta/secrets-in-yaml');
    expect(err).not.toContain('abandon');
    expect(textOf(cwd)).toBe(program);
  });

  test('what the configuration allows for no longer than 20 days, and then proposes 20', async () => {
    const config = 'parameters: {meta.exception_max_days: 20}\n';
    const cwd = temp({ [file]: program, 'papertiger.yml': config });
    expect((await except(cwd, rule, ...said, '--expires', '2026-12-22')).err).toContain('may run 20 days');
    await except(cwd, rule, ...said);
    expect(textOf(cwd)).toContain('expires: 2026-12-12');
    const loose = temp({ [file]: program, 'papertiger.yml': config.replace('20', '120') });
    const { code, err } = await run(loose, ['check']);
    expect([code, err]).toEqual([2, expect.stringContaining('not be raised above 90')]);
  });

  test('a page without a program', async () => {
    const cwd = temp({ 'page.md': 'Our custody is unhackable.\n' });
    const { code, err } = await except(cwd, 'claim/superlative', ...said);
    expect(code).toBe(2);
    expect(err).toMatch(/papertiger-allow|allows no exception/);
  });
});
