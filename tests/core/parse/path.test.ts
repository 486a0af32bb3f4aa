import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPath, parsePath } from '../../../src/core/parse/path.ts';

describe('formatPath', () => {
  test.each([
    [[], ''],
    [['wallets', 0, 'threshold'], 'wallets[0].threshold'],
    [[3], '[3]'],
    [['a-b', '_c', 'D9'], 'a-b._c.D9'],
    [['cost center'], '["cost center"]'],
    [['labels', 'a.b', 1], 'labels["a.b"][1]'],
    [['0'], '["0"]'],
    [['1.10'], '["1.10"]'],
    [['-x'], '["-x"]'],
    [[''], '[""]'],
    [['say "hi"\n'], '["say \\"hi\\"\\n"]'],
    [['clé'], '["clé"]'],
    [['__proto__'], '__proto__'],
  ])('%j is written %s', (path, written) => {
    expect(formatPath(path)).toBe(written);
  });
});

describe('parsePath', () => {
  test('reads whatever formatPath writes', () => {
    const step = fc.oneof(
      fc.nat(1000),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('id', 'a-b', '["x"]', ']', '.'),
    );
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
  });

  test.each([
    '.',
    '.a',
    'a.',
    'a..b',
    'a[',
    'a[]',
    'a[01]',
    'a[-1]',
    'a[x]',
    'a["x]',
    'a["\\x"]',
    'a b',
    '[0]a',
    'a.[0]',
  ])('%s is refused', (text) => {
    expect(() => parsePath(text)).toThrow(/^not a path: .* goes wrong at character \d+$/);
  });
});
