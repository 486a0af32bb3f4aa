import { expect, test } from 'vitest';
import { amountText, digitsApart, dollars } from '../../src/report/dollars.ts';

test.each([
  [0, '$0'],
  [0.4, '$0'],
  [12.4, '$12'],
  [999, '$999'],
  [999.6, '$1k'],
  [1150, '$1.15k'],
  [530_000, '$530k'],
  [999_499, '$999k'],
  [999_500, '$1M'],
  [4_000_000, '$4M'],
  [11_850_000, '$11.9M'],
  [62_999_999, '$63M'],
  [999_999_999, '$1B'],
  [1_460_000_000, '$1.46B'],
  [999_499_999_999_999, '$999T'],
  [999_500_000_000_000, 'over $999T'],
  [1e300, 'over $999T'],
  [Number.POSITIVE_INFINITY, 'over $999T'],
])('%d dollars are %s', (usd, text) => {
  expect(dollars(usd)).toBe(text);
});

test.each([
  [10_040_000, 10_000_000, '$10.04M', '$10M'],
  [10_000_001, 10_000_000, '$10.000001M', '$10M'],
  [1_000_000.2, 1_000_000, '$1.0000002M', '$1M'],
  [12_000_000, 10_000_000, '$12M', '$10M'],
  [999_999_999, 1_000_000_000, '$999.999999M', '$1B'],
  [5, 5, '$5', '$5'],
  [2e15, 1e15, 'over $999T', 'over $999T'],
])('%d beside %d', (a, b, first, second) => {
  const digits = digitsApart(a, b);
  expect([dollars(a, digits), dollars(b, digits)]).toEqual([first, second]);
});

test.each([
  [{ usd: 4_000_000 }, '$4M'],
  [{ usd: 0 }, '$0'],
  [{ usd: 4_000_000, undeclared: true } as const, 'at least $4M'],
  [{ usd: 0, undeclared: true } as const, 'an undeclared amount'],
])('%j as words', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});
