import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { weaken } from '../../../src/core/weaken/weaken.ts';
import { fieldOf, kindOf } from '../../../src/core/program/vocabulary.ts';
import { lines, programOf } from './support.ts';

// Whatever moves the text of a program without changing what it says is no difference: order, format, files, defaults.

type Way = readonly (string | number)[];
type Data = { readonly [key: string]: unknown };

const isMap = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    names
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

const examples = readdirSync('examples')
  .map((name) => [name, filesOf(join('examples', name))] as const)
  .filter(([, files]) => Object.keys(files).length > 0);

/** Maps merge by key, lists concatenate. */
function joinData(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (!isMap(a) || !isMap(b)) return a ?? b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...keys].map((key) => [key, joinData(a[key], b[key])]));
}

const dataOf = (files: Readonly<Record<string, string>>): Data =>
  Object.values(files)
    .flatMap((text) => parseAllDocuments(text, { intAsBigInt: true }).map((document) => document.toJS()))
    .reduce(joinData);

const print = (data: unknown, options = {}) => stringify(data, { aliasDuplicateObjects: false, ...options });

const documents = ([name, files]: (typeof examples)[number]) => ({ name, files, data: dataOf(files) });
const programs = examples.map(documents);

/** The same seed gives the same order. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = (index: number) => Math.imul(index + 1, 2654435761 + seed * 40503) >>> 0;
  return list
    .map((item, index) => ({ item, at: random(index) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function shuffle(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return shuffled(value, seed).map((item) => shuffle(item, seed));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), seed).map(([key, inner]) => [key, shuffle(inner, seed)]),
  );
}

/** One file per section, one per item of each list of a section. */
function split(data: Data): Record<string, string> {
  const parts = Object.entries(data).flatMap(([section, value]) =>
    Array.isArray(value) && value.length > 0
      ? value.map((item) => ({ [section]: [item] }))
      : [{ [section]: value }],
  );
  return Object.fromEntries(parts.map((part, index) => [`f${index}.yml`, print(part)]));
}

/** Defaults written into each entity that leaves a field out. */
function written(value: unknown, type: string, defaults: Data): unknown {
  if (Array.isArray(value)) return value.map((item) => written(item, type, defaults));
  if (!isMap(value)) return value;
  const own = defaults[kindOf(type) ?? ''];
  const whole = isMap(own) ? { ...own, ...value } : value;
  return Object.fromEntries(
    Object.entries(whole).map(([key, inner]) => {
      const field = key in value ? fieldOf(type, key) : undefined;
      return [key, field ? written(inner, field.type, defaults) : inner];
    }),
  );
}

describe.each(programs.map(({ name, ...program }) => [name, program] as const))(
  '%s',
  (_, { files, data }) => {
    const seeds = { seed: 20261122, numRuns: 3 };

    test('is itself', () => {
      expect(lines(files, files)).toEqual([]);
    });

    test('reprinted, in one file, in block or flow style or as JSON', () => {
      expect(lines(files, print(data))).toEqual([]);
      expect(lines(files, print(data, { collectionStyle: 'flow', lineWidth: 40 }))).toEqual([]);
      const json = JSON.stringify(
        data,
        (_key, value) => (typeof value === 'bigint' ? Number(value) : value),
        1,
      );
      expect(lines(json, files)).toEqual([]);
    });

    test('shuffled', () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          expect(lines(files, print(shuffle(data, seed)))).toEqual([]);
        }),
        seeds,
      );
    });

    test('split into many files, which are read in any order', () => {
      const parts = split(data);
      expect(lines(files, parts)).toEqual([]);
      expect(lines(Object.fromEntries(shuffled(Object.entries(parts), 7)), files)).toEqual([]);
    });

    test('defaults written out', () => {
      const { defaults, ...rest } = data;
      expect(lines(files, print(written(rest, 'Program', isMap(defaults) ? defaults : {})))).toEqual([]);
    });

    test('comments and empty lines', () => {
      const spaced = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          text.replace(/^(?=[a-z])/gm, '\n# threshold: 1\n').replaceAll('\n', '\r\n'),
        ]),
      );
      expect(lines(files, spaced)).toEqual([]);
    });
  },
);

describe.each(['ronin-2022', 'safeharbourx', 'split'])('two revisions of %s', (name) => {
  /** Every value of the tree, as a way to it. */
  function* waysIn(value: unknown, way: Way = []): Generator<Way> {
    if (way.length > 0) yield way;
    if (!isMap(value) && !Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value))
      yield* waysIn(inner, [...way, Array.isArray(value) ? Number(key) : key]);
  }

  function without(value: unknown, [step, ...rest]: Way): unknown {
    if (step === undefined) return value;
    if (Array.isArray(value))
      return rest.length === 0
        ? value.filter((_, index) => index !== step)
        : value.map((item, index) => (index === step ? without(item, rest) : item));
    if (!isMap(value)) return value;
    const entries = Object.entries(value).filter(([key]) => rest.length > 0 || key !== step);
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, key === step ? without(inner, rest) : inner]),
    );
  }

  const program = parse(print(dataOf(filesOf(join('examples', name)))), { intAsBigInt: true });
  const base = programOf(print(program));
  const revised = (ways: readonly Way[]) => programOf(print(ways.reduce<unknown>(without, program)));
  const places = [...waysIn(program)].filter(
    ([section, ...rest]) =>
      !['defaults', 'apiVersion', 'exceptions', 'x-shared'].includes(String(section)) && rest.at(-1) !== 'id',
  );

  /** Weaker one way is stronger the other way, field by field; a list that is only kept changes by what it gains. */
  const mirrored = (verdict: string) =>
    verdict === 'weaker' ? 'stronger' : verdict === 'stronger' ? 'weaker' : verdict;

  test('what is weaker one way is stronger, or an addition, the other way', () => {
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1, maxLength: 4 }), (ways) => {
        const head = revised(ways);
        const key = ({ term, kind }: { term: string; kind: string }) => (kind === 'redated' ? 'date' : term);
        const there = weaken(base, head);
        const back = weaken(head, base);
        for (const one of there.filter(({ verdict }) => verdict !== 'changed')) {
          const verdicts = back.filter((other) => key(other) === key(one)).map(({ verdict }) => verdict);
          const isKept = one.kind === 'removed' && verdicts.includes('changed');
          expect(isKept || verdicts.includes(mirrored(one.verdict) as 'weaker')).toBe(true);
        }
        for (const one of back.filter(({ verdict }) => verdict === 'weaker'))
          expect(there.some((other) => other.term === one.term && other.verdict === 'stronger')).toBe(true);
      }),
      { seed: 20261122, numRuns: 40 },
    );
  });

  /** Nothing is lost with an empty list, or with a word that says that there is nothing. */
  const says = (way: Way) => {
    const value = way.reduce<unknown>((inner, step) => Object(inner)[step], program);
    return value !== null && value !== 'none' && !(Array.isArray(value) && value.length === 0);
  };

  test('taking anything away that has an order is never silent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (way) => {
        const field = way.reduce<{ type: string; strength?: unknown; list?: boolean }>(
          (above, step) => (typeof step === 'number' ? above : (fieldOf(above.type, step) ?? { type: '' })),
          { type: 'Program' },
        );
        const found = weaken(base, revised([way]));
        if (field.strength !== undefined && says(way)) expect(found.length, way.join('.')).toBeGreaterThan(0);
        for (const { at } of found) expect(at.end.offset).toBeGreaterThanOrEqual(at.start.offset);
      }),
      { seed: 20261122, numRuns: 80 },
    );
  });
});
