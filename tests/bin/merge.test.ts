import { linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { temp, tiny } from '../host/temp.ts';
import { run } from './world.ts';

const asked = ['check', 'examples', '--today', '2026-11-22', '--exit-zero'];

/** Programs, one of which does not parse, words without a program, a rule that is off, and one that is off in places. */
const mixed = {
  'papertiger.yml':
    'rules: {custody/*: low, hot/no-cap: off}\noverrides: [{files: [d/**], rules: {detect/*: off, risk/*: critical}}]\n',
  'a/security-program.yml': tiny,
  'b/security-program.yml': 'apiVersion: security-program/v1\norg: {name: [\n',
  'c/README.md': '# C\n\nWe have SOC 2, so your funds are safe.\n',
  'c2/security-program.yml': 'apiVersion: security-program/v1\norg: {kind: [saas], sector: non_crypto}\n',
  'd/security-program.yml': tiny,
  'e/other.yml': 'name: compose\n',
};

/** Runs all shards into files of `folder`; resolves with their names. */
async function shardInto(folder: string, cwd: string, argv: readonly string[], of: number) {
  const files = Array.from({ length: of }, (_, place) => join(folder, `${place + 1}.json`));
  for (const [place, file] of files.entries()) {
    const said = await run(cwd, [...argv, '--shard', `${place + 1}/${of}`, '--format', `json:${file}`]);
    expect(said).toEqual({ code: 0, out: '', err: '' });
  }
  return files;
}

function changed(file: string, change: (verdict: Verdict) => unknown): void {
  const verdict: Verdict = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(change(verdict)));
}

describe('the shards of a run, merged, are the run', () => {
  test.each([1, 2, 3, 7])('examples/ in %i, byte for byte and in any order', async (of) => {
    const whole = await run(process.cwd(), [...asked, '--format', 'json']);
    expect(JSON.parse(whole.out).findings.length).toBeGreaterThan(500);
    const files = await shardInto(temp(), process.cwd(), asked, of);
    const merged = await run(process.cwd(), ['merge', ...files, '--exit-zero', '--format', 'json']);
    expect(merged.out === whole.out).toBe(true);
    const turned = await run(process.cwd(), [
      'merge',
      ...files.toReversed(),
      '--exit-zero',
      '--format',
      'json',
    ]);
    expect(turned.out === whole.out).toBe(true);
  });

  test.each([2, 3, 4, 9])('with faults, silenced rules and words without a program, in %i', async (of) => {
    const cwd = temp(mixed);
    const argv = ['check', '.', '--exit-zero'];
    const whole = await run(cwd, [...argv, '--format', 'json']);
    expect(JSON.parse(whole.out).skipped.length).toBeGreaterThan(10);
    expect(JSON.parse(whole.out).inputs.programs).toHaveLength(4);
    mkdirSync(join(cwd, '.out'));
    const files = await shardInto(join(cwd, '.out'), cwd, argv, of);
    const merged = await run(cwd, ['merge', ...files, '--exit-zero', '--format', 'json']);
    expect(merged.out).toBe(whole.out);
  });

  test('one program stays one program', async () => {
    const cwd = temp({ 'security-program.yml': tiny });
    const whole = await run(cwd, ['--format', 'json', '--exit-zero']);
    const files = await shardInto(temp(), cwd, ['check', '--exit-zero'], 3);
    expect((await run(cwd, ['merge', ...files, '--exit-zero', '--format', 'json'])).out).toBe(whole.out);
  });
});

