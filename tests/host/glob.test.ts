import { expect, test } from 'vitest';
import { globOf, globTest, isLiteral } from '../../src/host/glob.ts';

test.each([
  ['docs/**', 'docs/a/b.md', true],
  ['docs/*', 'docs/a/b.md', false],
  ['./docs/*', 'docs/a.md', true],
  ['**/*.yml', '.github/x.yml', true],
  ['*.{yml,md}', 'a.md', true],
  ['!a.md', 'b.md', false],
  ['#a', '#a', true],
])('%s on %s: %s', (glob, name, expected) => expect(globTest([glob])(name)).toBe(expected));

test('one glob of many is enough, and none matches nothing', () => {
  expect(globTest(['a', 'b'])('b')).toBe(true);
  expect(globTest([])('b')).toBe(false);
});

test('a bomb of braces is cheap', () => {
  const start = performance.now();
  expect(globTest(['{a,b}'.repeat(20)])('x')).toBe(false);
  expect(globTest(['*(*(*(a|b)))'])('a'.repeat(40))).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each(['plain.yml', 'a[1].yml', 'a*b?.yml', '{a,b}.yml', '(x).yml', '!x.yml', 'a b.yml', '+(a).yml'])(
  'globOf(%s) matches that name and no other',
  (name) => {
    const glob = globTest([globOf(name)]);
    expect(glob(name)).toBe(true);
    for (const other of ['a1.yml', 'axbx.yml', 'a.yml', 'x.yml', 'b.yml']) expect(glob(other)).toBe(false);
  },
);

test('a literal is a name without wildcards', () => {
  expect([isLiteral('a/b.yml'), isLiteral('a/*.yml'), isLiteral('{a,b}')]).toEqual([true, false, false]);
});
