import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/core/errors.ts';
import type { Source } from '../../../src/core/types.ts';
import { check } from '../../../src/core/verdict/check.ts';
import { dealt, parseShard } from '../../../src/core/verdict/shard.ts';

const seed = 20261122;
const today = '2026-11-22';
const program = (name: string): Source => ({
  file: `${name}/security-program.yml`,
  text: 'apiVersion: security-program/v1\norg: {name: Northwind, kind: [exchange]}\n',
  kind: 'yaml',
  program: name,
});
const shardsOf = (names: readonly string[], of: number) =>
  Array.from({ length: of }, (_, place) => [...dealt(names, { index: place + 1, of })]);

describe('programs are dealt out', () => {
  test(`each to one shard, evenly, whatever their order (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 20 }), (names, of) => {
        const shards = shardsOf(names, of);
        expect(shards.flat().sort()).toEqual([...names].sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const again = shardsOf(names.toReversed(), of).map((one) => one.sort());
        expect(again).toEqual(shards.map((one) => one.sort()));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('the same way on every machine and in every release', () => {
    expect(shardsOf(['a', 'b', 'c', 'd', 'e'], 2)).toMatchInlineSnapshot(`
      [
        [
          "a",
          "b",
          "c",
        ],
        [
          "d",
          "e",
        ],
      ]
    `);
  });
});

describe('--shard', () => {
  test.each([
    ['1/1', { index: 1, of: 1 }],
    ['7/9999', { index: 7, of: 9999 }],
  ])('%s is read', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  test.each(['0/3', '4/3', 'a/b', '1/0', '', '1', '/', '1/', '-1/3', '1.5/3', ' 1/3', '1/3\n', '1/10000'])(
    '%j is refused',
    (text) => {
      expect(() => parseShard(text)).toThrow(UsageError);
      expect(() => parseShard(text)).toThrow(/expected I\/N/);
    },
  );
});

describe('a part of a run', () => {
  const sources = ['a', 'b', 'c'].map(program);

  test('judges its own programs, and names them as the whole run does', () => {
    const whole = check(sources, { today });
    const parts = [1, 2, 3].map((index) => check(sources, { today, shard: { index, of: 3 } }));
    for (const part of parts) {
      expect(part.files).toHaveLength(1);
      const own = whole.findings.filter(({ at }) => part.files.includes(at.file));
      expect(own.length).toBeGreaterThan(5);
      expect(part.findings).toEqual(own);
    }
    expect(parts.flatMap(({ files }) => files).sort()).toEqual(whole.files);
  });

  test('may be empty, and says so', () => {
    const [one] = sources;
    const parts = [1, 2].map((index) => check(one ? [one] : [], { today, shard: { index, of: 2 } }));
    expect(parts.map(({ files }) => files.length).sort()).toEqual([0, 1]);
    expect(parts.find(({ files }) => files.length === 0)?.findings).toEqual([]);
  });

  test.each([1, 2])('of nothing is refused as the whole is: %i', (index) => {
    const nothing: Source = { file: 'a.yml', text: 'name: compose\n', kind: 'yaml' };
    expect(() => check([nothing], { today, shard: { index, of: 2 } })).toThrow(/nothing to read/);
  });

  test('carries what tells its run from every other', () => {
    const runOf = (given: readonly Source[], index: number, settings = {}) =>
      check(given, { today, settings, shard: { index, of: 2 } }).inputs.shard?.run;
    const run = runOf(sources, 1);
    expect(run).toMatch(/^[0-9a-f]{16}$/);
    expect(runOf(sources.toReversed(), 2)).toBe(run);
    expect(runOf(sources.slice(1), 1)).not.toBe(run);
    expect(
      runOf([{ ...program('a'), text: `${program('a').text}# more\n` }, ...sources.slice(1)], 1),
    ).not.toBe(run);
    expect(runOf(sources, 1, { rules: { 'custody/*': 'low' } })).not.toBe(run);
    expect(check(sources, { today }).inputs).not.toHaveProperty('shard');
  });

  test.each([
    [0, 3],
    [4, 3],
    [1.5, 3],
    [Number.NaN, 3],
  ])('that does not exist is refused: %s of %s', (index, of) => {
    expect(() => check(sources, { today, shard: { index, of } })).toThrow(UsageError);
  });
});
