import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';
import { placeInProse } from '../../../src/core/parse/markdown-prose.ts';
import { everything, expectEveryCharacter, OBJECT } from './markdown-support.ts';

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('what a reader sees, with %s', (_, lineBreak) => {
  test.each([
    ['words', 'We are safe.', 'We are safe.'],
    ['emphasis', '*a* **b** ***c*** _d_ __e__ in*side*', 'a b c d e inside'],
    ['markers that mark nothing', '2 * 3 * 4 snake_case_name **a', '2 * 3 * 4 snake_case_name **a'],
    ['strikethrough', '~~a~~ ~~~b~~~', 'a ~b~'],
    ['a link', '[our *report*](https://a.example/safe "title") x', 'our report x'],
    ['a link by reference', '[a][r] [r][] [r] [none]\n\n[r]: https://a.example', 'a r r [none]'],
    ['an image', '![a *b* `c`](d.png) x', `a b ${OBJECT} x`],
    ['an image in a link', '[![a](b.png) c](d) e', 'a c e'],
    ['code', 'a `SOC 2` b ``c`d`` e', `a ${OBJECT} b ${OBJECT} e`],
    ['code over a line', 'a `b\nc` d', `a ${OBJECT} d`],
    ['a comment', 'a<!-- so safe --> b', 'a b'],
    ['tags', 'a <b class="x">b</b><i>c</i> d', 'a bc d'],
    ['a line break tag', 'a<br>b<br/>c', 'a b c'],
    ['addresses', 'a <https://so.safe> <x@safe.example> b', `a ${OBJECT} ${OBJECT} b`],
    [
      'bare addresses',
      'See https://a.example/so_safe_x. Or www.b.example, me@c.example.',
      `See ${OBJECT}. Or ${OBJECT}, ${OBJECT}.`,
    ],
    ['an address with code behind it', 'https://a.example`b`', OBJECT + OBJECT],
    ['a soft break', 'a\nb', 'a b'],
    ['hard breaks', 'a  \nb\\\n   c', 'a b c'],
    [
      'references to characters',
      'a &amp; &quot;b&quot; it&rsquo;s &#65;&#x1F511; &nope;',
      'a & "b" it’s A🔑 &nope;',
    ],
    ['escapes', '\\*a\\* \\\\ \\q', '*a* \\ \\q'],
    ['a null character', 'a\0b', 'a\uFFFDb'],
    ['a footnote', 'a[^1], b', 'a, b'],
    ['a footnote that is one word', 'a[^1], b\n\n[^1]: c', 'a, b'],
    ['astral characters', '🔑 *🔐* a', '🔑 🔐 a'],
  ])('%s', (_name, written, seen) => {
    const [prose] = everything(written.replaceAll('\n', lineBreak));
    expect(prose?.text).toBe(seen);
    if (prose !== undefined) expectEveryCharacter(prose);
  });

  test.each([
    ['headings', '# a #\n## b\nc\n===\nd\ne\n---', ['heading a', 'heading b', 'heading c', 'heading d e']],
    ['paragraphs', 'a\n\n\n  b\n***\nc', ['paragraph a', 'paragraph b', 'paragraph c']],
    [
      'a list',
      '- a\n- b\n\n  c\n  1. d\n- [x] e\n- [ ] f',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((x) => `list-item ${x}`),
    ],
    ['a quote', '> a\n> b\nc\n> > d\n\ne', ['quoted paragraph a b c', 'quoted paragraph d', 'paragraph e']],
    ['a list in a quote', '> - a\n>   b', ['quoted list-item a b']],
    ['a quote in a list', '- > a', ['quoted paragraph a']],
    ['a heading in a list', '- # a', ['heading a']],
    ['an alert', '> [!NOTE]\n> a\n>\n> b', ['paragraph a', 'paragraph b']],
    ['an alert in a quote', '> > [!tip]\n> > a', ['quoted paragraph a']],
    [
      'a table',
      '| a | *b* |\n|---|:-:|\n| c \\| d | |\n  e',
      ['a', 'b', 'c | d', '', 'e', ''].map((x) => `table-cell ${x}`),
    ],
    ['a table without outer pipes', 'a | b\n--|--\nc', ['a', 'b', 'c', ''].map((x) => `table-cell ${x}`)],
    [
      'a table in a list in a quote',
      '> - a\n>\n>   b | c\n>   --|--\n>   - d | e',
      ['list-item a', 'table-cell b', 'table-cell c', 'list-item d | e'].map((x) => `quoted ${x}`),
    ],
    ['a footnote', 'a[^n]\n\n[^n]: b c', ['paragraph a', 'paragraph b c']],
    ['code', 'a\n\n    b\n\n```\nc\n```\n~~~ d\ne', ['paragraph a']],
    ['HTML', '<div>\na\n</div>\n\n<!-- b\n\nc -->\nd', ['paragraph d']],
    ['Markdown in HTML', '<details>\n<summary>a</summary>\n\nb\n\n</details>', ['paragraph b']],
    ['link definitions', '[a]: b "c"\n[d]:\n  e\nf', ['paragraph f']],
  ])('%s', (_name, written, blocks) => {
    const prose = everything(written.replaceAll('\n', lineBreak));
    expect(prose.map(({ kind, quoted, text }) => `${quoted ? 'quoted ' : ''}${kind} ${text}`)).toEqual(
      blocks,
    );
    for (const block of prose) expectEveryCharacter(block);
  });
});

