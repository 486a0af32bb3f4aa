import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findClaims } from '../../../src/core/claims/find-claims.ts';

// Sentences of our own, many of them written to be missed. `docs/claims.md` has the scores before any was looked at.
const read = (name: string) =>
  readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
const overclaims = read('overclaims');
const fine = read('fine');
const isFlagged = (text: string) => findClaims(text).length > 0;

test('there are enough sentences to say anything', () => {
  expect(new Set(overclaims).size).toBeGreaterThanOrEqual(310);
  expect(new Set(fine).size).toBeGreaterThanOrEqual(370);
});

test('at most seven overclaims in a hundred are missed', () => {
  const missed = overclaims.filter((text) => !isFlagged(text));
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(overclaims.length * 0.07);
});

test('at most one fine sentence in a hundred is flagged', () => {
  const noisy = fine.filter(isFlagged);
  expect(noisy.length, noisy.join('\n')).toBeLessThanOrEqual(fine.length * 0.01);
});

test('what is fine stays fine with other fine sentences around it', () => {
  const noisy = fine.filter(
    (text) => isFlagged(`The office opens at nine. ${text}\n\nLunch is at noon.`) && !isFlagged(text),
  );
  expect(noisy).toEqual([]);
});

test('an overclaim is found as well in the middle of a document, at its own offset', () => {
  const before = 'The office opens at nine.\n\n';
  const lost = overclaims.filter((text) => {
    const alone = findClaims(text).map(({ start, end }) => [start + before.length, end + before.length]);
    const inside = findClaims(`${before}${text}\n\nLunch is at noon.`).map(({ start, end }) => [start, end]);
    return JSON.stringify(alone) !== JSON.stringify(inside);
  });
  expect(lost).toEqual([]);
});
