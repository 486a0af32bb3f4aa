import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/bin/cli.ts';
import { defaultCommand as command } from '../../src/bin/commands.ts';
import type { Channel, Io } from '../../src/bin/io.ts';
import { toldIn, watched } from '../../src/bin/progress.ts';
import { check, compare } from '../../src/index.ts';
import { temp, tiny } from '../host/temp.ts';

const wallets = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `  - {id: w${index}, owners: [a, b, c, d, e], threshold: 1}\n`,
  ).join('');
const program = `${tiny}wallets:\n${wallets(2)}`;
const programs = { 'a/security-program.yml': program, 'b/security-program.yml': program };

/** A terminal that remembers each state of its last line, when it came about, and what was printed over it. */
function terminal(tick: number) {
  const seen = {
    shown: [] as { text: string; at: number }[],
    line: '',
    overprinted: [] as string[],
    out: '',
    err: '',
  };
  let now = Date.parse('2026-11-22T12:00:00Z');
  const channel = (name: 'out' | 'err'): Channel => ({
    isTTY: true,
    columns: 60,
    write: async (text) => {
      if (seen.line !== '') seen.overprinted.push(seen.line);
      seen[name] += text;
    },
    ...(name === 'err' && {
      writeNow: (text: string) => {
        expect(text).toMatch(/^\r\u001b\[K[^\r\n\u001b]{0,59}$/);
        seen.line = text.slice(4);
        if (seen.line !== '') seen.shown.push({ text: seen.line, at: now });
      },
    }),
  });
  const clock = () => {
    now += tick;
    return new Date(now);
  };
  const io = (cwd: string, env: Io['env'] = {}): Io => ({
    cwd,
    env,
    stdout: channel('out'),
    stderr: channel('err'),
    stdin: async () => '',
    now: clock,
  });
  return { seen, io, start: now };
}

describe('a long run', () => {
  test('says what it does and how far it is, on one line that is gone before anything is printed', async () => {
    const { seen, io, start } = terminal(40);
    expect(await main(['check', '.'], io(temp(programs)))).toBe(1);
    const texts = seen.shown.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(/^judging 1 of 2 programs, rule \d+ of 1\d\d$/));
    expect(texts).toContainEqual(expect.stringMatching(/^judging 2 of 2 programs, rule \d+ of 1\d\d$/));
    expect(texts.at(-1)).toBe('reporting');
    expect(seen).toMatchObject({ line: '', overprinted: [], err: '' });
    expect(seen.out).toContain('Fails: ');
    const times = seen.shown.map(({ at }) => at);
    expect(times[0]).toBeGreaterThanOrEqual(start + 1000);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    // The last one is a stage, which waits for nobody.
    expect(Math.min(...pauses.slice(0, -1))).toBeGreaterThanOrEqual(100);
  });

  test('of one program counts rules, and says when it compares and replays', async () => {
    const { seen, io } = terminal(2000);
    const cwd = temp({ 'security-program.yml': program, 'before/security-program.yml': program });
    await main(['check', 'security-program.yml', '--against', './before'], io(cwd));
    const stages = new Set(seen.shown.map(({ text }) => text.replace(/\d+ of \d+/, 'n')));
    expect([...stages]).toEqual([
      'reading',
      'comparing with ./before',
      'comparing',
      'judging',
      'judging, rule n',
      'judging at ./before',
      'judging at ./before, rule n',
      'replaying',
      'reporting',
    ]);
    expect(seen).toMatchObject({ line: '', overprinted: [] });
  });

  test('takes the line away before it complains', async () => {
    const { seen, io } = terminal(2000);
    expect(await main(['check', 'gone.yml'], io(temp()))).toBe(3);
    expect(seen.shown.map(({ text }) => text)).toEqual(['reading']);
    expect(seen).toMatchObject({ line: '', overprinted: [] });
    expect(seen.err).toMatch(/^papertiger: cannot read gone\.yml/);
  });

  test('quotes nothing that a terminal would obey or break', async () => {
    const { seen, io } = terminal(2000);
    const cwd = temp({ 'security-program.yml': program });
    await main(['check', '--against', `./\u001b[2J${'x'.repeat(80)}`], io(cwd));
    expect(seen.shown.at(-1)?.text).toBe('comparing with');
  });

  test('that waits for others says so as well', async () => {
    vi.useFakeTimers();
    const { seen, io } = terminal(0);
    const { io: world, end } = watched({ command, options: new Map(), operands: [] }, io('/'));
    world.progress?.stage('comparing with main');
    vi.advanceTimersByTime(900);
    expect(seen.line).toBe('');
    vi.advanceTimersByTime(200);
    expect(seen.line).toBe('comparing with main');
    end();
    expect(seen.line).toBe('');
    vi.advanceTimersByTime(5000);
    expect(seen.shown).toHaveLength(1);
  });

  test('does not speak into what is being printed', async () => {
    vi.useFakeTimers();
    const { seen, io } = terminal(0);
    const { io: world } = watched({ command, options: new Map(), operands: [] }, io('/'));
    world.progress?.stage('reporting');
    await world.stdout.write('a report that takes long');
    vi.advanceTimersByTime(5000);
    expect(seen.shown).toEqual([]);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('nothing is said of progress', () => {
  test.each<[string, string[], Io['env']]>([
    ['in CI', [], { CI: 'true' }],
    ['on a dumb terminal', [], { TERM: 'dumb' }],
    ['where silence was asked for', ['--quiet'], {}],
  ])('%s', async (_, argv, env) => {
    const { seen, io } = terminal(2000);
    await main(['check', '.', ...argv], io(temp(programs), env));
    expect(seen.shown).toEqual([]);
    expect(seen.out).toContain('Fails: ');
  });

  test('in a pipe, nor by a short run', async () => {
    const { seen, io } = terminal(2000);
    const world = io(temp(programs));
    await main(['check', '.'], { ...world, stderr: { ...world.stderr, isTTY: false } });
    const quick = terminal(0);
    await main(['check', '.'], quick.io(temp(programs)));
    expect([...seen.shown, ...quick.seen.shown]).toEqual([]);
  });

  test('and judging is not even asked', () => {
    expect(toldIn(terminal(0).io('/'))).toEqual({});
  });
});

describe('judging', () => {
  const source = (text: string, name: string) =>
    ({ file: `${name}.yml`, text, kind: 'yaml', program: name }) as const;
  const sources = [source(program, 'a'), source(program, 'b')];

  test('tells of each program and each rule once, and judges the same', () => {
    const told: string[] = [];
    const today = '2026-11-22';
    const verdict = check(sources, {
      today,
      progress: (index, of, what) => told.push(`${what} ${index}/${of}`),
    });
    expect(verdict).toEqual(check(sources, { today }));
    expect(told.filter((one) => one.startsWith('program'))).toEqual(['program 1/2', 'program 2/2']);
    const rules = told.filter((one) => one.startsWith('rule'));
    const [, of = 0] = /\/(\d+)$/.exec(rules[0] ?? '') ?? [];
    expect(rules).toHaveLength(2 * Number(of));
    expect(rules.at(-1)).toBe(`rule ${of}/${of}`);
  });

  test('tells of each comparison', () => {
    const told: string[] = [];
    const options = { today: '2026-11-22', base: { ref: 'main', sources } };
    const progress = (index: number, of: number, what: string) => told.push(`${what} ${index}/${of}`);
    expect(compare(sources, { ...options, progress })).toEqual(compare(sources, options));
    expect(told.slice(0, 3)).toEqual(['comparison 1/2', 'comparison 2/2', 'program 1/2']);
  });
});

test.skipIf(process.platform !== 'linux')('a real terminal shows it and is clean in the end', async () => {
  const cwd = temp({ 'security-program.yml': `${tiny}wallets:\n${wallets(400)}` });
  const cli = join(cwd, 'cli.mjs');
  await build({
    entryPoints: ['src/bin/papertiger.ts'],
    outfile: cli,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'module', 'import'],
    external: ['node:*'],
    logLevel: 'error',
  });
  const { CI: _, NO_COLOR: __, ...env } = process.env;
  const line = `script -qfc '${process.execPath} ${cli} check --format compact' /dev/null`;
  const { stdout } = spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...env, TERM: 'xterm-256color', COLUMNS: '80' },
  });
  const start = stdout.search(/security-program\.yml:\d/);
  const [beforeReport, report] = [stdout.slice(0, start), stdout.slice(start)];
  expect(beforeReport).toMatch(/judging, rule \d+ of 1\d\d/);
  expect(beforeReport).not.toContain('\n');
  expect(beforeReport).toMatch(/\r\u001b\[K$/);
  expect(report).not.toContain('\u001b[K');
});
