import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { hitsOf } from './support.ts';

const tab = 'a tab indents this line; YAML allows only spaces';
const ended =
  'this cannot stand here; the value before it has ended, so check quotes, brackets and indentation';
const keys = 'this line is not indented like the keys that it stands among';
const items = 'this has no "-", or is not indented like the items that it stands among';
const noColon = 'this line has no ": " (a colon and a space), so that it runs on into the next, which has';
const below = 'the line below is a key, but is indented as if it went on with this value';
const lonely = 'a key without its ":"; if this is text, quote it or indent it';
const complex = 'a key has to be plain text or a number, not a map or a list';
const cutOff = 'is not closed, or a line inside it is not indented';
const comma = 'a comma without an entry before it';

/** What stands in the text, where the hit is, what it underlines, and what it says. */
const FAULTS: readonly (readonly [text: string, place: string, excerpt: string, problem: string])[] = [
  // Indentation
  ['a:\n\tb: 1\n', '2:1', '\t', tab],
  ['a:\n  - x\n\t- y\n', '3:1', '\t', tab],
  ['a: |\n\tx\n', '2:1', '\t', tab],
  ['k: "a\n\tb"\n', '2:1', '\t', tab],
  ['a: [\n\t1\n]\n', '2:1', '\t', tab],
  ['a:\n  b: 1\n c: 2\n', '3:2', 'c:', keys],
  ['wallets:\n  - id: a\n  threshold: 2\n', '3:3', 'threshold:', keys],
  ['a:\n  - b: 1\n   c: 2\n', '3:4', 'c:', items],
  ['- - a\n -b\n', '2:2', '-b', items],
  ['a: 1\n b: 2\n', '1:4', '1', below],
  ['a: >\nfoo\n', '2:1', 'foo', lonely],
  ['a: |\n     \n  x\n', '3:3', 'x', 'an empty line above this text is indented more than the text'],
  ['- |\n x\n   y\n- >\nz\n', '5:1', 'z', ended],
  ['- &a [x]\n- *a \n - c\n', '3:2', '-', 'this item is not indented like the items that it stands among'],
  // Colons
  ['a: b: c\n', '1:4', 'b', 'this line has two ": "; put quotes around the value'],
  ['a:1\nb: 2\n', '1:1', 'a:1', noColon],
  ['a: 1\nb\nc: 2\n', '2:1', 'b', lonely],
  ['- a\nb: 1\n', '2:1', 'b', ended],
  [
    'a: 1\n- b\n',
    '2:1',
    '-',
    'a list cannot start here; it belongs on the lines below a key that has no other value',
  ],
  ['--- a: b\n', '1:5', 'a', 'keys and items start on the line below ---'],
  [
    `? ${'k'.repeat(9)}\n${'x'.repeat(1025)}: 1\n`,
    '2:1',
    'x'.repeat(1025),
    'a key can be at most 1,024 characters long',
  ],
  // Quotes
  ['a: "x\nb: 2\n', '1:4', '"x', 'this " is never closed'],
  ["a: 'x", '1:4', "'x", "this ' is never closed"],
  ['"abc\\"', '1:1', '"abc\\"', 'this " is never closed'],
  ["'it''", '1:1', "'it''", "this ' is never closed"],
  ['a: "x\nb: "y"\n', '1:4', '"x', 'this " is not closed, or the line below it is not indented'],
  ["a: 'it's'\n", '1:8', "s'", ended],
  ['a: "\\q"\n', '1:5', '\\', '\\q is no escape that YAML knows; write \\\\ for a backslash'],
  ['a: @foo\n', '1:4', '@', 'a value that starts with @ needs quotes around it'],
  ['a: %x\n', '1:4', '%', 'a value that starts with % needs quotes around it'],
  ['a: |x\n  y\n', '1:5', 'x', 'the text of | or > starts on the line below'],
  ['a: | ---\n  y\n', '1:6', '---', ended],
  // Brackets
  ['a: [1, 2\n', '1:4', '[', 'this [ is never closed'],
  ['a: {x: 1\nb: 3\n', '1:4', '{', `this { ${cutOff}`],
  ['a: [1, {b: 2]\n', '1:8', '{', 'this { is closed by ]'],
  ['a: ]\n', '1:4', ']', ended],
  ['a: [1,,2]\n', '1:7', ',', comma],
  ['a: [,1]\n', '1:5', ',', comma],
  ['{"a" "b"}\n', '1:6', '"', 'a comma is missing between two entries'],
  [
    '{\n"a": 1\n"b": 2\n}\n',
    '2:6',
    '1',
    'inside [ ] and { } a comma stands between entries; one is missing here',
  ],
  ['[a[b]]\n', '1:3', '[', 'a comma is missing between two entries'],
  ['[*a :b]\n', '1:5', ':b', 'a space is missing after ":"'],
  ['x: [}\n', '1:4', '[', 'this [ is closed by }'],
  // Anchors, aliases, tags, keys
  ['&a[x]\n', '1:3', '[', 'an anchor needs a space behind it'],
  ['a:\n  &x - d\n', '2:3', '&x', 'a list starts on the line below its anchor'],
  ['a: *nope\n', '1:4', '*nope', 'no value above this is marked &nope'],
  ['a: *b\nb: &b 1\n', '1:4', '*b', 'no value above this is marked &b'],
  ['a: &a [*a]\n', '1:8', '*a', '*a stands inside the value that it repeats'],
  ['a: & x\n', '1:4', '&', 'an anchor (&) or an alias (*) needs a name'],
  ['a: &x *y\n', '1:7', '*y', 'an alias takes no anchor of its own'],
  ['a: &a &b c\n', '1:7', '&b', 'a value can have only one anchor'],
  ['&x ? a\n: b\n', '1:4', '?', 'an anchor stands right before its value, behind "-", "?" and ":"'],
  ['a: !!binary xx\n', '1:4', '!!binary', 'the tag !!binary is not read; write the plain value'],
  ['a: !!str 5\n', '1:4', '!!str', 'the tag !!str is not read; write the plain value'],
  ['!foo {a: 1}\n', '1:1', '!foo', 'the tag !foo is not read; write the plain value'],
  ['? [a]\n: b\n', '1:3', '[a]', complex],
  ['a: {{ foo }}\n', '1:5', '{ foo }', complex],
  ['a: &a {x: 1}\nb:\n  <<: *a\n', '3:3', '<<', '<< merges nothing in YAML 1.2; write the keys out'],
  ['a: 1#b\nb: "x"#c\n', '2:7', '#c', 'a comment needs a space before its #'],
  // Directives
  ['%YAML 1.1\n---\na: yes\n', '1:1', '%YAML 1.1', 'only YAML 1.2 is read; remove the line %YAML 1.1'],
  ['%YAML 1.3\n---\na: yes\n', '1:1', '%YAML 1.3', 'only YAML 1.2 is read; remove the line %YAML 1.3'],
  ['%YAML 1.2\n%YAML 1.2\n---\n', '2:1', '%YAML 1.2', 'this document already has a %YAML line'],
  ['%YAML 1.2\n', '1:1', '%YAML 1.2', 'a directive needs the line --- and a document below it'],
  ['%YAML 1.2\na: 1\n---\nb: 2\n', '2:1', 'a', 'a directive needs the line --- below it'],
  ['%YAML 1.2\na: 1\n', '1:1', '%YAML 1.2', 'a directive needs the line --- and a document below it'],
  ['%TAG !\n---\na: 1\n', '1:1', '%TAG !', 'this directive cannot be read; remove it'],
  // Characters and sizes
  ['a: x\0y\n', '1:5', '\0', 'a control character (U+0000) stands here; remove it'],
  ['# \x1b[2J\na: 1\n', '1:3', '\x1b', 'a control character (U+001B) stands here; remove it'],
  ['a: "\ud83d"\n', '1:5', '\ud83d', 'half a character (U+D83D) stands here; remove it'],
  ['a: \udd11\ud83d\udd11\n', '1:4', '\udd11', 'half a character (U+DD11) stands here; remove it'],
  [`a: ${'9'.repeat(1001)}\n`, '1:4', '9'.repeat(1001), 'an integer of more than 1,000 digits is not read'],
  ['['.repeat(65) + ']'.repeat(65), '1:65', '[]', 'nested more than 64 deep, which is as deep as is read'],
];

