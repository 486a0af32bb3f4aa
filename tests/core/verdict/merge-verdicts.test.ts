import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/types.ts';
import { check } from '../../../src/core/verdict/check.ts';
import { mergeVerdicts } from '../../../src/core/verdict/merge-verdicts.ts';
import { readVerdict } from '../../../src/core/verdict/merge-verdicts-read.ts';
import { verdictProblem } from '../../../src/core/verdict/merge-verdicts-shape.ts';
import { fullVerdict } from '../../report/samples.ts';

const seed = 20261122;
const schema = JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8'));
const isValid = new Ajv({ strict: false }).compile(schema);

/** Every way into a JSON value. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))
      : [];
  return [path, ...inside];
}

/** A copy in which what stands at a place is another value, is gone, or has a new neighbor. */
function mutated(
  value: unknown,
  path: readonly string[],
  how: 'replace' | 'remove' | 'add',
  by: unknown,
): unknown {
  const copy = structuredClone(value);
  if (path.length === 0) return how === 'replace' ? by : copy;
  let parent: unknown = copy;
  for (const step of path.slice(0, -1)) parent = Reflect.get(Object(parent), step);
  const key = path.at(-1) ?? '';
  if (how === 'remove') Reflect.deleteProperty(Object(parent), key);
  else Reflect.set(Object(parent), how === 'add' ? `${key}-more` : key, by);
  return JSON.parse(JSON.stringify(copy));
}

describe('what is read as a verdict', () => {
  const places = placesIn(fullVerdict);
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'open', 'excepted', [], {}, [[]], {
      is: 'known',
    }),
    fc.jsonValue(),
  );

  test(`is what the schema allows, and nothing else (seed ${seed})`, () => {
    expect(verdictProblem(fullVerdict)).toBeUndefined();
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
        odd,
        (path, how, by) => {
          const value = mutated(fullVerdict, path, how, by);
          const problem = verdictProblem(value);
          expect([problem === undefined, problem]).toEqual([isValid(value), problem]);
          if (problem !== undefined) refused += 1;
        },
      ),
      { seed, numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  test('is held to words of JSON Schema that are understood', () => {
    const understood =
      '$ref type const enum minimum minLength pattern required properties additionalProperties items allOf anyOf';
    const annotations = '$schema $id title description definitions';
    const words = new Set(`${understood} ${annotations}`.split(' '));
    expect([...wordsOf(schema)].filter((word) => !words.has(word))).toEqual([]);
  });

  test.each([
    ['__proto__', '{"__proto__": {"version": 1}}', /lacks "version"|has a field "__proto__"/],
    ['a number', '1', /the document must be a map/],
    ['nothing', '', /is not JSON/],
    ['half a document', '{"version": 1', /is not JSON/],
  ])('is never %s', (_, text, complaint) => {
    expect(() => readVerdict(text, 'a.json')).toThrow(complaint);
  });

  test('may begin with a byte order mark', () => {
    const verdict = check([{ file: 'a.md', text: 'Hello.\n', kind: 'markdown' }], { today: '2026-11-22' });
    expect(readVerdict(`\ufeff${JSON.stringify(verdict)}`, 'a.json')).toEqual(verdict);
  });
});

describe('merging', () => {
  const sources = ['a', 'b'].map((name) => ({
    file: `${name}.yml`,
    text: 'apiVersion: security-program/v1\n',
    kind: 'yaml' as const,
    program: name,
  }));
  const parts = [1, 2].map((index) => ({
    file: `${index}.json`,
    verdict: check(sources, { today: '2026-11-22', shard: { index, of: 2 } }),
  }));

  test('changes nothing that it is given', () => {
    const before = JSON.stringify(parts);
    mergeVerdicts(parts);
    expect(JSON.stringify(parts)).toBe(before);
  });

  test('refuses a field of the format that it does not know rather than lose it', () => {
    const [one, two] = parts;
    const more = { ...two?.verdict, comparison: {} } as unknown as Verdict;
    expect(() => mergeVerdicts(one && two ? [one, { ...two, verdict: more }] : [])).toThrow(
      /2\.json holds "comparison"/,
    );
  });

  test('needs something', () => {
    expect(() => mergeVerdicts([])).toThrow(/no verdict to merge/);
  });
});

/** The keywords of a schema; names of properties and definitions are not keywords. */
function* wordsOf(value: unknown): Generator<string> {
  for (const [word, inside] of Object.entries(Object(value))) {
    yield word;
    const isNames = word === 'properties' || word === 'definitions';
    if (isNames) for (const one of Object.values(Object(inside))) yield* wordsOf(one);
    else if (Array.isArray(inside))
      for (const one of inside) yield* typeof one === 'object' ? wordsOf(one) : [];
    else if (typeof inside === 'object') yield* wordsOf(inside);
  }
}
