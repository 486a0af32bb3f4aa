import { describe, expect, test } from 'vitest';
import { fillTemplate, parseTemplate, showArg, toArg } from '../../../src/core/rule/message.ts';

describe('a template', () => {
  test.each([
    ['', []],
    ['plain', [{ text: 'plain' }]],
    ['{a}', [{ expression: 'a' }]],
    ['a {b} c {d.e}', [{ text: 'a ' }, { expression: 'b' }, { text: ' c ' }, { expression: 'd.e' }]],
    ['{{a}} }}{{', [{ text: '{a} }{' }]],
    ['{ a }', [{ expression: 'a' }]],
  ])('%s', (message, parts) => {
    expect(parseTemplate(message)).toEqual(parts);
  });

  test.each(['{', '}', '{a', 'a}', '{}', '{a{b}}', '{{{', 'a } b'])(
    '%s has a brace without a partner',
    (message) => {
      expect(() => parseTemplate(message)).toThrow('no partner');
    },
  );

  test('is filled with what is there; the rest is undeclared', () => {
    const template = parseTemplate('{a} {b} {c} {a}');
    expect(fillTemplate(template, { a: '{b}', b: null })).toBe('{b} undeclared undeclared {b}');
  });
});

describe('values', () => {
  test.each([
    [undefined, null, 'undeclared'],
    [5n, 5, '5'],
    [9007199254740991n, 9007199254740991, '9007199254740991'],
    [9007199254740993n, '9007199254740993', '9007199254740993'],
    [-9007199254740993n, '-9007199254740993', '-9007199254740993'],
    [0.1 + 0.2, 0.1 + 0.2, '0.3'],
    [610_000_000, 610_000_000, '610000000'],
    [true, true, 'true'],
    ['', '', ''],
    [[1n, ['a'], {}], [1, ['a'], '(a map)'], '1, a, (a map)'],
    [[], [], 'none'],
  ])('%s', (value, arg, shown) => {
    expect(toArg(value)).toEqual(arg);
    expect(showArg(arg)).toBe(shown);
  });
});
