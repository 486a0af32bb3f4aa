import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertItems } from '../../../src/core/parse/insert-item.ts';
import type { Item } from '../../../src/core/parse/insert-lines.ts';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { plainValue } from '../../../src/core/program/plain.ts';

const item: Item = [
  ['rule', 'a/b'],
  ['reason', 'it is: so'],
  ['compensating', ['x.y', 'z']],
  ['exposure_usd', 1.5],
  ['value', '1234567890123456'],
];
const plain = {
  rule: 'a/b',
  reason: 'it is: so',
  compensating: ['x.y', 'z'],
  exposure_usd: 1.5,
  value: '1234567890123456',
};
const block = [
  '- rule: a/b',
  '  reason: "it is: so"',
  '  compensating: [x.y, z]',
  '  exposure_usd: 1.5',
  '  value: "1234567890123456"',
];
const flow =
  '{rule: a/b, reason: "it is: so", compensating: [x.y, z], exposure_usd: 1.5, value: "1234567890123456"}';

/** The lines of the item, indented, each with a line break. */
const lines = (indent: number, end = '\n') => block.map((one) => ' '.repeat(indent) + one + end).join('');

function insert(text: string, index = 0, items: readonly Item[] = [item]): string | undefined {
  const { documents } = parseYaml({ file: 'p.yml', text });
  return insertItems(documents, index, 'list', items)?.text;
}

const dataOf = (text: string) =>
  parseYaml({ file: 'p.yml', text }).documents.map(({ root }) => root && plainValue(root));

