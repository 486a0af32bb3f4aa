import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/core/parse/position.ts';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { at, cut, hitsOf, nodesOf, plainOf, treeOf } from './support.ts';

function label(text: string, ...path: (string | number)[]): string {
  return placeOf(at(treeOf(text), ...path)).excerpt;
}

function span(text: string, ...path: (string | number)[]): string {
  const node = at(treeOf(text), ...path);
  return cut(node, node.span);
}

describe('scalars', () => {
  test.each([
    ['5', 5n],
    ['-12', -12n],
    ['+7', 7n],
    ['12345678901234567890123', 12_345_678_901_234_567_890_123n],
    ['0x1F', 31n],
    ['0o17', 15n],
    ['012', 12n],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['yes', 'yes'],
    ['off', 'off'],
    ['1_000', '1_000'],
    ['1:20', '1:20'],
    ['2026-11-22', '2026-11-22'],
    ['"5"', '5'],
    ["'true'", 'true'],
    ['1.2.3', '1.2.3'],
  ])('%s is read by the core schema of YAML 1.2, and is no float', (written, value) => {
    const node = at(treeOf(`a: ${written}\n`), 'a');
    expect(node.scalar).toBe(value);
    expect(node.float).toBeUndefined();
    expect(cut(node, node.span)).toBe(written);
  });

  test.each([
    ['5.0', 5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
  ])('%s is a float', (written, value) => {
    const node = at(treeOf(`a: ${written}\n`), 'a');
    expect(node.scalar).toBe(value);
    expect(node.float).toBe(true);
  });

  test.each([
    ['a:\n', 2, 'a'],
    ['a:   # later\n', 2, 'a'],
    ['a: &x\nb: 1\n', 5, 'a'],
    ['{a: , b: 1}\n', 3, 'a'],
    ['{a, b: 1}\n', 2, 'a'],
    ['? a\n', 3, 'a'],
  ])('what is not there in %j stands behind its key, which is underlined', (text, offset, key) => {
    const node = at(treeOf(text), 'a');
    expect(node.scalar).toBeNull();
    expect(node.span).toEqual({ start: offset, end: offset });
    expect(cut(node, node.label)).toBe(key);
  });

  test('an item that is not there is shown by its dash', () => {
    const node = at(treeOf('a:\n  - x\n  -\n'), 'a', 1);
    expect(node.span).toEqual({ start: 12, end: 12 });
    expect(node.label).toEqual({ start: 11, end: 12 });
  });
});

describe('labels', () => {
  const text = [
    'org:',
    '  name: acme',
    'wallets:',
    '  - type: safe',
    "    id: 'w1' # cold",
    '    owners: [a, b]',
    '  - type: mpc',
    '    id: {}',
    '  - [x,',
    '     y]',
    '  - {id: w4, type: eoa}',
    '  - {}',
    '',
  ].join('\n');

  test.each([
    [['org'], 'org'],
    [['org', 'name'], 'acme'],
    [['wallets'], 'wallets'],
    [['wallets', 0], "id: 'w1'"],
    [['wallets', 0, 'owners'], 'owners'],
    [['wallets', 0, 'owners', 1], 'b'],
    [['wallets', 1], 'type'],
    [['wallets', 2], '[x,'],
    [['wallets', 3], 'id: w4'],
    [['wallets', 4], '{}'],
    [[], 'org'],
  ])('%j is underlined at %s', (path, expected) => {
    expect(label(text, ...path)).toBe(expected);
  });

  test('a whole document is underlined at its first key, even beside an id', () => {
    expect(label('name: x\nid: y\n')).toBe('name');
    expect(label('- a\n- b\n')).toBe('- a');
    expect(label('just words\n')).toBe('just words');
  });

  test.each([
    [['org'], 'name: acme'],
    [['wallets', 0], "type: safe\n    id: 'w1' # cold\n    owners: [a, b]"],
    [['wallets', 2], '[x,\n     y]'],
    [[], text.trimEnd()],
  ])('the span of %j has no line break at its end', (path, expected) => {
    expect(span(text, ...path)).toBe(expected);
  });

  test('what is made of nothing lies in the text', () => {
    expect(treeOf('[? ]\n').children.get(0)?.span).toEqual({ start: 2, end: 2 });
  });

  test('comments below a value are not part of it', () => {
    expect(span('a:\n  b: |\n    x\n\n  # end\nc: 1\n', 'a')).toBe('b: |\n    x');
    expect(span('a:\n  - b: # none\n\n# end\n', 'a')).toBe('- b:');
  });
});

describe('keys', () => {
  test('are named as written', () => {
    const root = treeOf('1: a\n"x y": b\ntrue: c\n0x1: d\n~: e\n1.10: f\n? g\n: h\n');
    expect([...root.children.keys()]).toEqual(['1', 'x y', 'true', '0x1', '~', '1.10', 'g']);
    expect(placeOf(at(root, 'x y'))).toMatchObject({ path: '["x y"]', excerpt: 'b' });
  });

  test('of the language are harmless', () => {
    const root = treeOf('__proto__: {polluted: 1}\nconstructor: 2\n');
    expect([...root.children.keys()]).toEqual(['__proto__', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    ['a: 1\nb: 2\na: 3\n', 'a', 10, 0],
    ['1: x\n"1": y\n', '1', 5, 0],
    ["{a: 1, 'a': 2}\n", 'a', 7, 1],
    ['null: 1\n"null": 2\n', 'null', 8, 0],
    [': 1\n"": 2\n', '', 4, 0],
  ])('a key that stands twice in %j is a hit, and the first one counts', (text, key, second, first) => {
    const { documents, hits } = parseYaml({ file: 'f.yml', text });
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({
      rule: 'meta/duplicate-key',
      args: { key },
      at: { start: { offset: second } },
      related: [{ at: { start: { offset: first } }, note: 'first declared here' }],
    });
    expect(documents[0]?.root?.children.get(key)?.scalar).not.toBe(3n);
    expect(documents[0]?.root?.children.size).toBe(text.includes('b:') ? 2 : 1);
  });

  test('the same key in two maps is no hit', () => {
    expect(hitsOf('a: {x: 1}\nb: {x: 2}\nc: &c {x: 1}\nd: *c\n')).toEqual([]);
  });

  test('a duplicate inside a repeated value is told once', () => {
    expect(hitsOf('a: &a {x: 1, x: 2}\nb: *a\nc: *a\n')).toHaveLength(1);
  });
});

describe('aliases', () => {
  const text = 'base: &b\n  id: w1\n  owners: [s1]\ncopy: *b\nlist:\n  - *b\nname: &n {k: *n2}\n'.replace(
    ' {k: *n2}',
    ' x',
  );

  test('stand for the value above, with their own path and the place of the anchor', () => {
    const root = treeOf(text);
    expect(plainOf(at(root, 'copy'))).toEqual(plainOf(at(root, 'base')));
    const owner = at(root, 'copy', 'owners', 0);
    expect(owner.path).toEqual(['copy', 'owners', 0]);
    expect(owner.span).toEqual(at(root, 'base', 'owners', 0).span);
    expect(placeOf(at(root, 'copy')).excerpt).toBe('copy');
    expect(placeOf(at(root, 'list', 0))).toMatchObject({ path: 'list[0]', excerpt: 'id: w1' });
  });

  test('take the last anchor of that name, and inside a repeated value the one it had there', () => {
    const root = treeOf(
      'a: &x 1\nb: &y [*x]\nc: &x 2\nd: *x\ne: *y\n&k key: *x\n*k : 3\n'.replace('*k : 3', 'f: *k'),
    );
    expect(plainOf(root)).toEqual(
      new Map<string, unknown>([
        ['a', 1n],
        ['b', [1n]],
        ['c', 2n],
        ['d', 2n],
        ['e', [1n]],
        ['key', 2n],
        ['f', 'key'],
      ]),
    );
  });

  test('may be keys', () => {
    expect([...treeOf('a: &k name\n*k : 1\n').children.keys()]).toEqual(['a', 'name']);
  });

  test('1,000 of them are read, and 100,000 repeated values', () => {
    const many = treeOf(`a: &a 1\nl:\n${'- *a\n'.repeat(1000)}`);
    expect(at(many, 'l').children.size).toBe(1000);
    const ten = treeOf(`a: &a [${'1,'.repeat(999)}1]\nl:\n${'- *a\n'.repeat(99)}`);
    expect(at(ten, 'l', 98).children.size).toBe(1000);
  });
});

describe('documents', () => {
  test('of one file follow each other without gaps', () => {
    const text = '# first\na: 1\n---\nb: 2\n...\n# third\n%YAML 1.2\n---\nc: 3\n';
    const { documents, hits } = parseYaml({ file: 'f.yml', text });
    expect(hits).toEqual([]);
    expect(documents.map(({ root }) => root && plainOf(root))).toEqual([
      new Map([['a', 1n]]),
      new Map([['b', 2n]]),
      new Map([['c', 3n]]),
    ]);
    expect(documents.map(({ start, end }) => text.slice(start, end))).toEqual([
      '# first\na: 1\n',
      '---\nb: 2\n...\n',
      '# third\n%YAML 1.2\n---\nc: 3\n',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
    ['comments', '# nothing\n# yet\n'],
    ['a byte order mark', '\uFEFF'],
    ['a marker', '---\n'],
    ['an anchor', '--- &a\n'],
  ])('%s is an empty document and no fault', (_, text) => {
    const { documents, hits } = parseYaml({ file: 'f.yml', text });
    expect(hits).toEqual([]);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ root: null, end: text.length });
  });

  test('a scalar or null may stand alone', () => {
    expect(treeOf('hello\n')).toMatchObject({ kind: 'scalar', scalar: 'hello', path: [] });
    expect(treeOf('~\n')).toMatchObject({ kind: 'scalar', scalar: null });
  });

  test('with a fault has no root, and the others keep theirs', () => {
    const { documents, hits } = parseYaml({ file: 'f', text: 'a: 1\n---\nb: [\n---\nc: [\n---\nd: 4\n' });
    expect(documents.map(({ root }) => root && [...root.children.keys()])).toEqual([
      ['a'],
      null,
      null,
      ['d'],
    ]);
    expect(hits.map(({ at: { start } }) => start.line)).toEqual([3, 5]);
  });

  test('in another version of YAML change nothing for those after it', () => {
    const { documents } = parseYaml({
      file: 'f',
      text: '%YAML 1.1\n---\na: yes\n---\nb: yes\n---\nc: 0o17\n',
    });
    expect(documents.map(({ root }) => root && plainOf(root))).toEqual([
      null,
      new Map([['b', 'yes']]),
      new Map([['c', 15n]]),
    ]);
  });

  test('after one that nests too deep are read', () => {
    for (const mark of ['---', '...']) {
      const text = `a: 1\n---\n${'['.repeat(5000)}\n${mark}\nb: {c: 2}\n`;
      const { documents, hits } = parseYaml({ file: 'f', text });
      expect(documents.map(({ root }) => root && [...root.children.keys()])).toEqual([['a'], null, ['b']]);
      expect(hits).toHaveLength(1);
      const leaf = documents[2]?.root?.children.get('b')?.children.get('c');
      expect(leaf && cut(leaf, { start: leaf.span.start - 3, end: leaf.span.end })).toBe('c: 2');
      expect(documents.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }
  });
});

describe('characters', () => {
  test('a byte order mark is skipped and shifts nothing', () => {
    const root = treeOf('\uFEFFwallets:\n- id: w1\n  threshold: 2\n');
    expect(placeOf(at(root, 'wallets'))).toMatchObject({
      excerpt: 'wallets',
      start: { column: 1, offset: 1 },
    });
    expect(placeOf(at(root, 'wallets', 0, 'threshold')).excerpt).toBe('2');
    expect(at(treeOf('\uFEFF- a: 1\n  b: 2\n'), 0, 'b').scalar).toBe(2n);
  });

  test('a lone carriage return ends a line, also that of a comment', () => {
    const root = treeOf('# note\rthreshold: 1\rowners: [a,\r\n b]\r');
    expect(plainOf(root)).toEqual(
      new Map<string, unknown>([
        ['threshold', 1n],
        ['owners', ['a', 'b']],
      ]),
    );
    expect(placeOf(at(root, 'owners')).start).toEqual({ line: 3, column: 1, offset: 20 });
  });

  test('every node lies in the text, CRLF or LF', () => {
    const lines = ['a:', '  - |', '    x', '  - b: "y', '      z"', '    c:', 'd: [1, {e: f}]', ''];
    for (const end of ['\n', '\r\n']) {
      const root = treeOf(lines.join(end));
      for (const node of nodesOf(root)) {
        expect(cut(node, node.label)).not.toMatch(/^[\r\n]|[\r\n]$/);
        expect(cut(node, node.span)).not.toMatch(/[\r\n]$/);
      }
    }
  });
});