describe('merged where the files stand, reports quote them', () => {
  const formats = ['pretty', 'rdjson', 'markdown', 'github', 'gitlab', 'junit', 'sarif', 'compact'];
  const reports = formats.flatMap((format) => ['--format', `${format}:.out/${format}`]);
  const told = (folder: string) =>
    formats.map((format) => readFileSync(join(folder, '.out', format), 'utf8'));

  /** What the whole run says, the same merged, and where that was done. */
  async function both(files: Readonly<Record<string, string>>, prepare: (folder: string) => void = () => {}) {
    const folder = temp({ ...files, '.out/x': '' });
    await run(folder, ['check', '.', ...reports]);
    const whole = told(folder);
    const shards = await shardInto(join(folder, '.out'), folder, ['check', '.', '--exit-zero'], 3);
    prepare(folder);
    const { code, err } = await run(folder, ['merge', ...shards, ...reports]);
    expect([code, err]).toEqual([1, '']);
    const [pretty = '', rdjson = ''] = told(folder);
    return { folder, whole, merged: told(folder), pretty, rdjson };
  }

  const marked = /^ *\d+ \|.*\n *\| +[-^]/m;
  /** A stroke under a line on which nothing stands. */
  const strayStroke = /^ *\d+ \|\n *\| +[-^]/m;
  const secret = `0x${'4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318'}`;
  const some = {
    ...mixed,
    'b/security-program.yml': 'apiVersion: security-program/v1\r\norg: {name: [\r\n',
    'f/security-program.yml': '\ufeff# nothing yet\n',
    'g/security-program.yml': `${tiny}wallets:\n  - {id: ключ, type: safe, owners: [a, b, c], threshold: 1}\n`,
    'h/security-program.yml': `${tiny}x-key: ${secret}\nx-private_key: "${secret}"\n`,
  };

  test('as the whole run does, byte for byte', async () => {
    const { whole, merged } = await both(some);
    expect(merged).toEqual(whole);
    expect(whole[0]).toContain('meta/secrets-in-yaml');
    expect(merged.join()).not.toContain(secret);
    expect(whole[0]).toMatch(marked);
  });

  test('as the examples show', async () => {
    const files = await shardInto(temp(), process.cwd(), asked, 3);
    for (const format of ['pretty', 'rdjson']) {
      const whole = await run(process.cwd(), [...asked, '--format', format]);
      const merged = await run(process.cwd(), ['merge', ...files, '--exit-zero', '--format', format]);
      expect(merged.out === whole.out).toBe(true);
    }
  });

  test('but not one that has changed, while the others keep their frames', async () => {
    const { whole, merged, pretty } = await both(some, (folder) => {
      writeFileSync(join(folder, 'g/security-program.yml'), `# moved\n${some['g/security-program.yml']}`);
    });
    expect(merged).not.toEqual(whole);
    expect(pretty).not.toContain('# moved');
    expect(pretty).not.toMatch(strayStroke);
    expect(pretty).toContain('  1 | # nothing yet');
  });

  test.each<[string, (path: string) => void]>([
    ['is gone', () => {}],
    ['is a folder', (path) => mkdirSync(path)],
    ['is no text', (path) => writeFileSync(path, Uint8Array.of(0xff))],
    ['is empty', (path) => writeFileSync(path, '')],
  ])('nor one that %s', async (_, make) => {
    const program = 'a/security-program.yml';
    const { rdjson, pretty } = await both({ [program]: some['g/security-program.yml'] }, (folder) => {
      rmSync(join(folder, program));
      make(join(folder, program));
    });
    expect(rdjson).not.toContain('"column"');
    expect(pretty).not.toMatch(strayStroke);
    expect(pretty).toMatch(marked);
  });

  test('nor what is no program by its name', async () => {
    const folder = temp({ 'a/security-program.yml': tiny });
    const [file = ''] = await shardInto(temp(), folder, ['check', '.', '--exit-zero'], 1);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('a/security-program.yml', 'a/id_rsa'));
    writeFileSync(join(folder, 'a/id_rsa'), tiny);
    const { out } = await run(folder, ['merge', file, '--format', 'rdjson']);
    expect(out).not.toContain('"column"');
  });
});

