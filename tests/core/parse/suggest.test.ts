import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/core/parse/suggest.ts';

const FIELDS = ['threshold', 'owners', 'owner', 'max_exposure_usd', 'timelock_hours', 'id', 'type'];

describe('suggest', () => {
  test.each([
    ['treshold', 'threshold'],
    ['thershold', 'threshold'],
    ['Threshold', 'threshold'],
    ['ownrs', 'owners'],
    ['max-exposure-usd', 'max_exposure_usd'],
    ['maxExposureUsd', 'max_exposure_usd'],
    ['timelock_hour', 'timelock_hours'],
    ['tpye', 'type'],
    ['ids', 'id'],
  ])('%s: did you mean %s', (word, meant) => {
    expect(suggest(word, FIELDS)).toBe(meant);
  });

  test.each(['wallets', 'tip', 'thrshldxx', '', 'x'.repeat(65)])('%j is near nothing', (word) => {
    expect(suggest(word, FIELDS)).toBeUndefined();
  });

  test('a third of the word may be wrong, and never more than three letters', () => {
    expect(suggest('abcxyz', ['abcdez'])).toBe('abcdez');
    expect(suggest('abcxyz', ['abcdef'])).toBeUndefined();
    expect(suggest('abcdefghijkl', ['abcdefghi___'])).toBe('abcdefghi___');
    expect(suggest('abcdefghijklmnop', ['abcdefghijkl'])).toBeUndefined();
  });

  test('the nearest wins, and of equals the first by code unit, in any order', () => {
    expect(suggest('owner', ['owners', 'owner_', 'owned'])).toBe('owner_');
    for (const candidates of [
      ['cat', 'bat', 'rat'],
      ['rat', 'bat', 'cat'],
      ['bat', 'rat', 'cat'],
    ]) {
      expect(suggest('hat', candidates)).toBe('bat');
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length }), (shuffled) => {
        expect(suggest('ownerz', shuffled)).toBe('owner');
      }),
    );
  });

  test('a candidate of over 64 letters is not compared', () => {
    expect(suggest('x'.repeat(64), ['x'.repeat(65)])).toBeUndefined();
    expect(suggest('x'.repeat(64), ['x'.repeat(63)])).toBe('x'.repeat(63));
  });
});
