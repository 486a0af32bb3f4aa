import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, parse, parseDocument, visit } from 'yaml';
import { placeAt, placeInside, placeOf } from '../../../src/core/parse/position.ts';
import { scalarOffsets, sourceOffsetOf } from '../../../src/core/parse/scalar-map.ts';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import type { Node, Place } from '../../../src/core/types.ts';
import { at, cut, nodesOf, treeOf, plainOf } from './support.ts';

/** Throws unless every character of the value stands at, or was made by, what the map points at. */
function expectEveryCharacter(node: Node): void {
  const { scalar: value, sourceOffset, origin, span } = node;
  if (typeof value !== 'string' || sourceOffset === undefined) return;
  const { text } = origin;
  let last = span.start;
  for (let i = 0; i <= value.length; i++) {
    const offset = sourceOffset(i);
    if (offset < last || offset > text.length)
      throw new Error(`offset ${offset} of ${i} is out of order in ${text}`);
    last = offset;
    if (i < value.length && !isSourceOf(node, offset, i, value)) {
      throw new Error(`${JSON.stringify(value[i])} at ${i} is not at ${offset} of ${JSON.stringify(text)}`);
    }
  }
}

function isSourceOf({ origin: { text }, span }: Node, offset: number, i: number, value: string): boolean {
  const made = value.charAt(i);
  const written = text.charAt(offset);
  const style = text.charAt(span.start);
  if (style === '"' && written === '\\') return isMadeBy(text, offset, made);
  if (made === written) return true;
  const endOfFile = offset === text.length && made === '\n' && i === value.length - 1;
  return endOfFile || (written === '\n' && made === ' ');
}

/** `yaml` itself reads the escape. */
function isMadeBy(text: string, offset: number, made: string): boolean {
  const escaped = /\\(?:x..|u....|U........|[^\r\n])/y;
  escaped.lastIndex = offset;
  const [written] = escaped.exec(text) ?? [];
  return written !== undefined && String(parse(`"${written}"`)).includes(made);
}

function expectSlice(place: Place, text: string): void {
  expect(place.excerpt).toBe(text.slice(place.start.offset, place.end.offset));
  const above = text.slice(0, place.start.offset).split('\n');
  expect([place.start.line, place.start.column]).toEqual([above.length, (above.at(-1)?.length ?? 0) + 1]);
}

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
const word = fc.constantFrom(
  ...[
    'SOC',
    '2',
    'is',
    'secure,',
    'therefore',
    'keys:',
    '"quoted"',
    "it's",
    'é',
    '日本',
    '🔑',
    '#tag',
    '-',
    '100%',
  ],
  ...['\\n', '|', '> x', '\t', 'a\u00a0b', '\u2028', '\u0085', 'x: y', '[1]', '&a', '', '\u0007'],
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\n  ', '\n\n\n', ' \n');
const prose = fc
  .tuple(
    fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 16 }),
    fc.constantFrom('', '', '\n', '\n\n'),
  )
  .map(
    ([pieces, end]) =>
      pieces
        .map(([text, space]) => text + space)
        .join('')
        .trimEnd() + end,
  );
const program = fc.record({
  values: fc.array(fc.tuple(prose, fc.constantFrom(...STYLES)), { minLength: 5, maxLength: 5 }),
  lineWidth: fc.constantFrom(20, 40, 80),
  indent: fc.constantFrom(2, 4),
  crlf: fc.boolean(),
});

function write({
  values,
  lineWidth,
  indent,
  crlf,
}: typeof program extends fc.Arbitrary<infer P> ? P : never): string {
  const [a, b, c, d, e] = values.map(([text]) => text);
  const document = new Document({
    org: { about: a },
    claims: [{ id: 'c1', text: b }, { text: c }],
    words: [d, e],
  });
  let next = 0;
  visit(document, {
    Scalar(key, scalar) {
      if (key === 'key' || scalar.value === 'c1') return;
      const style = values[next++]?.[1];
      if (style !== undefined) scalar.type = style;
    },
  });
  const text = document.toString({ lineWidth, indent });
  return crlf ? text.replaceAll('\n', '\r\n') : text;
}

