import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { baselineName } from '../../src/host/baseline.ts';
import { temp, tiny } from '../host/temp.ts';
import { type Extra, run } from './world.ts';

const program = (wallets: string) =>
  `apiVersion: security-program/v1\norg: {name: Northwind, kind: [exchange]}\nwallets: [${wallets}]\n`;
const wallet = (id: string, threshold: number) => `{id: ${id}, threshold: ${threshold}}`;
const pack = {
  'pack/own/few.yaml': ruleText('own/few', 'allowed'),
  'pack/own/never.yaml': ruleText('own/never', 'never'),
};
const config = { 'papertiger.yml': 'extends: [./pack]\n' };
const files = { ...pack, ...config, 'security-program.yml': program(`${wallet('a', 1)}, ${wallet('b', 1)}`) };

function ruleText(id: string, exceptions: string): string {
  return `id: ${id}
title: Few keys open a wallet
severity: {crypto: high, other: high}
controls: []
select: wallets[*]
require: self.threshold > 2
message: 'wallet "{id}" needs {threshold}'
why: One of them is soon found.
fix: Ask for more.
exceptions: ${exceptions}
references: [judgement]
since: 0.1.0
examples:
  - {name: bad, text: "wallets: [{id: a, threshold: 1}]", fails: ["wallets[0].threshold"]}
  - {name: good, text: "wallets: [{id: a, threshold: 3}]", passes: true}
`;
}

const rewrite = (cwd: string, text: string) => writeFileSync(join(cwd, 'security-program.yml'), text);
const stored = (cwd: string, name = baselineName) => JSON.parse(readFileSync(join(cwd, name), 'utf8'));

async function recordedWorld(): Promise<string> {
  const cwd = temp(files);
  expect(await run(cwd, ['baseline', '--owner', 'p-1'])).toMatchObject({ code: 0, err: '' });
  return cwd;
}

async function standing(cwd: string, argv: readonly string[] = [], extra?: Extra) {
  const said = await run(cwd, ['check', ...argv, '--format', 'json'], extra);
  if (said.out === '') throw new Error(said.err);
  const { findings }: Verdict = JSON.parse(said.out);
  const list = findings
    .filter(({ rule }) => rule === 'own/few')
    .map(({ entity, status }) => `${entity} ${status.is}`);
  return { ...said, list };
}

describe('recording', () => {
  test('writes what is open, and check then takes it for known', async () => {
    const cwd = await recordedWorld();
    expect(stored(cwd)).toMatchObject({ version: 1, created: '2026-11-22', owner: 'p-1' });
    expect(stored(cwd).paths).toBeUndefined();
    const { list, err } = await standing(cwd);
    expect(list).toEqual(['wallet/a known', 'wallet/b known']);
    expect(err).toBe('');
  });

  test('says of what kind they are, and which can never be known', async () => {
    const { out, code } = await run(temp(files), ['baseline', '--owner', 'p-1']);
    expect(code).toBe(0);
    expect(out).toMatch(/papertiger-baseline\.json: 2 findings recorded as known \(0 critical, 2 high, /);
    expect(out).toMatch(/2 findings stay open, never to be known: own\/never\./);
    expect(out).toMatch(/^new {6}high {6}security-program\.yml:3:\d+ {2}own\/few/m);
  });

  test('needs an owner, and with --dry-run not even that', async () => {
    const cwd = temp(files);
    for (const argv of [['baseline'], ['baseline', '--owner', ' '], ['baseline', '--owner', 'a\u202eb']]) {
      expect(await run(cwd, argv)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('--owner ID'),
      });
    }
    const dry = await run(cwd, ['baseline', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('would be recorded') });
    expect(readdirSync(cwd)).toEqual(expect.not.arrayContaining([baselineName]));
  });

  test('writes nothing where nothing is open', async () => {
    const cwd = temp({ ...files, 'security-program.yml': program(wallet('a', 3)) });
    const { code, out } = await run(cwd, ['baseline', '--owner', 'p-1']);
    expect([code, out]).toEqual([0, 'There is no open finding to record, and nothing is written.\n']);
    expect(existsSync(join(cwd, baselineName))).toBe(false);
  });

  test('goes beside the configuration, and is found from below', async () => {
    const cwd = temp({ ...files, 'papertiger.yml': 'extends: [./pack]\nfiles: ["*.yml"]\n' });
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, 'sub'));
    expect(await run(join(cwd, 'sub'), ['baseline', '--owner', 'p-1'])).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, baselineName))).toBe(true);
    expect((await standing(join(cwd, 'sub'))).list).toEqual(['wallet/a known', 'wallet/b known']);
    expect((await standing(cwd)).list).toEqual(['wallet/a known', 'wallet/b known']);
  });

  test.each<[string, readonly string[], Record<string, string>, number, RegExp]>([
    [
      'a program that does not parse',
      ['--owner', 'x'],
      { 'security-program.yml': `${tiny}a: [` },
      3,
      /security-program\.yml cannot be read in full/,
    ],
    ['standard input', ['-', '--owner', 'x'], files, 2, /not of standard input/],
    [
      '--prune before there is one',
      ['--prune'],
      files,
      2,
      /--prune: there is no papertiger-baseline\.json yet/,
    ],
    [
      '--accept-new before there is one',
      ['--accept-new', '--owner', 'x'],
      files,
      2,
      /--accept-new: there is no/,
    ],
    ['a missing path', ['gone.yml', '--owner', 'x'], files, 3, /gone\.yml/],
    [
      'a folder in its place',
      ['--owner', 'x', '--baseline', 'pack'],
      files,
      2,
      /pack: .*(folder|regular file)/,
    ],
    [
      'a folder that does not exist',
      ['--owner', 'x', '--baseline', 'no/b.json'],
      files,
      3,
      /cannot write no\/b\.json/,
    ],
  ])('refuses %s', async (_, argv, given, expected, message) => {
    const cwd = temp(given);
    const { code, out, err } = await run(cwd, ['baseline', ...argv]);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(message);
    expect(existsSync(join(cwd, baselineName))).toBe(false);
  });
});