describe('a merged report is not written over what it is made of', () => {
  test.each<[string, string]>([
    ['.out/1.json', 'is one of the verdicts to merge'],
    ['twin.json', 'is one of the verdicts to merge'],
    ['link.json', 'is a symbolic link'],
    ['a/security-program.yml', 'is a file that is judged'],
    ['papertiger-baseline.json', 'is where the baseline stands'],
  ])('%s', async (name, complaint) => {
    const folder = temp({ ...mixed, '.out/x': '' });
    const [one = '', two = ''] = await shardInto(
      join(folder, '.out'),
      folder,
      ['check', '.', '--exit-zero'],
      2,
    );
    linkSync(one, join(folder, 'twin.json'));
    symlinkSync('.out/1.json', join(folder, 'link.json'));
    const before = readFileSync(one, 'utf8');
    const { code, out, err } = await run(folder, ['merge', one, two, '--format', `json:${name}`]);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(`--format: ${name} ${complaint}`)]);
    expect(readFileSync(one, 'utf8')).toBe(before);
    expect(readFileSync(join(folder, 'a/security-program.yml'), 'utf8')).toBe(tiny);
  });
});

describe('a shard', () => {
  test.each(['0/3', '4/3', 'a/b', '3'])('%s is a mistake, said before anything is read', async (shard) => {
    const { code, out, err } = await run(temp(), ['check', 'absent.yml', '--shard', shard]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`--shard ${shard}: expected I/N`);
  });

  test.each([1, 2, 3])('of a run that matches nothing fails as the run does: %i', async (index) => {
    const cwd = temp({ 'other.yml': 'name: compose\n' });
    expect((await run(cwd, ['check', '.', '--shard', `${index}/3`])).code).toBe(3);
  });

  test('without a program passes', async () => {
    const cwd = temp({ 'security-program.yml': tiny });
    const codes = await Promise.all(
      [1, 2].map(async (index) => (await run(cwd, ['check', '--shard', `${index}/2`])).code),
    );
    expect(codes.sort()).toEqual([0, 1]);
  });
});

