import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Replay } from '../../src/index.ts';
import { loadCatalog } from '../../src/index.ts';
import { columns } from '../../src/report/width.ts';
import { temp, tiny } from '../host/temp.ts';
import { run as runIn, runWith } from './world.ts';

const run = (...argv: string[]) => runIn(process.cwd(), ['replay', ...argv]);
const schema = JSON.parse(readFileSync('schemas/replay.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);

async function replayOf(...argv: string[]): Promise<Replay> {
  const { code, out, err } = await run(...argv, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

// After a deliberate change: npx vitest run tests/bin/replay.test.ts --update
const kept = ['northwind-exchange', 'safeharbourx'];

describe.each(kept)('examples/%s', (name) => {
  test('says what expected-replay.txt says', async () => {
    const { code, out, err } = await run(`examples/${name}`);
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(`../../examples/${name}/expected-replay.txt`);
  });

  test('the JSON keeps to its schema and says the same', async () => {
    const replay = await replayOf(`examples/${name}`);
    expect(validate(replay), JSON.stringify(validate.errors)).toBe(true);
    const { out } = await run(`examples/${name}`);
    for (const { id, date, interrupted } of replay.incidents) {
      const line = out.split('\n').find((candidate) => candidate.includes(` ${id} `)) ?? '';
      expect(line).toContain(date);
      expect(line).toContain(interrupted ? ` step ${interrupted.step} by ` : ' nothing declared ');
    }
    for (const { control } of replay.next) expect(out).toContain(`. ${control} would have `);
  });
});

test('what is declared in full interrupts more than what rests on certificates', async () => {
  const [strong, weak] = [
    await replayOf('examples/northwind-exchange'),
    await replayOf('examples/safeharbourx'),
  ];
  expect(strong.totals.all).toEqual(weak.totals.all);
  expect(strong.totals.interrupted.usd).toBeGreaterThan(weak.totals.interrupted.usd);
  expect(weak.totals.interrupted).toEqual({ incidents: 0, usd: 0 });
  expect(weak.next).toHaveLength(3);
});

test('an incident reconstructed before it happened is not interrupted by what its victim had', async () => {
  const { incidents } = await replayOf('examples/bybit-2025', '--today', '2025-02-21');
  expect(incidents.find(({ id }) => id === 'bybit-2025')).toMatchObject({
    interrupted: null,
    decisive: { in_place: [] },
  });
});

test('every line fits, is colored only when asked, and judgement is called so', async () => {
  const { out } = await run('examples/northwind-exchange');
  for (const line of out.split('\n')) expect(columns(line)).toBeLessThanOrEqual(100);
  expect(out).toContain('in our judgement');
  expect(out).toContain('must not be added up');
  expect(out).not.toContain('\u001b');
  expect((await run('examples/northwind-exchange', '--color')).out).toContain('\u001b[32mstep ');
});

test('a control of which a rule is turned off is not in place', async () => {
  const standing = async (config: string) => {
    const folder = temp({ 'papertiger.yml': config });
    const { controls } = await replayOf(
      'examples/northwind-exchange',
      '--config',
      `${folder}/papertiger.yml`,
    );
    return controls.find(({ id }) => id === 'people.lure-isolation')?.standing;
  };
  expect(await standing('fail-on: high\n')).toEqual({ is: 'in-place', grade: 'declared' });
  expect(await standing('rules: {people/work-device-for-lures: off}\n')).toEqual({
    is: 'not-judged',
    because: 'not-run',
  });
});

test('Markdown beside and below the program is no second program', async () => {
  const files = { 'security-program.yml': tiny, 'README.md': '# Us\n', 'docs/page.md': '# More\n' };
  expect(await runWith(files, ['replay'])).toMatchObject({ code: 0, err: '' });
});

describe('an input that cannot be replayed against is refused', () => {
  test.each([
    [
      { 'security-program.yml': 'apiVersion: security-program/v1\nwallets: [\n' },
      ['.'],
      3,
      'cannot be read; papertiger check says where',
    ],
    [{ 'a.md': '# Text\n' }, ['.'], 3, 'a replay needs a program'],
    [
      { 'a/security-program.yml': tiny, 'b/security-program.yml': tiny },
      ['.'],
      2,
      'one program at a time, and 2 were given: a, b',
    ],
    [{}, ['gone.yml'], 3, 'gone.yml'],
    [{ 'security-program.yml': tiny }, ['--format', 'sarif'], 2, 'sarif'],
    [{ 'security-program.yml': tiny }, ['--today', '2026-02-30'], 2, 'a day that exists'],
  ])('%j %j', async (files, argv, code, said) => {
    const answer = await runWith(files, ['replay', ...argv]);
    expect(answer).toMatchObject({ code, out: '' });
    expect(answer.err).toContain(said);
  });
});

test('the schema closes every object and describes every property', () => {
  const types: Record<string, { type?: string; properties?: Record<string, { $ref?: string }> }> = {
    root: schema,
    ...schema.definitions,
  };
  for (const [name, { type, properties = {}, ...rest }] of Object.entries(types)) {
    if (type === 'object') expect(rest, name).toHaveProperty('additionalProperties', false);
    for (const [key, property] of Object.entries(properties)) {
      const described = property.$ref ? schema.definitions[property.$ref.split('/').at(-1) ?? ''] : property;
      expect(described, `${name}.${key}`).toHaveProperty('description');
    }
  }
});

test('the library fetches the catalog once', async () => {
  expect(await loadCatalog()).toBe(await loadCatalog());
  expect((await loadCatalog()).controls.length).toBeGreaterThan(100);
});