describe('meta/syntax', () => {
  test.each(FAULTS)('fault %#', (text, place, excerpt, problem) => {
    const { documents, hits } = parseYaml({ file: 'program.yml', text });
    const [first] = hits;
    expect(hits).toHaveLength(1);
    expect(first).toMatchObject({ rule: 'meta/syntax', args: { problem } });
    expect(`${first?.at.start.line}:${first?.at.start.column}`).toBe(place);
    expect(first?.at.excerpt).toBe(excerpt);
    expect(documents[0]?.root).toBeNull();
  });

  test.each(FAULTS.filter(([text]) => !text.startsWith('%') && !text.includes('\t')))(
    'fault %# with CRLF',
    (text, _, __, problem) => {
      const hits = hitsOf(text.replaceAll('\n', '\r\n'));
      expect(hits.map(({ args }) => args.problem)).toEqual([problem]);
    },
  );

  test('the path of what was read as a tree is told', () => {
    expect(hitsOf('wallets:\n  - id: *w\n')[0]?.at.path).toBe('wallets[0].id');
  });

  test('several faults that do not depend on each other are told together', () => {
    const hits = hitsOf('a:\n\tb: 1\nc: !t 2\nd: "\\q"\n');
    expect(hits.map(({ at: { start } }) => start.line)).toEqual([2, 3, 4]);
  });

  test('what follows from a fault is not told', () => {
    expect(hitsOf('a: [\nb: {\nc: "\nd: e: f\n')).toHaveLength(1);
  });

  test('of 1,000 faults 20 are told, and how many more there are', () => {
    const hits = hitsOf('- !a b\n'.repeat(1000));
    expect(hits).toHaveLength(21);
    expect(hits.at(-1)).toMatchObject({
      rule: 'meta/syntax',
      at: { start: { line: 21 } },
      args: { problem: '980 more faults from here on, not listed' },
    });
    expect(hitsOf('- !a b\n'.repeat(21)).at(-1)?.args.problem).toBe('1 more fault from here on, not listed');
    expect(hitsOf('- !a b\n'.repeat(20))).toHaveLength(20);
  });

  test('the common mistake of two colons on many lines is not mistaken for depth', () => {
    expect(hitsOf('a: b: c\n'.repeat(500))).toMatchObject([{ at: { start: { line: 1 } } }]);
    expect(hitsOf('a: b: c\n'.repeat(500))[0]?.args.problem).toMatch(/^this line has two/);
  });

  test('more than 1,000 aliases, and aliases that repeat more than 100,000 values', () => {
    expect(hitsOf(`a: &a 1\nl:\n${'- *a\n'.repeat(1001)}`)).toMatchObject([
      {
        at: { path: 'l[1000]' },
        args: { problem: 'more than 1,000 aliases (*name) stand in this file; write the values out' },
      },
    ]);
    const list = `a: &a [${'1,'.repeat(999)}1]\nl:\n${'- *a\n'.repeat(100)}`;
    expect(hitsOf(list)).toMatchObject([
      {
        at: { excerpt: '*a', start: { line: 102 } },
        args: { problem: 'the aliases of this file repeat more than 100,000 values; write fewer of them' },
      },
    ]);
  });

  test('what aliases of aliases cost is told at the outermost', () => {
    const nested = `a: &a [${'1,'.repeat(999)}1]\nb: &b [*a]\nl:\n${'- *b\n'.repeat(100)}`;
    expect(hitsOf(nested)).toMatchObject([{ at: { excerpt: '*b', path: 'l[98][0][801]' } }]);
  });

  test('the budget of aliases is that of the file', () => {
    const { documents, hits } = parseYaml({ file: 'f', text: '---\na: &a 1\nb: *a\n'.repeat(1001) });
    expect(documents.filter(({ root }) => root === null)).toHaveLength(1);
    expect(hits).toHaveLength(1);
  });

  test('a file of more than 8 MiB is not read', () => {
    const { documents, hits } = parseYaml({ file: 'f', text: `a: 1${' '.repeat(8 * 1024 * 1024)}` });
    expect(documents).toMatchObject([{ root: null, start: 0, end: 8 * 1024 * 1024 + 4 }]);
    expect(hits.map(({ args }) => args.problem)).toEqual([
      'the file is larger than 8 MiB, which is as much as is read; split it',
    ]);
    expect(hitsOf(`a: 1${' '.repeat(8 * 1024 * 1024 - 4)}`)).toEqual([]);
  });
});
