import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originOf, placeAt, placeInside, placeOf, positionAt } from '../../../src/core/parse/position.ts';
import { at, treeOf } from './support.ts';

describe('positionAt', () => {
  test('lines end at LF, CRLF and a lone CR', () => {
    const origin = originOf('f.yml', 'a\nbc\r\nd\re\u2028f\u0085');
    expect(origin.lineStarts).toEqual([0, 2, 6, 8]);
    expect(positionAt(origin, 3)).toEqual({ line: 2, column: 2, offset: 3 });
    expect(positionAt(origin, 5)).toEqual({ line: 2, column: 4, offset: 5 });
    expect(positionAt(origin, 6)).toEqual({ line: 3, column: 1, offset: 6 });
    expect(positionAt(origin, 10)).toEqual({ line: 4, column: 3, offset: 10 });
  });

  test('columns are UTF-16 units', () => {
    expect(positionAt(originOf('f', '😀é: 1'), 3)).toEqual({ line: 1, column: 4, offset: 3 });
  });

  test('a byte order mark belongs to no line', () => {
    const origin = originOf('f', '\uFEFFa: 1\nb: 2');
    expect(positionAt(origin, 0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positionAt(origin, 1)).toEqual({ line: 1, column: 1, offset: 1 });
    expect(positionAt(origin, 4)).toEqual({ line: 1, column: 4, offset: 4 });
    expect(positionAt(origin, 6)).toEqual({ line: 2, column: 1, offset: 6 });
  });

  test('offsets outside the text are its ends', () => {
    const origin = originOf('f', 'a\nb');
    expect(positionAt(origin, -5)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positionAt(origin, 99)).toEqual({ line: 2, column: 2, offset: 3 });
    expect(positionAt(originOf('f', ''), 7)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  test('agrees with counting line breaks one by one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', ' ') });
    fc.assert(
      fc.property(text, fc.nat(30), (written, offset) => {
        const inside = Math.min(offset, written.length);
        // A CR whose LF is still to come does not end its line yet.
        const before = written.slice(0, inside) + (written[inside] === '\n' ? '\n' : '');
        const lines = before.split(/\r\n|\n|\r/);
        const { line } = positionAt(originOf('f', written), inside);
        expect(line).toBe(lines.length - (written[inside] === '\n' ? 1 : 0));
      }),
    );
  });
});

describe('placeAt', () => {
  test('the excerpt is the text between the offsets, which are cut to the text', () => {
    const origin = originOf('f.yml', 'a: 1\nb: 2\n');
    expect(placeAt(origin, ['b'], { start: 5, end: 9 })).toEqual({
      file: 'f.yml',
      path: 'b',
      start: { line: 2, column: 1, offset: 5 },
      end: { line: 2, column: 5, offset: 9 },
      excerpt: 'b: 2',
    });
    expect(placeAt(origin, [], { start: -3, end: 99 }).excerpt).toBe(origin.text);
    expect(placeAt(origin, [], { start: 4, end: 2 })).toMatchObject({ end: { offset: 4 }, excerpt: '' });
  });
});

describe('placeInside', () => {
  function excerpt(text: string, from: number, to: number): string {
    return placeInside(at(treeOf(text), 'a'), from, to).excerpt;
  }

  test.each([
    ['plain', 'a: SOC 2 therefore safe\n', 6, 15, 'therefore'],
    ['plain over two lines', 'a: SOC 2\n   therefore safe\n', 4, 15, '2\n   therefore'],
    ['up to a fold', 'a: SOC 2  \n   therefore safe\n', 0, 5, 'SOC 2'],
    ['the fold alone', 'a: b \n c\n', 1, 2, '\n'],
    ['single quotes', "a: 'it''s safe'\n", 0, 4, "it''s"],
    ['up to a doubled quote', "a: 'it''s safe'\n", 0, 3, "it''"],
    ['apostrophes in plain text', "a: it''s\n", 0, 3, "it'"],
    ['an escape', 'a: "x\\u00e9y"\n', 1, 2, '\\u00e9'],
    ['a surrogate pair by escape', 'a: "x\\U0001F511y"\n', 1, 3, '\\U0001F511'],
    ['up to an escaped line break', 'a: "so\\\n   me"\n', 0, 2, 'so'],
    ['over an escaped line break', 'a: "so\\\n   me"\n', 0, 4, 'so\\\n   me'],
    ['a backslash in plain text', 'a: C:\\dir\n', 2, 3, '\\'],
    ['literal text', 'a: |\n  one\n  two\n', 4, 7, 'two'],
    ['folded text', 'a: >\n  one\n  two\n', 2, 6, 'e\n  tw'],
    ['CRLF', 'a: >\r\n  one\r\n  two\r\n', 4, 7, 'two'],
  ])('%s', (_, text, from, to, expected) => {
    expect(excerpt(text, from, to)).toBe(expected);
  });

  test('of nothing it is the span of the scalar', () => {
    expect(excerpt('a: word\n', 2, 2)).toBe('word');
    expect(placeInside(treeOf('a: word\n'), 0, 3).excerpt).toBe('a: word');
  });

  test('a scalar that cannot be accounted for is shown whole', () => {
    const node = { ...at(treeOf('a: |\n  word\n'), 'a'), sourceOffset: () => 3 };
    expect(placeInside(node, 1, 3).excerpt).toBe('|\n  word');
  });
});

test('placeOf shows the label', () => {
  expect(placeOf(at(treeOf('wallets:\n  - id: w1\n'), 'wallets', 0))).toMatchObject({
    path: 'wallets[0]',
    excerpt: 'id: w1',
  });
});
