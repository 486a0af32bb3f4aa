import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/core/parse/date.ts';

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2026-11-22', 20_779],
  ['0000-01-01', -719_528],
  ['0099-12-31', -683_004],
  ['9999-12-31', 2_932_896],
])('%s is day %i', (text, days) => {
  expect(parseDay(text)).toBe(days);
  expect(formatDay(days)).toBe(text);
});

test.each([
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '2026-1-01',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '2026-01-01\n',
  '20260101',
  '+002026-01-01',
  '２０２６-01-01',
  'soon',
  '',
])('%j is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('agrees with the calendar of the language', () => {
  const days = fc.integer({ min: -719_528, max: 2_932_896 });
  fc.assert(
    fc.property(days, (day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(formatDay(day)).toBe(text);
      expect(parseDay(text)).toBe(day);
    }),
  );
});