describe('programs in every style', () => {
  test('every character of every scalar knows its source, and every excerpt is the slice', () => {
    const seen = new Set<string>();
    let read = 0;
    const check = fc.property(program, fc.nat(40), fc.nat(40), (generated, from, length) => {
      const text = write(generated);
      const { documents, hits } = parseYaml({ file: 'p.yml', text });
      for (const hit of hits) expectSlice(hit.at, text);
      if (hits.length > 0) {
        // `yaml` writes control characters as they are, folds between two surrogates, and errs in rare cases.
        expect(/[\u0007\p{Cs}]/u.test(text) || parseDocument(text).errors.length > 0).toBe(true);
        return;
      }
      read++;
      const root = documents[0]?.root;
      if (!root) throw new Error(`no tree of ${text}`);
      expect(plainOf(root)).toEqual(parse(text, { mapAsMap: true, intAsBigInt: true }));
      for (const node of nodesOf(root)) {
        expectEveryCharacter(node);
        expectSlice(placeOf(node), text);
        expectSlice(placeAt(node.origin, node.path, node.span), text);
        expectSlice(placeInside(node, from, from + length), text);
        if (node.kind === 'scalar') seen.add(styleOf(node) + (generated.crlf ? ' CRLF' : ' LF'));
      }
    });
    fc.assert(check, { numRuns: 800 });
    expect(read).toBeGreaterThan(400);
    expect([...seen].sort()).toEqual(
      [
        '" CRLF',
        '" LF',
        "' CRLF",
        "' LF",
        '> CRLF',
        '> LF',
        'plain CRLF',
        'plain LF',
        '| CRLF',
        '| LF',
      ].sort(),
    );
  });
});

function styleOf(node: Node): string {
  const first = node.origin.text.charAt(node.span.start);
  return '|>"\''.includes(first) && first !== '' ? first : 'plain';
}

const blankOr = (text: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: text }, fc.constantFrom('', ' ', '   '));
const line = blankOr(
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\t', '#', '-', "''", '\\\\', '🔑'), maxLength: 8 }),
);
const blockText = fc
  .record({
    header: fc.constantFrom('|', '>'),
    indicator: fc.constantFrom('', '', '', '1', '2', '3'),
    chomp: fc.constantFrom('', '-', '+'),
    comment: fc.constantFrom('', ' # why'),
    lines: fc.array(fc.tuple(fc.nat(4), line), { maxLength: 7 }),
    end: fc.constantFrom('', '\n', '\n\n', '\nz: 1\n', '\n\n  \nz: 1\n'),
  })
  .map(({ header, indicator, chomp, comment, lines, end }) => {
    const body = lines.map(([indent, text]) => `\n${' '.repeat(indent + 1)}${text}`).join('');
    return `a: ${header}${indicator}${chomp}${comment}${body}${end}`;
  });
const quotedText = fc
  .tuple(
    fc.constantFrom('"', "'", ''),
    fc.array(fc.constantFrom('a', 'it', ' ', '  ', '\t', '\n', '\n ', ' \n\n  ', '🔑', '.'), {
      maxLength: 12,
    }),
    fc.array(
      fc.constantFrom(
        '\\n',
        '\\x41',
        '\\u00e9',
        '\\U0001F511',
        '\\U00000041',
        '\\\n ',
        '\\ ',
        '\\"',
        '\\\t',
        '\\/',
      ),
    ),
  )
  .map(([quote, pieces, escapes]) => {
    const mixed = pieces.flatMap((piece, i) => [
      piece,
      quote === '"' ? (escapes[i] ?? '') : '',
      quote === "'" ? "''" : '',
    ]);
    return `- ${quote}${mixed.join('').replaceAll('\n', '\n  ')}${quote}\n`;
  });

describe.each([
  ['block text', blockText],
  ['flow text', quotedText],
])('hand-made %s', (_, source) => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('with %s', (_name, lineBreak) => {
    let read = 0;
    const check = fc.property(source, (written) => {
      const text = written.replaceAll('\n', lineBreak);
      const { documents, hits } = parseYaml({ file: 'p.yml', text });
      for (const hit of hits) expectSlice(hit.at, text);
      const root = documents[0]?.root;
      if (!root) return;
      read++;
      for (const node of nodesOf(root)) expectEveryCharacter(node);
    });
    fc.assert(check, { numRuns: 1000 });
    expect(read).toBeGreaterThan(250);
  });
});

