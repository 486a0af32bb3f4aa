import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printBaseline } from '../../src/core/verdict/known-file.ts';
import type { Verdict } from '../../src/index.ts';
import { repository, write } from '../host/repository.ts';
import { temp } from '../host/temp.ts';
import { run } from './world.ts';

const name = 'security-program.yml';

function program({
  threshold = 3,
  hours = 48,
  person = 'p2',
  extra = '',
}: {
  threshold?: number;
  hours?: number;
  person?: string;
  extra?: string;
} = {}): string {
  return `apiVersion: security-program/v1
org: {name: Test, kind: [dao_treasury], sector: crypto}
wallets:
  - id: vault
    type: safe
    owners: [s1, s2, s3, s4]
    threshold: ${threshold}
    timelock_hours: ${hours}
    max_exposure_usd: 5000
signers:
  - {id: s1, type: human, person: p1, organization: o1}
  - {id: s2, type: human, person: ${person}, organization: o2}
  - {id: s3, type: human, person: p3, organization: o3}
  - {id: s4, type: human, person: p4, organization: o4}
${extra}`;
}

async function compared(folder: string, ref: string, ...options: string[]) {
  const level = options.includes('--fail-on') ? [] : ['--fail-on', 'critical'];
  const argv = ['check', '--against', ref, '--format', 'json', ...level, ...options];
  const { code, out, err } = await run(folder, argv);
  const verdict: Verdict = JSON.parse(out);
  const { comparison } = verdict;
  if (!comparison) throw new Error('nothing was compared');
  return { code, err, verdict, comparison };
}

const weaker = ({ findings }: Verdict) => findings.filter(({ change }) => change === 'weaker');