describe('merge', () => {
  const cwd = temp;
  async function twoShards() {
    const folder = cwd(mixed);
    mkdirSync(join(folder, '.out'));
    const files = await shardInto(join(folder, '.out'), folder, ['check', '.', '--exit-zero'], 2);
    return { folder, one: files[0] ?? '', two: files[1] ?? '' };
  }

  test('exits as check does', async () => {
    const { folder, one, two } = await twoShards();
    expect((await run(folder, ['merge', one, two])).code).toBe(1);
    expect((await run(folder, ['merge', one, two, '--exit-zero'])).code).toBe(0);
    const quiet = cwd({ 'a/security-program.yml': tiny, 'papertiger.yml': 'rules: {"*/*": low}\n' });
    const files = await shardInto(temp(), quiet, ['check', '.'], 2);
    expect((await run(quiet, ['merge', ...files])).code).toBe(0);
  });

  test('takes another level to fail on', async () => {
    const { folder, one, two } = await twoShards();
    const { out } = await run(folder, ['merge', one, two, '--fail-on', 'low', '--format', 'json']);
    expect(JSON.parse(out).inputs.failOn).toBe('low');
    expect((await run(folder, ['merge', one, two, '--fail-on', 'bad'])).code).toBe(2);
  });

  test('prints every format', async () => {
    const { folder, one, two } = await twoShards();
    const { out } = await run(folder, ['merge', one, two, '--format', 'pretty', '--format', 'json:all.json']);
    expect(out).toContain('4 programs');
    expect(JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')).version).toBe(1);
  });

  test.each<[string, (one: string, two: string) => string[], RegExp]>([
    ['nothing', () => [], /needs the verdicts of all shards/],
    ['a shard too few', (one) => [one], /shard 2\/2 missing/],
    ['a shard twice', (one, two) => [one, two, one], /are both shard 1\/2/],
    ['a file that is not there', (one) => [one, 'absent.json'], /cannot read absent.json/],
    ['a program', (one) => [one, 'a/security-program.yml'], /is no verdict of papertiger: it is not JSON/],
  ])('refuses %s', async (_, filesOf, complaint) => {
    const { folder, one, two } = await twoShards();
    const { code, out, err } = await run(folder, ['merge', ...filesOf(one, two)]);
    expect(err).toMatch(complaint);
    expect({ code, out }).toEqual({ code: filesOf('', '').includes('absent.json') ? 3 : 2, out: '' });
  });

  test('refuses the verdict of a whole run', async () => {
    const { folder, one } = await twoShards();
    await run(folder, ['check', '.', '--format', 'json:whole.json']);
    const { code, err } = await run(folder, ['merge', one, 'whole.json']);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('whole.json is the verdict of a whole run'),
    });
  });

  test.each<[string, (verdict: Verdict) => unknown, RegExp]>([
    [
      'release',
      (v) => ({ ...v, tool: { ...v.tool, version: '9.9.9' } }),
      /differ in the release of papertiger \(.*9\.9\.9\)/,
    ],
    [
      'day',
      (v) => ({ ...v, inputs: { ...v.inputs, today: '2026-11-21' } }),
      /differ in the day \(2026-11-22, 2026-11-21\)/,
    ],
    ['level', (v) => ({ ...v, inputs: { ...v.inputs, failOn: 'low' } }), /differ in --fail-on/],
    [
      'parameters',
      (v) => ({ ...v, inputs: { ...v.inputs, parameters: { x: 1 } } }),
      /differ in the parameters;/,
    ],
    ['run', (v) => reshard(v, { run: '0123456789abcdef' }), /differ in what was read/],
    ['number', (v) => reshard(v, { of: 3 }), /differ in the number of shards \(2, 3\)/],
    ['index beyond', (v) => reshard(v, { index: 5 }), /inputs.shard says 5 of 2/],
    ['rule', (v) => ({ ...v, ...emptied(v), rules: {}, files: [], outcomes: {} }), /differ in the rules;/],
    ['finding, none', (v) => ({ ...v, ...emptied(v) }), /2\.json is no verdict of papertiger: outcomes of/],
    ['file, none', (v) => ({ ...v, files: [] }), /findings\[0\] stands in a file that is not among/],
    [
      'file, none, and no finding',
      (v) => ({ ...v, ...emptied(v), files: [] }),
      /files is empty although it has outcomes/,
    ],
    [
      'program',
      (v) => ({
        ...v,
        files: [...new Set([...v.files, 'a/security-program.yml', 'd/security-program.yml'])],
      }),
      /1\.json and .*2\.json both judged d\/security-program\.yml/,
    ],
    ['format', (v) => ({ ...v, version: 2 }), /2\.json is no verdict of papertiger: version must be 1/],
    [
      'shape',
      (v) => ({ ...v, findings: [{ ...v.findings[0], severity: 'fatal' }] }),
      /findings\[0\]\.severity must be critical or high/,
    ],
    [
      'status',
      (v) => ({ ...v, findings: [{ ...v.findings[0], status: { is: 'excepted' } }] }),
      /findings\[0\]\.status lacks "exception"/,
    ],
    ['totals', (v) => ({ ...v, findings: [] }), /counts\.\w+ does not agree with its findings/],
    ['rule of a finding', (v) => ({ ...v, rules: {} }), /findings\[0\]\.rule is not among its rules/],
    ['escape', (v) => ({ ...v, '\u001b[31m': 1 }), /has a field "\\u\{1b\}\[31m" that no verdict has/],
    ['list', () => [], /the document must be a map/],
  ])('refuses another %s', async (_, change, complaint) => {
    const { folder, one, two } = await twoShards();
    changed(two, change);
    const { code, out, err } = await run(folder, ['merge', one, two]);
    expect(err).toMatch(complaint);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('is not brought down by depth', async () => {
    const folder = temp({ 'deep.json': `${'['.repeat(500_000)}${']'.repeat(500_000)}` });
    expect(await run(folder, ['merge', 'deep.json'])).toMatchObject({ code: 2 });
  });
});

const none = (counts: object) => Object.fromEntries(Object.keys(counts).map((key) => [key, 0]));
const emptied = (v: Verdict) => ({ findings: [], counts: none(v.counts), statuses: none(v.statuses) });

function reshard(verdict: Verdict, change: object): unknown {
  return { ...verdict, inputs: { ...verdict.inputs, shard: { ...verdict.inputs.shard, ...change } } };
}