describe('with a baseline', () => {
  const later = program(`${wallet('b', 2)}, ${wallet('c', 1)}`);

  test('what is new or changed is open, and fails', async () => {
    const cwd = await recordedWorld();
    rewrite(cwd, later);
    const { code, list, err } = await standing(cwd);
    expect([code, list]).toEqual([1, ['wallet/b open', 'wallet/c open']]);
    expect(err).toBe(
      'papertiger: 2 entries of papertiger-baseline.json match no finding any more; papertiger baseline --prune drops what is gone\n',
    );
  });

  test('the command lists what is new and what is gone, fails, and changes nothing', async () => {
    const cwd = await recordedWorld();
    const before = readFileSync(join(cwd, baselineName), 'utf8');
    rewrite(cwd, later);
    const { code, out } = await run(cwd, ['baseline', '--owner', 'p-1']);
    expect(code).toBe(1);
    expect(out).toMatch(/^changed {2}high .* own\/few {2}wallet "b" needs 2$/m);
    expect(out).toMatch(/^new {6}high .* own\/few {2}wallet "c" needs 1$/m);
    expect(out).toMatch(/^gone {5}own\/few wallet\/a {2}since 2026-11-22, owner p-1$/m);
    expect(out).toContain('left as it was.\n0 known, 2 new, 2 gone.');
    expect(out).toContain('--accept-new --owner ID');
    expect(readFileSync(join(cwd, baselineName), 'utf8')).toBe(before);
  });

  test('--prune only shrinks it', async () => {
    const cwd = await recordedWorld();
    rewrite(cwd, program(`${wallet('b', 1)}, ${wallet('c', 1)}`));
    expect(await run(cwd, ['baseline', '--prune'])).toMatchObject({ code: 1 });
    expect(stored(cwd).entries).toMatchObject([{ entity: 'wallet/b', since: '2026-11-22', owner: 'p-1' }]);
    expect((await standing(cwd)).list.sort()).toEqual(['wallet/b known', 'wallet/c open']);
    rewrite(cwd, program(wallet('b', 1)));
    expect(await run(cwd, ['baseline', '--prune'])).toMatchObject({ code: 0 });
  });

  test('--accept-new only adds to it, under the name of whoever accepts', async () => {
    const cwd = await recordedWorld();
    rewrite(cwd, program(`${wallet('b', 1)}, ${wallet('c', 1)}`));
    expect(await run(cwd, ['baseline', '--accept-new'])).toMatchObject({ code: 2 });
    const argv = ['baseline', '--accept-new', '--owner', 'p-2', '--today', '2026-12-01'];
    expect(await run(cwd, [...argv, '--dry-run'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('not written; would be 1 accepted, 0 dropped'),
    });
    expect(stored(cwd).entries).toHaveLength(2);
    expect(await run(cwd, argv)).toMatchObject({ code: 0 });
    const { created, owner, entries } = stored(cwd);
    expect([created, owner]).toEqual(['2026-11-22', 'p-1']);
    expect(entries).toMatchObject([
      { entity: 'wallet/a', since: '2026-11-22', owner: 'p-1' },
      { entity: 'wallet/b', since: '2026-11-22', owner: 'p-1' },
      { entity: 'wallet/c', since: '2026-12-01', owner: 'p-2' },
    ]);
  });

  test('both together follow what is found', async () => {
    const cwd = await recordedWorld();
    rewrite(cwd, later);
    const argv = ['baseline', '--prune', '--accept-new', '--owner', 'p-2'];
    expect(await run(cwd, argv)).toMatchObject({ code: 0, err: '' });
    const written = readFileSync(join(cwd, baselineName), 'utf8');
    expect(stored(cwd).entries.map(({ entity }: { entity: string }) => entity)).toEqual([
      'wallet/b',
      'wallet/c',
    ]);
    expect(await run(cwd, argv)).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, baselineName), 'utf8')).toBe(written);
  });

  test('a rule that is off proves nothing gone', async () => {
    const cwd = await recordedWorld();
    writeFileSync(join(cwd, 'papertiger.yml'), 'extends: [./pack]\nrules: {own/few: off}\n');
    expect((await run(cwd, ['check'])).err).toBe('');
    const { code, out } = await run(cwd, ['baseline', '--prune']);
    expect(code).toBe(0);
    expect(out).toContain('2 entries stay undecided');
    expect(stored(cwd).entries).toHaveLength(2);
  });

  test('judging other files says nothing about it, and may not change it', async () => {
    const cwd = await recordedWorld();
    writeFileSync(join(cwd, 'one.yml'), program(wallet('z', 3)));
    expect((await run(cwd, ['one.yml'])).err).toBe('');
    const { code, err } = await run(cwd, ['baseline', 'one.yml', '--prune']);
    expect([code, stored(cwd).entries.length]).toEqual([2, 2]);
    expect(err).toMatch(/was recorded without any paths; name the same/);
  });

  test('of named paths goes by them, however they are written', async () => {
    const cwd = temp({ ...files, 'one.yml': program(wallet('z', 1)) });
    const named = ['one.yml', '--baseline', 'known.json'];
    expect(await run(cwd, ['baseline', ...named, '--owner', 'x'])).toMatchObject({ code: 0 });
    expect(stored(cwd, 'known.json').paths).toEqual(['one.yml']);
    expect((await standing(cwd, named)).list).toEqual(['wallet/z known']);
    writeFileSync(join(cwd, 'one.yml'), program(wallet('z', 3)));
    expect((await run(cwd, ['./one.yml', '--baseline', 'known.json'])).err).toContain(
      '1 entry of known.json matches',
    );
    expect((await run(cwd, ['security-program.yml', '--baseline', 'known.json'])).err).toBe('');
    expect((await standing(cwd)).list).toEqual(['wallet/a open', 'wallet/b open']);
  });
});

