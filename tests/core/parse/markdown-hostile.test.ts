import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';
import { expectEveryCharacter } from './markdown-support.ts';

type Shape = (size: number) => string;

const ALLOW = 'papertiger-allow claim/x until 2027-03-31: r (o)';
const wantAll = () => true;

/** Seconds: of the clock or of the processor, of which other work on the machine lengthens only one at a time. */
function cost(text: string): number {
  const start = performance.now();
  const before = process.cpuUsage();
  parseMarkdown({ file: 'page.md', text }, wantAll);
  const { user, system } = process.cpuUsage(before);
  return Math.min((performance.now() - start) / 1e3, (user + system) / 1e6);
}

const stairs: Shape = (size) =>
  Array.from({ length: Math.sqrt(size) }, (_, i) => `${'  '.repeat(i)}- a\n`).join('');

const shapes: [string, Shape][] = [
  ['quotes in one line', (n) => '>'.repeat(n)],
  ['quotes in lists in one line', (n) => '- > '.repeat(n)],
  ['stairs of lists', stairs],
  ['one deep quote and many lazy lines', (n) => `${'> '.repeat(90)}a\n${'a\n'.repeat(n / 10)}`],
  ['items', (n) => '- a\n'.repeat(n / 4)],
  ['stars', (n) => `a${'*'.repeat(n)}b`],
  ['stars that open', (n) => '*a '.repeat(n)],
  ['stars and underscores', (n) => 'a*b_ '.repeat(n / 2)],
  ['opening brackets', (n) => '['.repeat(n)],
  ['opening brackets with exclamation marks', (n) => '!['.repeat(n / 2)],
  ['links in links', (n) => `${'['.repeat(n / 2)}a${'](b)'.repeat(n / 2)}`],
  ['images in images', (n) => `${'!['.repeat(30)}a${'](b)'.repeat(30)} `.repeat(n / 400)],
  ['links to nothing', (n) => `[a]: b\n\n${'[a]['.repeat(n / 2)}`],
  [
    'backticks of all lengths',
    (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => `a${'`'.repeat(i)}`).join(''),
  ],
  ['comments never closed', (n) => 'a <!-- '.repeat(n / 4)],
  ['HTML comments never closed', (n) => `<div>${'<!-- '.repeat(n / 4)}`],
  ['tags never closed', (n) => 'a <a b="'.repeat(n / 4)],
  ['CDATA never closed', (n) => 'a <![CDATA['.repeat(n / 10)],
  ['titles never closed', (n) => '[a](b "'.repeat(n / 2)],
  ['definitions', (n) => '[a]: b\n'.repeat(n / 4)],
  [
    'a table of long rows',
    (n) => `${'|a'.repeat(n / 50)}\n${'|-'.repeat(n / 50)}\n${`${'|b'.repeat(n / 50)}\n`.repeat(5)}`,
  ],
  ['a table of many rows', (n) => `|a|b|\n|-|-|\n${'|c\\|d|e|\n'.repeat(n / 8)}`],
  ['escaped pipes', (n) => `|a|\n|-|\n|${'\\|'.repeat(n)}|`],
  ['headings below long headings', (n) => `# ${'a'.repeat(n)}\n${'## b\n\nc\n'.repeat(n / 20)}`],
  ['addresses', (n) => 'https://www.'.repeat(n / 4)],
  ['addresses of nothing but dots', (n) => 'www...'.repeat(n / 4)],
  ['an address without an end', (n) => `www.${'.'.repeat(n)}`],
  ['letters before an at sign', (n) => `${'a.'.repeat(n)}@`],
  ['at signs', (n) => 'a@b.'.repeat(n / 4)],
  ['footnotes', (n) => '[^'.repeat(n)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['spaces before line breaks', (n) => `a${' '.repeat(99)}\n`.repeat(n / 50)],
  ['backslashes', (n) => '\\'.repeat(n)],
  ['null characters', (n) => '\0'.repeat(n)],
  ['front matter never closed', (n) => `---\na: b\n${'--\n'.repeat(n)}`],
  ['front matter of comments', (n) => `---\n${'#\n'.repeat(n)}---\n`],
  ['directives below each other', (n) => `<!-- ${ALLOW} -->\n`.repeat(n / 50)],
  ['directives in one block', (n) => `a ${`<!-- ${ALLOW} --> `.repeat(n / 50)}`],
  ['directives in HTML', (n) => `<div>${`<!-- ${ALLOW} --> `.repeat(n / 50)}`],
  ['a directive of spaces', (n) => `<!-- papertiger-allow${' '.repeat(n)}:${' ('.repeat(n)} -->`],
];

test.each(shapes)('four times %s cost less than eleven times the time', (_, shape) => {
  const small = shape(10_000);
  const large = shape(40_000);
  cost(small);
  // What is squared would cost sixteen times as much; below these seconds nothing can be told.
  const base = Math.max(Math.min(cost(small), cost(small)), 0.02);
  expect(Math.min(cost(large), cost(large))).toBeLessThan(base * 11);
});

describe('sizes', () => {
  test.each([
    ['100,000 quote marks', '>'.repeat(100_000)],
    ['100,000 stars', `a${'*'.repeat(100_000)}`],
    ['50,000 brackets', '['.repeat(50_000)],
    ['lists 5,000 deep in one line', '- '.repeat(5000)],
    ['lists 2,000 deep', stairs(4_000_000)],
    ['a table of 10,000 rows', `|a|b|\n|-|-|\n${'|**c**|d\\|e|\n'.repeat(10_000)}`],
    ['a line of 5 MB', 'We are **safe**, so [a](b). '.repeat(180_000)],
  ])('%s in less than 8 s', (_, text) => {
    expect(cost(text)).toBeLessThan(8);
  });
});

describe('what is too deep to be read is skipped, and said to be', () => {
  const reason = 'lists and quotes nest more than 20 deep here; what is deeper is not read';

  test.each([
    ['lists', `a\n\n${'- '.repeat(19)}b`, `a\n\n${'- '.repeat(20)}b`],
    ['quotes', `a\n\n${'>'.repeat(39)}b`, `a\n\n${'>'.repeat(40)}b`],
    ['a quote in lists', `a\n\n${'- '.repeat(19)}> b`, `a\n\n${'- '.repeat(19)}> > b`],
  ])('%s', (_, deep, tooDeep) => {
    const read = parseMarkdown({ file: 'page.md', text: deep }, wantAll);
    expect(read.skipped).toEqual([]);
    expect(read.prose.map((block) => block.text)).toEqual(['a', 'b']);
    for (const block of read.prose) expectEveryCharacter(block);
    const { prose, skipped } = parseMarkdown({ file: 'page.md', text: tooDeep }, wantAll);
    expect(prose.map((block) => block.text)).toEqual(['a']);
    expect(skipped).toEqual([{ line: 3, reason }]);
  });

  test('once for all that stands in one block', () => {
    const text = `${'- '.repeat(30)}b\n`.repeat(5);
    expect(parseMarkdown({ file: 'page.md', text }, wantAll).skipped).toEqual([{ line: 1, reason }]);
  });

  test('but not what nobody wants', () => {
    const text = `---\na: ${'b'}\n---\nWANTED\n\n${'- '.repeat(30)}b\n`;
    const result = parseMarkdown({ file: 'page.md', text }, (part) => part.includes('WANTED'));
    expect(result).toMatchObject({ prose: [{ text: 'WANTED', startLine: 4 }], skipped: [] });
  });
});
