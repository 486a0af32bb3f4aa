import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Replay } from '../../src/index.ts';
import { temp, tiny } from '../host/temp.ts';
import { run } from './world.ts';

const schema = JSON.parse(readFileSync('schemas/replay.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);

const strong = `${tiny}people: {untrusted_execution: throwaway_vm}\n`;
const weak = `${tiny}people: {untrusted_execution: work_device}\n`;
const [format = '', ...body] = strong.trim().split('\n');
const reordered = `${[format, ...body.reverse()].join('\n')}\n`;
const program = 'security-program.yml';
type Files = Readonly<Record<string, string | Uint8Array>>;

function git(folder: string, ...argv: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...argv], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A repository with a commit for each set of files. */
function repository(...commits: Files[]): string {
  const folder = temp();
  git(folder, 'init', '-q', '-b', 'main');
  for (const files of commits) {
    write(folder, files);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'state');
  }
  return folder;
}

async function against(folder: string, ref: string, ...paths: string[]) {
  const { code, out, err } = await run(folder, ['replay', ...paths, '--against', ref, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  const replay: Replay = JSON.parse(out);
  expect(validate(replay), JSON.stringify(validate.errors)).toBe(true);
  if (!replay.against || 'fault' in replay.against) throw new Error('the base was not read');
  return replay.against;
}

test('a control weakened since re-opens the thefts that it alone held, by name', async () => {
  const folder = repository({ [program]: strong }, { [program]: weak });
  const { reopened, closed, totals } = await against(folder, 'HEAD^');
  expect(closed).toEqual([]);
  expect(reopened.map(({ id }) => id)).toContain('ronin-2022');
  expect(reopened[0]).toMatchObject({
    interrupted: { by: [{ control: 'people.lure-isolation', grade: 'declared' }] },
    otherwise: [
      {
        control: 'people.lure-isolation',
        standing: { is: 'failing', rules: ['people/work-device-for-lures'] },
      },
    ],
  });
  expect(totals.reopened).toEqual({
    incidents: reopened.length,
    usd: reopened.reduce((sum, { usd }) => sum + usd, 0),
  });
  expect(totals.interrupted.base).toEqual(totals.reopened);
  expect(totals.interrupted.head).toEqual({ incidents: 0, usd: 0 });

  const { out } = await run(folder, ['replay', '--against', 'HEAD^']);
  expect(out).toContain(`Against HEAD^: re-opens ${reopened.length} ($`);
  expect(out.replace(/\s+/g, ' ')).toMatch(
    /re-opens ronin-2022 \(\$\d+M\*?\): at HEAD\^ interrupted at step \d+ by people\.lure-isolation/,
  );
  expect(out).toContain('Each theft counts once');
});

test('the other way round the same thefts close', async () => {
  const there = await against(repository({ [program]: strong }, { [program]: weak }), 'HEAD^');
  const back = await against(repository({ [program]: weak }, { [program]: strong }), 'main^');
  expect(back.reopened).toEqual([]);
  expect(back.closed.map(({ id }) => id)).toEqual(there.reopened.map(({ id }) => id));
});

test('an order of keys changes nothing, and that is said', async () => {
  expect(reordered).not.toBe(strong);
  const folder = repository({ [program]: strong }, { [program]: reordered });
  expect(await against(folder, 'HEAD^')).toMatchObject({ reopened: [], closed: [] });
  expect((await run(folder, ['replay', '--against', 'HEAD^'])).out).toContain(
    'Against HEAD^: no theft re-opens and none closes.',
  );
});

describe('the same paths are read', () => {
  const below = (text: string) => ({ [`team/${program}`]: text, 'other.yml': 'not: ours\n' });

  test.each(['.', 'team', `team/${program}`])('%s', async (path) => {
    const folder = repository(below(strong), below(weak));
    expect((await against(folder, 'HEAD^', path)).reopened.length).toBeGreaterThan(0);
  });

  test('from a folder inside the repository, and what is not committed is the head', async () => {
    const folder = repository(below(strong));
    write(folder, below(weak));
    expect((await against(join(folder, 'team'), 'HEAD')).reopened.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'team', program), 'utf8')).toBe(weak);
    expect(git(folder, 'status', '--porcelain')).toBe(`M team/${program}`);
  });

  test('a part of the program that was taken away since', async () => {
    const rest = 'apiVersion: security-program/v1\npeople: {untrusted_execution: throwaway_vm}\n';
    const folder = repository({ [program]: tiny, 'more.yml': rest });
    git(folder, 'rm', '-q', 'more.yml');
    expect((await against(folder, 'HEAD', '.')).reopened.length).toBeGreaterThan(0);
  });
});

test.each(['before', './before'])('a folder stands for the one that is replayed: %s', async (ref) => {
  const folder = temp({ [`now/${program}`]: weak, [`before/${program}`]: strong });
  expect((await against(folder, ref, 'now')).reopened.length).toBeGreaterThan(0);
});

test('a base that does not parse is its own fault, and the head is still shown', async () => {
  const folder = repository({ [program]: `${tiny}people: [\n` }, { [program]: strong });
  const pretty = await run(folder, ['replay', '--against', 'HEAD^']);
  const said = `at HEAD^, ${program} cannot be read`;
  expect(pretty.code).toBe(0);
  expect(pretty.err).toContain(said);
  expect(pretty.out).toContain('Against HEAD^: unknown');
  expect(pretty.out).toContain('Replayed against');
  const { out } = await run(folder, ['replay', '--against', 'HEAD^', '--format', 'json']);
  const replay = JSON.parse(out);
  expect(validate(replay), JSON.stringify(validate.errors)).toBe(true);
  expect(replay.against).toEqual({ ref: 'HEAD^', fault: expect.stringContaining(said) });
});

describe('what cannot be compared with is refused in a sentence', () => {
  const big = new Uint8Array(8 * 1024 * 1024 + 1).fill(35);
  test.each<[string, Files, string, number, string]>([
    ['an unknown revision', { [program]: strong }, 'gone', 2, 'neither a revision of this repository nor'],
    ['an unknown commit', { [program]: strong }, 'a'.repeat(40), 2, 'neither a revision'],
    ['an option of git', { [program]: strong }, '--output=x', 2, 'expected a git revision or a folder'],
    ['nothing', { [program]: strong }, '', 2, '--against needs a value'],
    ['no file there', { 'notes.txt': 'none\n' }, 'HEAD', 3, 'nothing at HEAD to compare with'],
    ['no program there', { 'README.md': '# None\n' }, 'HEAD', 3, 'nothing at HEAD to compare with'],
    ['another kind of file', { 'a.yml': 'apiVersion: v1\n' }, 'HEAD', 3, 'nothing at HEAD to compare with'],
    ['a file too large', { [program]: big }, 'HEAD', 3, `cannot read ${program} at HEAD: it has more than 8`],
    ['no text', { [program]: new Uint8Array([255]) }, 'HEAD', 3, 'it is not UTF-8 text'],
  ])('%s', async (_what, files, ref, code, said) => {
    const folder = repository(files);
    write(folder, { [program]: strong });
    const answer = await run(folder, ['replay', '.', `--against=${ref}`]);
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toContain(said);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  });

  test('no repository', async () => {
    const answer = await run(temp({ [program]: strong }), ['replay', '--against', 'main']);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain('this is no git repository');
  });

  test.each([
    ['v1', 'git fetch --depth=1 origin v1:v1'],
    ['origin/side', 'git fetch --depth=1 origin side:refs/remotes/origin/side'],
    ['HEAD^', 'git fetch --unshallow'],
  ])('a shallow clone without %s names the fetch that brings it, and it does', async (ref, command) => {
    const origin = repository({ [program]: strong }, { [program]: weak });
    git(origin, 'branch', 'side', 'HEAD^');
    git(origin, 'tag', 'v1', 'HEAD^');
    const folder = join(temp(), 'clone');
    git(origin, 'clone', '-q', '--depth=1', '--no-tags', `file://${origin}`, folder);
    const answer = await run(folder, ['replay', '--against', ref]);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain(`bring it with: ${command}\n`);
    git(folder, ...command.split(' ').slice(1));
    expect((await against(folder, ref)).reopened.length).toBeGreaterThan(0);
  });
});