describe('a baseline that cannot be used ends the run with 2', () => {
  test.each<[string, Record<string, string>, readonly string[], RegExp]>([
    ['named and not there', {}, ['--baseline', 'gone.json'], /cannot read gone\.json: no such file/],
    ['broken', { [baselineName]: '{"version": 1,' }, [], /papertiger-baseline\.json:1:\d+: /],
    [
      'of another version',
      { [baselineName]: '{"version": 9}' },
      [],
      /papertiger-baseline\.json:1:13: version must be 1/,
    ],
    [
      'with a control character in a key',
      { [baselineName]: '{"version": 1, "a\\u001b[2J": 1}' },
      [],
      /unknown key "a\\u\{1b\}\[2J"/,
    ],
  ])('%s', async (_, more, argv, message) => {
    const cwd = temp({ ...files, ...more });
    for (const extra of [[], ['--exit-zero']]) {
      const { code, out, err } = await run(cwd, ['check', ...argv, ...extra]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(message);
    }
  });

  test('two of them', async () => {
    const cwd = await recordedWorld();
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub', baselineName), '{}');
    const { code, err } = await run(join(cwd, 'sub'), ['check', '../security-program.yml']);
    expect(code).toBe(2);
    expect(err).toMatch(/both stand here; keep one, or name one with --baseline/);
  });
});

test('ids that a terminal would obey are written and printed as escapes', async () => {
  const cwd = temp({ ...files, 'security-program.yml': program('{id: "x\\u202e\\u001b[2J", threshold: 1}') });
  const { out } = await run(cwd, ['baseline', '--owner', 'p-1']);
  const hidden = /[\u001b\u202e]/;
  expect(out).not.toMatch(hidden);
  expect(readFileSync(join(cwd, baselineName), 'utf8')).not.toMatch(hidden);
  expect((await standing(cwd)).list).toEqual([expect.stringMatching(/ known$/)]);
});

test('one of several programs is known alone and among others, and excuses none of them', async () => {
  const text = program(wallet('a', 1));
  const cwd = temp({ ...pack, ...config, 'a/security-program.yml': text, 'b/security-program.yml': text });
  mkdirSync(join(cwd, '.git'));
  expect(await run(cwd, ['baseline', 'a', '--owner', 'p-1'])).toMatchObject({ code: 0 });
  const listOf = async (...paths: string[]) => (await standing(cwd, paths)).list;
  expect(await listOf('a')).toEqual(['wallet/a known']);
  expect(await listOf('a/security-program.yml')).toEqual(['wallet/a known']);
  expect(await listOf('b')).toEqual(['wallet/a open']);
  expect(await listOf('a', 'b')).toEqual(['wallet/a known', 'wallet/a open']);
});