test('a byte order mark belongs to no line', () => {
  const [prose] = everything('\uFEFF# a\n');
  expect(prose).toMatchObject({ kind: 'heading', text: 'a' });
  expect(prose && placeInProse(prose, 0, 1)).toMatchObject({ start: { line: 1, column: 3 }, excerpt: 'a' });
});

test('tabs in place of spaces', () => {
  const text = '-\ta\n\n\tb\n\t\tc\n>\td\n\n|\ta\t|\tb\t|\n|-|-|\n';
  const prose = everything(text);
  expect(prose.map((block) => block.text)).toEqual(['a', 'b c', 'd', 'a', 'b']);
  for (const block of prose) expectEveryCharacter(block);
});

describe('places', () => {
  function excerpt(written: string, words: string): string {
    const [prose] = everything(written);
    if (prose === undefined) throw new Error('no prose');
    const from = prose.text.indexOf(words);
    return placeInProse(prose, from, from + words.length).excerpt;
  }

  test.each([
    ['the words alone', '**SOC 2**, so [safe](x)', 'SOC 2', 'SOC 2'],
    ['with the markup between them', '**SOC 2**, so [safe](x)', 'SOC 2, so safe', 'SOC 2**, so [safe'],
    ['the whole of an escape', 'a\\! b', 'a!', 'a\\!'],
    ['the whole of a reference', 'a &amp;amp; b', '&amp;', '&amp;amp;'],
    ['over lines of a quote', '> > a *b\n> > c* d', 'b c', 'b\n> > c'],
    ['up to an escaped pipe', '| a\\|b |\n|---|\n', 'a', 'a'],
    ['over an escaped pipe', '| a\\|b |\n|---|\n', 'a|b', 'a\\|b'],
    ['nothing', 'ab', '', ''],
  ])('%s', (_, written, words, expected) => {
    expect(excerpt(written, words)).toBe(expected);
  });

  test('a place says file, path, line and column', () => {
    const [, answer] = everything('## Is it `safe`?\n\nYes,\n   *we* are.\n');
    if (answer === undefined) throw new Error('no answer');
    expect(answer.startLine).toBe(3);
    expect(placeInProse(answer, 5, 7)).toEqual({
      file: 'page.md',
      path: '["Is it safe?"]',
      start: { line: 4, column: 5, offset: 27 },
      end: { line: 4, column: 7, offset: 29 },
      excerpt: 'we',
    });
  });

  test('offsets outside the text are its ends', () => {
    const [prose] = everything('# *ab*');
    expect([-1, 0, 1, 2, 9].map((i) => prose?.sourceOffset(i))).toEqual([3, 3, 4, 5, 5]);
    expect([-1, 0, 1, 2, 9].map((i) => prose?.sourceEnd(i))).toEqual([3, 3, 4, 5, 5]);
    const [empty] = everything('# `` x\n').slice(1);
    expect(empty).toBeUndefined();
    const [nothing] = everything('a <!-- b -->').concat(everything('#\n'));
    expect(nothing?.text).toBe('a ');
    const [none] = everything('#\n');
    expect([none?.text, none?.sourceOffset(0), none?.sourceEnd(5)]).toEqual(['', 1, 1]);
  });
});