describe('papertiger check --against', () => {
  test('a lowered threshold is a finding with both places, and exit 4', async () => {
    const folder = repository({ [name]: program() }, { [name]: program({ threshold: 2 }) });
    const { code, verdict, comparison } = await compared(folder, 'HEAD^');
    expect(code).toBe(4);
    const [first] = weaker(verdict).filter(({ at }) => at.path === 'wallets[0].threshold');
    expect(first).toMatchObject({
      rule: 'change/weakened',
      severity: 'critical',
      entity: 'wallet/vault',
      args: { what: 'wallet/vault threshold', was: '3', is: '2' },
      against: { file: name, path: 'wallets[0].threshold', excerpt: '3' },
    });
    expect(comparison.changes).toContainEqual(
      expect.objectContaining({
        change: 'weaker',
        entity: 'wallet/vault',
        field: 'threshold',
        was: '3',
        is: '2',
      }),
    );
    expect(comparison.cuts).toContainEqual({
      change: 'weaker',
      entity: 'wallet/vault',
      dimension: 'person',
      of: 'cuts',
      was: 3,
      is: 2,
    });
  });

  test('a raised threshold is stronger and no finding', async () => {
    const folder = repository({ [name]: program({ threshold: 2 }) }, { [name]: program() });
    const { code, verdict, comparison } = await compared(folder, 'HEAD^');
    expect(code).not.toBe(4);
    expect(weaker(verdict)).toEqual([]);
    expect(comparison.changes.map(({ change, field }) => [change, field])).toContainEqual([
      'stronger',
      'threshold',
    ]);
  });

  test('two signers who become one person weaken what no field shows', async () => {
    const folder = repository({ [name]: program() }, { [name]: program({ person: 'p1' }) });
    const { code, verdict } = await compared(folder, 'HEAD^', '--fail-on', 'high');
    expect(code).toBe(4);
    expect(weaker(verdict).map(({ at, args }) => [at.path, args.was, args.is])).toContainEqual([
      'wallets[0].owners',
      expect.stringContaining('3 people'),
      expect.stringContaining('2 people'),
    ]);
  });

  test('what is only written differently is no change', async () => {
    const text = program();
    const moved = text
      .replace('threshold: 3\n    timelock_hours: 48', 'timelock_hours: 48 # two days\n    threshold: 3')
      .replace('[s1, s2, s3, s4]', '[s4, s2, s3, s1]');
    const folder = repository({ [name]: text }, { [name]: moved });
    const { comparison, verdict } = await compared(folder, 'HEAD^');
    expect(comparison.changes).toEqual([]);
    expect(comparison.cuts).toEqual([]);
    expect(weaker(verdict)).toEqual([]);
  });

  test('the pretty table, and the Markdown one first', async () => {
    const folder = repository({ [name]: program() }, { [name]: program({ threshold: 2, hours: 72 }) });
    const pretty = await run(folder, ['check', '--against', 'HEAD^']);
    expect(pretty.out).toMatch(/Against HEAD\^: \d+ weaker, 1 stronger/);
    expect(pretty.out).toMatch(/weaker +wallet\/vault threshold +3 -> 2/);
    expect(pretty.out).toContain('3 people -> 2 people to move it');
    const page = await run(folder, ['check', '--against', 'HEAD^', '--format', 'markdown']);
    expect(page.out.indexOf('**weaker**')).toBeGreaterThan(0);
    expect(page.out.indexOf('**weaker**')).toBeLessThan(page.out.indexOf('### critical'));
  });

  test('a change cannot silence what reports it', async () => {
    const folder = repository(
      { [name]: program(), 'papertiger.yml': 'fail-on: high\n' },
      {
        [name]: program({ threshold: 2 }),
        'papertiger.yml': 'fail-on: critical\nrules: {change/weakened: low}\n',
      },
    );
    const { code, out } = await run(folder, ['check', '--against', 'HEAD^', '--format', 'json']);
    const verdict: Verdict = JSON.parse(out);
    expect(code).toBe(4);
    expect(verdict.comparison?.failOn).toBe('high');
    expect(weaker(verdict).every(({ severity }) => severity === 'critical' || severity === 'high')).toBe(
      true,
    );
    expect(
      verdict.comparison?.changes.filter(({ kind }) => kind === 'gate').map(({ field }) => field),
    ).toContainEqual(expect.stringContaining('fail-on'));
  });

  test('an exception that is added or extended weakens the gate', async () => {
    const excuse = (day: string) =>
      program({
        extra: `exceptions: [{rule: custody/n-of-n, entity: wallet/vault, owner: p-1, reason: x, expires: ${day}}]\n`,
      });
    const added = repository({ [name]: program() }, { [name]: excuse('2026-12-01') });
    expect((await compared(added, 'HEAD^', '--fail-on', 'high')).code).toBe(4);
    const extended = repository({ [name]: excuse('2026-12-01') }, { [name]: excuse('2026-12-31') });
    const { code, comparison } = await compared(extended, 'HEAD^', '--fail-on', 'high');
    expect(code).toBe(4);
    expect(comparison.changes).toContainEqual(expect.objectContaining({ kind: 'gate', change: 'weaker' }));
  });

  test('--exit-zero masks it', async () => {
    const folder = repository({ [name]: program() }, { [name]: program({ threshold: 2 }) });
    expect((await compared(folder, 'HEAD^', '--exit-zero')).code).toBe(0);
  });

  test('--changed shows only what the change touches and says how much it left out', async () => {
    const folder = repository({ [name]: program() }, { [name]: program({ hours: 24 }) });
    const all = await compared(folder, 'HEAD^');
    const { verdict, comparison } = await compared(folder, 'HEAD^', '--changed');
    expect(verdict.findings.length).toBeLessThan(all.verdict.findings.length);
    expect(verdict.findings.length + (comparison.left_out ?? 0)).toBe(all.verdict.findings.length);
    expect(weaker(verdict).length).toBeGreaterThan(0);
  });

  const exceptions = `exceptions:
  - rule: custody/quorum-below-half
    entity: wallet/vault
    owner: p-1
    reason: a third signer is being hired
    compensating: daily review of the queue
    approved_by: p-2
    expires: 2026-12-20
`;
  const low = (extra = '') => program({ threshold: 1, extra });
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['an exception that went', { [name]: low(exceptions) }, { [name]: low() }],
    [
      'a rule that was off',
      { [name]: low(), 'papertiger.yml': 'rules: {custody/quorum-below-half: off}\n' },
      { [name]: low(), 'papertiger.yml': 'rules: {}\n' },
    ],
  ])('--changed shows what the change opened far from its lines: %s', async (_, base, head) => {
    const folder = repository(base, head);
    const { verdict } = await compared(folder, 'HEAD^', '--changed');
    const found = verdict.findings.filter(({ rule }) => rule === 'custody/quorum-below-half');
    expect(found.map(({ status }) => status.is)).toEqual(['open']);
  });

  test('--changed shows what a baseline of any name no longer knows', async () => {
    const folder = repository({ [name]: low() });
    const ask = ['baseline', '--owner', 'p-1', '--baseline', 'known.json'];
    expect(await run(folder, ask)).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, 'known.json'), 'utf8');
    const rest = JSON.parse(text);
    const key = Object.keys(rest).find((one) => Array.isArray(rest[one]) && rest[one].length > 9) ?? '';
    rest[key] = rest[key].slice(1);
    const both = repository({ [name]: low(), 'known.json': text }, { 'known.json': JSON.stringify(rest) });
    const { verdict } = await compared(both, 'HEAD^', '--changed', '--baseline', 'known.json');
    const open = verdict.findings.filter(({ status, change }) => status.is === 'open' && !change);
    const { fingerprint } = JSON.parse(text)[key][0];
    expect(open.map((finding) => finding.fingerprint)).toContain(fingerprint);
  });

  test('--changed shows everything where the base’s baseline cannot be read', async () => {
    const files = { [name]: low() };
    const mended = printBaseline({ created: '2026-11-01', owner: 'p-1', paths: [], entries: [] });
    const baseline = (text: string) => ({ ...files, 'papertiger-baseline.json': text });
    const folder = repository(baseline('{'), baseline(mended));
    const { verdict, err } = await compared(folder, 'HEAD^', '--changed');
    const all = await compared(folder, 'HEAD^');
    expect(verdict.findings).toEqual(all.verdict.findings);
    expect(err).toContain('so every finding is shown');
  });

  test('thefts that the change lets happen again are named', async () => {
    const people = (where: string) => program({ extra: `people: {untrusted_execution: ${where}}\n` });
    const folder = repository({ [name]: people('throwaway_vm') }, { [name]: people('work_device') });
    const { comparison } = await compared(folder, 'HEAD^');
    expect(comparison.incidents?.reopened.length).toBeGreaterThan(0);
  });

  test('a base that does not parse: its errors are the base’s, the head is judged', async () => {
    const folder = repository(
      { [name]: 'apiVersion: security-program/v1\nwallets: [' },
      { [name]: program() },
    );
    const { verdict, comparison } = await compared(folder, 'HEAD^');
    expect(verdict.findings.filter(({ rule }) => rule === 'meta/syntax')).toEqual([]);
    expect(comparison.notes.join('\n')).toMatch(/at HEAD\^ cannot be read/);
    expect(comparison.notes.join('\n')).toContain(`${name}:2:`);
  });

  test('of a base that parses in part, that part is compared', async () => {
    const other = 'security-program-b.yml';
    const folder = repository(
      { [name]: program(), [other]: 'apiVersion: security-program/v1\nkeys: [' },
      { [name]: program({ threshold: 2 }), [other]: 'apiVersion: security-program/v1\nkeys: []\n' },
    );
    const { code, verdict, comparison } = await compared(folder, 'HEAD^');
    expect(code).toBe(4);
    expect(weaker(verdict).map(({ at }) => at.path)).toContain('wallets[0].threshold');
    expect(comparison.notes.join('\n')).toContain(`${other} at HEAD^ cannot be read`);
  });

  test('what defaults said of many is one change', async () => {
    const of = (defaults: string) => program({ extra: `defaults: ${defaults}\n` });
    const folder = repository({ [name]: of('{signer: {external: true}}') }, { [name]: of('{}') });
    const { comparison } = await compared(folder, 'HEAD^');
    const fields = comparison.changes.filter(({ field }) => field === 'external');
    expect(fields.map(({ more }) => more)).toEqual([3]);
  });

  test('a head that does not parse: what changed is unknown, and said to be', async () => {
    const folder = repository(
      { [name]: program() },
      { [name]: 'apiVersion: security-program/v1\nwallets: [' },
    );
    const { code, comparison } = await compared(folder, 'HEAD^');
    expect(code).toBe(1);
    expect(comparison.notes.join('\n')).toContain('what changed is unknown');
  });

  test('a base with words that the vocabulary does not have any more', async () => {
    const old = `${program()}old_section: {a: 1}\n`;
    const folder = repository({ [name]: old }, { [name]: program() });
    const { comparison } = await compared(folder, 'HEAD^');
    expect(comparison.changes).toEqual([]);
  });

  test('nothing stood at the base: all is new, and nothing is weaker', async () => {
    const folder = repository({ 'a.txt': 'x' }, { [name]: program() });
    const { code, comparison } = await compared(folder, 'HEAD^');
    expect(code).not.toBe(4);
    expect(comparison.notes.join('\n')).toContain('all of it is new');
  });

  test('a folder in place of a revision', async () => {
    const folder = temp({ [`now/${name}`]: program({ threshold: 2 }), [`then/${name}`]: program() });
    const { code, out } = await run(folder, ['check', 'now', '--against', 'then', '--format', 'json']);
    expect(code).toBe(4);
    expect(JSON.parse(out).comparison.ref).toBe('then');
  });

  test.each([
    ['an unknown revision', ['--against', 'nowhere'], 'nowhere'],
    ['--changed alone', ['--changed'], '--against'],
    ['--untrusted alone', ['--untrusted'], '--against'],
    ['--fetch alone', ['--fetch'], '--against'],
    ['with a shard', ['--against', 'HEAD', '--shard', '1/2'], '--shard'],
    ['on standard input', ['--against', 'HEAD', '-'], 'standard input'],
    [
      'change/weakened turned off',
      ['--against', 'HEAD', '--config', 'off.yml'],
      'change/weakened cannot be turned off',
    ],
  ])('bad usage: %s', async (_name, argv, word) => {
    const folder = repository({ [name]: program(), 'off.yml': 'rules: {change/weakened: off}\n' });
    const { code, err, out } = await run(folder, ['check', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
  });
});