describe('an item is written behind the others', () => {
  test.each<[string, string, string]>([
    ['of an indented list', 'list:\n  - a: 1\nb: 2\n', `list:\n  - a: 1\n${lines(2)}b: 2\n`],
    ['of a list that is not indented', 'list:\n- a: 1\nb: 2\n', `list:\n- a: 1\n${lines(0)}b: 2\n`],
    [
      'of a list that is indented far',
      'list:\n      - a: 1\n        c: 2\n',
      `list:\n      - a: 1\n        c: 2\n${lines(6)}`,
    ],
    ['of maps in braces', 'list:\n  - {a: 1} # one\nb: 2\n', `list:\n  - {a: 1} # one\n${lines(2)}b: 2\n`],
    [
      'in front of comments',
      'list:\n  - a: 1\n  # last\n\n# b\nb: 2\n',
      `list:\n  - a: 1\n${lines(2)}  # last\n\n# b\nb: 2\n`,
    ],
    ['at the end of the file', 'b: 2\nlist:\n  - a: 1\n', `b: 2\nlist:\n  - a: 1\n${lines(2)}`],
    ['at the end without a line break', 'list:\n  - a: 1', `list:\n  - a: 1\n${lines(2).trimEnd()}`],
    ['with a comment at the end', 'list:\n  - a: 1\n  # end', `list:\n  - a: 1\n${lines(2)}  # end`],
    [
      'with Windows line breaks',
      'list:\r\n  - a: 1\r\nb: 2\r\n',
      `list:\r\n  - a: 1\r\n${lines(2, '\r\n')}b: 2\r\n`,
    ],
    ['behind a byte order mark', '\ufefflist:\n- a: 1\n', `\ufefflist:\n- a: 1\n${lines(0)}`],
    [
      'behind a text of several lines',
      'list:\n  - a: |\n      x\n      y\nb: 2\n',
      `list:\n  - a: |\n      x\n      y\n${lines(2)}b: 2\n`,
    ],
    [
      'behind a text that keeps its blank lines',
      'list:\n  - a: |+\n      x\n\n\nb: 2\n',
      `list:\n  - a: |+\n      x\n\n\n${lines(2)}b: 2\n`,
    ],
    [
      'behind an item below its dash',
      'list:\n  -\n    a: 1\nb: 2\n',
      `list:\n  -\n    a: 1\n${lines(2)}b: 2\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(insert(text)).toBe(expected);
  });
});

describe('a list in brackets keeps them', () => {
  test.each<[string, string, string]>([
    ['empty', 'list: []\n', `list: [${flow}]\n`],
    ['empty, with a blank', 'list: [ ] # none\n', `list: [${flow} ] # none\n`],
    ['empty over lines', 'list: [\n  # none yet\n]\n', `list: [${flow}\n  # none yet\n]\n`],
    ['with items', 'list: [{a: 1}]\n', `list: [{a: 1}, ${flow}]\n`],
    ['with a comma at the end', 'list: [{a: 1}, ]\n', `list: [{a: 1}, ${flow}, ]\n`],
    [
      'over lines',
      'list: [\n  {a: 1}, # one\n  {a: 2} # two\n]\n',
      `list: [\n  {a: 1}, # one\n  {a: 2}, ${flow} # two\n]\n`,
    ],
    ['in a map in braces', '{b: 2, list: [{a: 1}]}', `{b: 2, list: [{a: 1}, ${flow}]}`],
    ['in Windows lines', 'list: []\r\nb: 2\r\n', `list: [${flow}]\r\nb: 2\r\n`],
  ])('%s', (_, text, expected) => {
    expect(insert(text)).toBe(expected);
  });
});

describe('a list that is missing is begun', () => {
  test.each<[string, string, string]>([
    ['at the end', 'b: 2\n', `b: 2\nlist:\n${lines(2)}`],
    ['at the end without a line break', 'b: 2', `b: 2\nlist:\n${lines(2).trimEnd()}`],
    ['behind the last comment', 'b: 2\n# end\n', `b: 2\n# end\nlist:\n${lines(2)}`],
    ['as other lists are indented', 'b:\n- 1\n', `b:\n- 1\nlist:\n${lines(0)}`],
    ['behind a text of several lines', 'b: >-\n  x\n  y\n', `b: >-\n  x\n  y\nlist:\n${lines(2)}`],
    ['with Windows line breaks', 'b: 2\r\n', `b: 2\r\nlist:\r\n${lines(2, '\r\n')}`],
    ['in a map that is indented', '  b: 2\n  c: 3\n', `  b: 2\n  c: 3\n  list:\n${lines(4)}`],
    ['in braces', '{b: 2}\n', `{b: 2, list: [${flow}]}\n`],
    ['in front of the end of the document', 'b: 2\n...\n', `b: 2\nlist:\n${lines(2)}...\n`],
    ['where nothing is listed', 'list:\nb: 2\n', `list:\n${lines(2)}b: 2\n`],
    [
      'where nothing but a comment is',
      'list: # none yet\n# b\nb: 2\n',
      `list: # none yet\n${lines(2)}# b\nb: 2\n`,
    ],
    ['where nothing is at the end', 'b: 2\nlist:', `b: 2\nlist:\n${lines(2).trimEnd()}`],
    ['where null is written', 'list: null # none\nb: 2\n', `list: [${flow}] # none\nb: 2\n`],
    ['where a tilde is written', 'list: ~\n', `list: [${flow}]\n`],
    ['in empty braces', '{}', `{list: [${flow}]}`],
    ['where nothing is in braces', '{list: , b: 2}', `{list: [${flow}] , b: 2}`],
  ])('%s', (_, text, expected) => {
    expect(insert(text)).toBe(expected);
  });
});

describe('of several documents', () => {
  const text = 'a: 1\n---\nlist:\n  - b: 1\n# end\n---\nc: 1\n';

  test('only the one that is meant is written to', () => {
    expect(insert(text, 1)).toBe(`a: 1\n---\nlist:\n  - b: 1\n${lines(2)}# end\n---\nc: 1\n`);
    expect(insert(text, 0)).toBe(`a: 1\nlist:\n${lines(2)}---\nlist:\n  - b: 1\n# end\n---\nc: 1\n`);
    expect(insert(text, 2)).toBe(`${text}list:\n${lines(2)}`);
  });
});

describe('nothing is written', () => {
  test.each([
    ['into a list that is repeated elsewhere', 'b: &x [{a: 1}]\nlist: *x\n'],
    ['where something else stands', 'list: soon\n'],
    ['where a map stands', 'list: {a: 1}\n'],
    ['into a text with faults', 'list:\n  - a: 1\n - b\n'],
    ['into a document that is no map', '- a\n'],
  ])('%s', (_, text) => {
    expect(insert(text)).toBeUndefined();
  });
});

test('several items are written in order', () => {
  expect(insert('list:\n  - a: 1\n', 0, [[['b', 'x']], [['b', 'w']]])).toBe(
    'list:\n  - a: 1\n  - b: x\n  - b: w\n',
  );
  expect(insert('list: []\n', 0, [[['b', 'x']], [['b', 'w']]])).toBe('list: [{b: x}, {b: w}]\n');
});

test('whatever stands there, the result is the old value and the item, and every old byte', () => {
  const word = fc.constantFrom('a', 'x: y', '# no', '- no', "it's", '"', 'null', '12', '');
  const reason = fc.oneof(word, fc.string(), fc.string({ unit: 'binary' }));
  const comment = fc.constantFrom('', ' # one', ' # two: [3]');
  const list = fc.constantFrom(
    'list:\n  - a: 1\n  - {b: 2}',
    'list:\n- a: 1',
    'list: []',
    'list: [{a: 1}, {b: 2}]',
    'list:',
    'list: ~',
    'c: 3',
    'list:\n  - a: |\n      text\n',
    'list:\n    - a: >+\n        text\n\n',
    'list:\n  - \'a\': "b\\\n      c"',
  );
  const tail = fc.constantFrom(
    '',
    '\n',
    '\n\n',
    '\n# end\n',
    '\nz: 1',
    '\n\n  # in\nz: {a: 1}\n',
    '\n---\nz: 1\n',
    '\n...\n',
  );
  const ending = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(
      fc.constantFrom('', 'y: 1\n', '# top\n\n'),
      list,
      comment,
      tail,
      ending,
      reason,
      (head, middle, note, rest, end, text) => {
        const old = `${head}${middle}${middle.endsWith('\n') ? '' : note}${rest}`.replaceAll('\n', end);
        const fresh = insert(old, 0, [
          [
            ['rule', 'a/b'],
            ['reason', text],
          ],
        ]);
        if (fresh === undefined) return /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text);
        const [before, after] = [dataOf(old), dataOf(fresh)] as { list?: unknown[] | null }[][];
        const listed = [...(before?.[0]?.list ?? []), { rule: 'a/b', reason: text }];
        expect(after).toEqual([{ ...before?.[0], list: listed }, ...(before?.slice(1) ?? [])]);
        const kept = old.replace(/list: ~/, 'list: ');
        let at = 0;
        for (const character of fresh) if (character === kept[at]) at += 1;
        expect(at).toBe(kept.length);
        return true;
      },
    ),
    { numRuns: 400, verbose: 1 },
  );
});

test('what was to be written is what is read', () => {
  expect(dataOf(insert('list: []') ?? '')).toEqual([{ list: [plain] }]);
  expect(dataOf(insert('b: 1') ?? '')).toEqual([{ b: 1, list: [plain] }]);
});