describe('by hand', () => {
  /** The source character of each character of the value, line breaks as `/`. */
  function sources(text: string): string {
    const node = at(treeOf(text), 'a');
    const value = String(node.scalar);
    return Array.from({ length: value.length + 1 }, (_, i) => text[node.sourceOffset?.(i) ?? -1] ?? '$')
      .join('')
      .replaceAll('\n', '/');
  }

  test.each([
    ['literal', 'a: |\n  x\n\n   y\n', 'x// y/$'],
    ['folded', 'a: >\n  x\n  y\n\n  z\n   w\n  v\n', 'x/y/z/ w/v/$'],
    ['kept', 'a: |+\n  x\n\n\nb: 1\n', 'x///b'],
    ['stripped', 'a: >-\n\n  x\n  y\n\n', '/x/y/'],
    ['explicit indentation', 'a: |1\n   x\n', '  x/$'],
    ['no line break at the end', 'a: |\n  x', 'x$$'],
    ['empty', 'a: |\nb: 1\n', 'b'],
    ['plain', 'a: x\n  y\n\n  z\nb: 1\n', 'x/y/z/'],
    ['single quotes', "a: ' x''\n\n  y '\n", " x'/y '"],
    ['double quotes', 'a: "x\\ty\\\n  z\n  \\u0041"\n', 'x\\yz/\\"'],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toBe(expected);
  });

  test.each([
    ['folded', 'a: >\n  x\n\n\n  y\n'],
    ['plain', 'a: x\n\n\n  y\n'],
    ['double-quoted', 'a: "x\n\n\n  y"\n'],
  ])('of the line breaks that are folded in %s text the first is lost', (_, text) => {
    const node = at(treeOf(text), 'a');
    const first = text.indexOf('x\n') + 1;
    expect(node.scalar).toMatch(/^x\n\ny/);
    expect([1, 2].map((i) => node.sourceOffset?.(i))).toEqual([first + 1, first + 2]);
  });

  test('offsets outside the value are its ends', () => {
    const node = at(treeOf('a: "b\\tc"\n'), 'a');
    expect([node.sourceOffset?.(-1), node.sourceOffset?.(99)]).toEqual([4, 8]);
    const plain = at(treeOf('a: bc\n'), 'a');
    expect([plain.sourceOffset?.(-1), plain.sourceOffset?.(99)]).toEqual([3, 5]);
  });

  test('numbers and what is not there have offsets too', () => {
    const root = treeOf('a: 0x1F\nb:\n');
    expect([0, 2, 9].map((i) => at(root, 'a').sourceOffset?.(i))).toEqual([3, 5, 7]);
    expect(at(root, 'b').sourceOffset?.(0)).toBe(10);
  });

  test('the whole map can be had at once', () => {
    const token = { type: 'double-quoted-scalar', offset: 7, indent: 0, source: '"a\\tb"' } as const;
    expect(scalarOffsets(token, 'a\tb')).toEqual(Int32Array.of(8, 9, 11, 12));
    expect(scalarOffsets(token, 'a\tc')).toBeUndefined();
  });

  test('a value that its source does not make stands at the start of the source', () => {
    const token = { type: 'double-quoted-scalar', offset: 7, indent: 0, source: '"abc"' } as const;
    expect([0, 1, 4].map(sourceOffsetOf(token, 'abd!'))).toEqual([7, 7, 7]);
    const block = { type: 'block-scalar', offset: 7, indent: 0, props: [], source: '  abc\n' } as const;
    expect([0, 1, 4].map(sourceOffsetOf({ ...block, props: [] }, 'abd\n'))).toEqual([7, 7, 7]);
  });

  test('the label of block text is the text', () => {
    const node = at(treeOf('a: >-  # why\n\n    one\n    two  \n\n'), 'a');
    expect(cut(node, node.label)).toBe('one\n    two');
  });
});