describe('papertiger check --untrusted', () => {
  test('configuration, packs and baseline come from the base', async () => {
    const folder = repository(
      { [name]: program(), 'papertiger.yml': 'fail-on: low\n' },
      { [name]: program(), 'papertiger.yml': 'fail-on: critical\nrules: {custody/*: off}\n' },
    );
    const trusted = await run(folder, ['check', '--against', 'HEAD^', '--format', 'json']);
    const strange = await run(folder, ['check', '--against', 'HEAD^', '--untrusted', '--format', 'json']);
    expect(JSON.parse(trusted.out).inputs.failOn).toBe('critical');
    expect(JSON.parse(strange.out).inputs.failOn).toBe('low');
    expect(strange.err).toContain('not trusted');
    const ids = (text: string) => JSON.parse(text).findings.map(({ rule }: { rule: string }) => rule);
    expect(ids(strange.out).some((id: string) => id.startsWith('custody/'))).toBe(true);
    expect(ids(trusted.out).some((id: string) => id.startsWith('custody/'))).toBe(false);
  });

  test('a pack that stands only in the head is not loaded', async () => {
    const folder = repository({
      [name]: program(),
      'papertiger.yml': 'extends: [papertiger:recommended, ./pack]\n',
    });
    write(folder, { 'pack/x/y.yaml': 'id: x/y\n' });
    const { code, err } = await run(folder, ['check', '--against', 'HEAD', '--untrusted']);
    expect(code).toBe(2);
    expect(err).toContain('does not stand at HEAD');
  });

  test('a folder of the head is not taken for a branch that is not there', async () => {
    const folder = repository({ [name]: program(), [`main2/${name}`]: program() });
    const { code, err } = await run(folder, ['check', name, '--against', 'main2', '--untrusted']);
    expect(code).toBe(2);
    expect(err).toContain('./main2');
  });

  test('its own configuration cannot be named', async () => {
    const folder = repository({ [name]: program(), 'papertiger.yml': 'fail-on: low\n' });
    const { code, err } = await run(folder, [
      'check',
      '--against',
      'HEAD',
      '--untrusted',
      '--config',
      'papertiger.yml',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('--config');
  });
});

test('a report is not written over what is judged', async () => {
  const folder = temp({ [name]: program() });
  const { code, err } = await run(folder, ['check', '--format', `json:${name}`]);
  expect(code).toBe(2);
  expect(err).toContain('is judged');
});
