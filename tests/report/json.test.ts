import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/report/index.ts';
import { finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';

const schema = JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

test('the verdict comes back unharmed', () => {
  const odd =
    '##[error] bidi \u202e, separators \u2028\u2029, C1 \u009b, DEL \u007f, emoji 👩‍🚀, quote ", \\u202e';
  const at = placeOf('x.yml', odd, odd);
  const verdict = verdictOf([finding({ at, message: odd, args: { [odd]: [odd, 1, true, null] } })]);
  expect(JSON.parse(render(verdict, 'json'))).toEqual(verdict);
  expect(JSON.parse(render(fullVerdict, 'json', { texts, color: true, quiet: true }))).toEqual(fullVerdict);
});

test('two spaces, one trailing newline', () => {
  const text = render(verdictOf([]), 'json');
  expect(text.startsWith('{\n  "version": 1,\n')).toBe(true);
  expect(text.endsWith('\n}\n')).toBe(true);
});

describe('the schema', () => {
  test('accepts every kind of finding', () => {
    const at = placeOf('x.yml', 'a: 1', 'a');
    const compared = { ...finding({ at }), against: at, change: 'weaker' as const };
    for (const verdict of [fullVerdict, verdictOf([]), verdictOf([compared])]) {
      expect(validate(verdict), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  const [first] = fullVerdict.findings;
  test.each<[string, unknown]>([
    ['an unknown key', { ...fullVerdict, extra: 1 }],
    ['another version', { ...fullVerdict, version: 2 }],
    ['a missing list', { ...fullVerdict, skipped: undefined }],
    ['an unknown level', { ...fullVerdict, findings: [{ ...first, severity: 'urgent' }] }],
    ['a missing place', { ...fullVerdict, findings: [{ ...first, at: undefined }] }],
    ['a line counted from 0', withStart({ line: 0, column: 1, offset: 0 })],
    [
      'a status of two kinds',
      { ...fullVerdict, findings: [{ ...first, status: { is: 'open', until: 'x' } }] },
    ],
    [
      'an exception without an owner',
      { ...fullVerdict, findings: [{ ...first, status: { is: 'excepted' } }] },
    ],
    ['an argument that is a map', { ...fullVerdict, findings: [{ ...first, args: { a: {} } }] }],
    ['a fingerprint of another length', { ...fullVerdict, findings: [{ ...first, fingerprint: 'abc' }] }],
    ['a count below zero', { ...fullVerdict, counts: { ...fullVerdict.counts, low: -1 } }],
  ])('refuses %s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });

  function withStart(start: unknown): unknown {
    return { ...fullVerdict, findings: [{ ...first, at: { ...first?.at, start } }] };
  }
});