test('headings open sections, and a path is their titles', () => {
  const prose = everything('a\n# B *b*\nc\n### D `d`\n## E\nf\n- # g\n- h\n\ni\n===\n# ');
  expect(prose.map(({ text, path, section }) => [text, path.join('/'), section])).toEqual([
    ['a', '', 0],
    ['B b', '', 1],
    ['c', 'B b', 1],
    [`D ${OBJECT}`, 'B b', 2],
    ['E', 'B b', 3],
    ['f', 'B b/E', 3],
    ['g', 'B b/E', 3],
    ['h', 'B b/E', 3],
    ['i', '', 4],
    ['', '', 5],
  ]);
});

test('a title is cut where it names nothing any more', () => {
  const [, below] = everything(`# ${'x'.repeat(500)}\n\na\n`);
  expect(below?.path).toEqual([`${'x'.repeat(200)}…`]);
});

describe('what is wanted', () => {
  const text = '# a\n\nb\n\nc\n\nWANTED\n\nd\n\ne\n\n| f | g |\n|---|---|\n| h | WANTED |\n';
  const wanted = (part: string) => part.includes('WANTED');

  test('comes with its neighbors', () => {
    const { prose } = parseMarkdown({ file: 'page.md', text }, wanted);
    expect(prose.map((block) => `${block.block} ${block.text}`)).toEqual([
      '2 c',
      '3 WANTED',
      '4 d',
      '8 h',
      '9 WANTED',
    ]);
  });

  test('may be two blocks together of which neither is alone', () => {
    const text = 'a\n\n## SAFE?\n\nSOC\n\nb\n\nSAFE\n\nb\n\nSOC';
    const both = (part: string) => part.includes('SAFE') && part.includes('SOC');
    const { prose } = parseMarkdown({ file: 'page.md', text }, both);
    expect(prose.map((block) => `${block.block} ${block.text}`)).toEqual(['1 SAFE?', '2 SOC']);
  });

  test('may be the only block', () => {
    expect(parseMarkdown({ file: 'page.md', text: 'WANTED' }, wanted).prose).toHaveLength(1);
  });

  test('is asked of the whole, and if that is not wanted of nothing else', () => {
    const asked: string[] = [];
    const result = parseMarkdown({ file: 'page.md', text }, (part) => {
      asked.push(part);
      return false;
    });
    expect(result).toEqual({ prose: [], skipped: [], directives: [] });
    expect(asked).toEqual([text]);
  });
});

describe('front matter', () => {
  const text = '---\n# why\ntitle: "We\\n*are*"\nlist:\n  - key: a\n    n: 1\n---\n# b\n';

  test.each([
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['dots', text.replace('1\n---', '1\n...')],
  ])('strings are prose, with %s', (_, written) => {
    const prose = everything(written);
    const seen = prose.map(({ kind, text, path, block, startLine }) => [kind, text, path, block, startLine]);
    expect(seen).toEqual([
      ['front-matter', 'We\n*are*', ['title'], 0, 3],
      ['front-matter', 'a', ['list', 0, 'key'], 2, 5],
      ['heading', 'b', [], 4, 8],
    ]);
    const excerpts = prose.map((block) => placeInProse(block, 0, block.text.length).excerpt);
    expect(excerpts).toEqual(['We\\n*are*', 'a', 'b']);
    const [title] = prose;
    expect(title && placeInProse(title, 2, 3).excerpt).toBe('\\n');
    expect(title && placeInProse(title, 1, 1).excerpt).toBe('');
  });

  test.each([
    ['a paragraph between thematic breaks', '---\na\n\n---\nb', ['a', 'b']],
    ['nothing between them', '---\n---\nb', ['b']],
    ['no end', '---\na: b\n', ['a: b']],
    ['not at the top', '\n---\na: b\n---\n', ['a: b']],
    ['four dashes', '----\na: b\n---\n', ['a: b']],
  ])('is not: %s', (_, written, texts) => {
    expect(everything(written).map((block) => block.text)).toEqual(texts);
  });

  test('what is no YAML is skipped, and said to be', () => {
    const { prose, skipped } = parseMarkdown({ file: 'page.md', text: '---\na: [b\n---\nc\n' }, () => true);
    expect(prose.map((block) => block.text)).toEqual(['c']);
    expect(skipped).toEqual([{ line: 1, reason: 'front matter: this [ is never closed' }]);
  });

  test('is not read if it is not wanted', () => {
    const text = '---\na: [b\n---\nWANTED\n';
    const wanted = (part: string) => part.endsWith('WANTED') || part.endsWith('WANTED\n');
    expect(parseMarkdown({ file: 'page.md', text }, wanted)).toMatchObject({
      prose: [{ startLine: 4 }],
      skipped: [],
    });
  });
});
