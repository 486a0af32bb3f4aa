import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { type Baseline, printBaseline } from '../../src/core/verdict/known-file.ts';
import { baselineName, findBaseline, readBaseline } from '../../src/host/baseline.ts';
import { parseBaseline } from '../../src/host/baseline-file.ts';
import { temp } from './temp.ts';

const validate = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8')),
);

const entry = (index: number, entity?: string) => ({
  rule: 'custody/quorum-below-half',
  ...(entity !== undefined && { entity }),
  fingerprint: index.toString(16).padStart(16, '0'),
  value: 'aaaaaaaaaaaaaaaa',
  since: '2026-01-05',
  owner: 'p-1',
});
const baseline: Baseline = {
  created: '2026-01-05',
  owner: 'p-1',
  paths: ['programs'],
  entries: [entry(1, 'wallet/a'), entry(2)],
};
const text = printBaseline(baseline);

/** The sentences of the refusal; empty where there is none. */
function refusal(given: string): string {
  try {
    parseBaseline(given, 'b.json');
    return '';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.code).toBe(2);
    return error.message;
  }
}

describe('a baseline', () => {
  test('reads as it was written, and has the shape of its schema', () => {
    expect(parseBaseline(text, 'b.json')).toEqual({ ...baseline, entries: parseBaseline(text, 'b').entries });
    expect(parseBaseline(text, 'b.json').entries).toEqual(expect.arrayContaining([...baseline.entries]));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${text}`],
    ['printed by something else', JSON.stringify(JSON.parse(text), null, 4)],
    ['without a last line end', text.trimEnd()],
    [
      'in another order',
      JSON.stringify({ ...JSON.parse(text), entries: JSON.parse(text).entries.toReversed() }),
    ],
  ])('reads the same %s', (_, given) => {
    const found = parseBaseline(given, 'b.json');
    expect(printBaseline(found)).toBe(text);
  });

  test('reads without paths', () => {
    expect(parseBaseline(printBaseline({ ...baseline, paths: [] }), 'b').paths).toEqual([]);
  });

  test('of 20,000 entries is read in a moment', () => {
    const large = printBaseline({ ...baseline, entries: Array.from({ length: 20_000 }, (_, i) => entry(i)) });
    const start = process.cpuUsage();
    expect(parseBaseline(large, 'b').entries).toHaveLength(20_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

describe('refuses, with the place,', () => {
  const row = (fields: object) =>
    text.replace(/\{"rule".*\}(?=,\n)/, JSON.stringify({ ...entry(1), ...fields }));
  test.each<[string, string, RegExp]>([
    ['an empty file', '', /^b\.json:1:1: a baseline is one map in JSON$/],
    ['a list', '[]', /^b\.json:1:1: a baseline must be a map/],
    ['null', 'null', /^b\.json:1:1: a baseline must be a map/],
    ['half a file', text.slice(0, 200), /^b\.json:\d+:\d+: .*; a baseline is JSON$/],
    ['the marks of a merge', text.replace('  "entries"', '<<<<<<< HEAD\n  "entries"'), /^b\.json:\d+:\d+: /],
    ['a later version', text.replace('"version": 1', '"version": 2'), /^b\.json:2:14: version must be 1/],
    ['no version', text.replace('  "version": 1,\n', ''), /version must be 1/],
    [
      'a key twice',
      text.replace('"owner"', '"created": "2020-01-01",\n  "owner"'),
      /^b\.json:4:3: the key "created" stands twice/,
    ],
    [
      'a key of an entry twice',
      text.replace('"value":', '"since":"2020-01-01","value":'),
      /the key "since" stands twice/,
    ],
    ['an unknown key', text.replace('"owner"', '"note": 1, "owner"'), /^b\.json:4:11: unknown key "note"/],
    ['an unknown key of an entry', row({ severity: 'low' }), /^b\.json:7:\d+: unknown key "severity"/],
    ['no entries', text.replace('"entries"', '"entry"'), /entries must be a list/],
    [
      'entries as a map',
      '{"version": 1, "created": "2026-01-05", "owner": "x", "entries": {}}',
      /entries must be a list/,
    ],
    [
      'an entry that is none',
      row({}).replace('"entries": [', '"entries": [7,'),
      /entries\[0\] must be a map/,
    ],
    [
      'a day that does not exist',
      row({ since: '2026-02-30' }),
      /^b\.json:7:\d+: entries\[0\]\.since must be a day/,
    ],
    ['a day that is a number', row({ since: 2026 }), /entries\[0\]\.since must be a day/],
    ['a short fingerprint', row({ fingerprint: 'abc' }), /entries\[0\]\.fingerprint must be 16 hex digits/],
    ['a value in capitals', row({ value: 'AAAAAAAAAAAAAAAA' }), /entries\[0\]\.value must be 16 hex digits/],
    ['no value', row({ value: undefined }), /entries\[0\]\.value lacks 16 hex digits/],
    ['a wildcard', row({ rule: '*' }), /entries\[0\]\.rule must be the id of a rule/],
    ['an empty entity', row({ entity: '' }), /entries\[0\]\.entity must be an entity/],
    ['nobody', row({ owner: ' ' }), /entries\[0\]\.owner must be/],
    ['a path that is none', text.replace('["programs"]', '[1]'), /paths\[0\] must be the path/],
    [
      'one finding twice',
      row({ fingerprint: entry(1).fingerprint, value: 'bbbbbbbbbbbbbbbb' }),
      /^b\.json:8:\d+: entries\[1\] is about the same finding as entries\[0\]; delete one of the two$/,
    ],
    ['two documents', `${text}---\n${text}`, /^b\.json:1:1: a baseline is one map in JSON$/],
  ])('%s', (_, given, expected) => {
    expect(refusal(given)).toMatch(expected);
  });

  test('each of several faults, and at most ten', () => {
    const bad = Array.from({ length: 30 }, (_, i) => ({ ...entry(i), owner: 7, since: 'x' }));
    const lines = refusal(JSON.stringify({ ...JSON.parse(text), entries: bad })).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('and 50 more problems');
  });

  test('what its schema refuses', () => {
    const parsed = JSON.parse(text);
    const [first] = parsed.entries;
    const wrong = [
      { ...parsed, version: 2 },
      { ...parsed, note: 1 },
      { ...parsed, owner: '' },
      { ...parsed, paths: [''] },
      ...['rule', 'fingerprint', 'value', 'since', 'owner'].flatMap((key) => [
        { ...parsed, entries: [{ ...first, [key]: '' }] },
        { ...parsed, entries: [{ ...first, [key]: 1 }] },
        { ...parsed, entries: [{ ...first, [key]: undefined }] },
      ]),
      { ...parsed, entries: [{ ...first, more: 1 }] },
      { ...parsed, entries: [{ ...first, entity: '' }] },
    ];
    for (const value of wrong) {
      const given = JSON.stringify(value);
      expect(validate(JSON.parse(given)), given).toBe(false);
      expect(refusal(given), given).not.toBe('');
    }
  });
});

describe('finding it', () => {
  test('takes the one that stands in either folder, and none where there is none', () => {
    const cwd = temp({ [`sub/${baselineName}`]: text });
    expect(findBaseline([cwd, join(cwd, 'sub')], cwd)).toBe(join(cwd, 'sub', baselineName));
    expect(findBaseline([cwd], cwd)).toBeUndefined();
    writeFileSync(join(cwd, baselineName), text);
    expect(findBaseline([cwd, cwd], cwd)).toBe(join(cwd, baselineName));
    expect(() => findBaseline([cwd, join(cwd, 'sub')], cwd)).toThrow(/both stand here; keep one/);
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['is not there', () => {}, /no such file/],
    ['is a folder', (path) => mkdirSync(path), /folder|regular file/],
    ['is not UTF-8', (path) => writeFileSync(path, Uint8Array.of(0xff, 0xfe)), /not UTF-8/],
  ])('complains with code 2 when it %s', (_, make, expected) => {
    const cwd = temp();
    const path = join(cwd, baselineName);
    make(path);
    try {
      readBaseline(path, cwd);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      expect([error.code, error.message]).toEqual([2, expect.stringMatching(expected)]);
      expect(error.message).toContain(baselineName);
    }
  });
});
