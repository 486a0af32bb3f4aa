import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';

const FORM = 'papertiger-allow claim/superlative until 2027-03-31: quoted as a warning (ana)';

function directives(text: string) {
  return parseMarkdown({ file: 'page.md', text }, () => false).directives;
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('the lines that a directive covers, with %s', (_, lineBreak) => {
  test.each([
    ['the paragraph below', `a\n\n<!-- ${FORM} -->\nb\nc\n\nd`, [4, 5]],
    ['the paragraph below an empty line', `<!-- ${FORM} -->\n\nb`, [3, 3]],
    ['the list below, with the empty line behind it', `<!-- ${FORM} -->\n- a\n- b\n\n---\nc`, [2, 4]],
    ['the table below', `<!-- ${FORM} -->\n|a|\n|-|\n|b|`, [2, 4]],
    ['the heading below', `<!-- ${FORM} -->\n# a\n\nb`, [2, 2]],
    ['the paragraph that it stands in', `a\n\nb\nc <!-- ${FORM} --> d\n\ne`, [3, 4]],
    ['the row that it stands in', `|a|b|\n|-|-|\n|c|d <!-- ${FORM} -->|\n|e|f|`, [3, 3]],
    [
      'what is below other comments and definitions',
      `<!-- ${FORM} -->\n<!-- b -->\n[c]: d\n\n<!-- e -->\nf`,
      [6, 6],
    ],
    ['itself where nothing follows in its list', `- a\n  <!-- ${FORM} -->\n\nb`, [2, 2]],
    ['itself at the end', `a\n\n<!-- ${FORM} -->\n`, [3, 3]],
    ['what is below, in a quote', `> <!-- ${FORM} -->\n> a\n> b`, [2, 3]],
    ['what is below HTML', `<div>\n<!-- ${FORM} -->\n</div>\n\na`, [5, 5]],
    ['what is below front matter and itself', `---\na: b\n---\n<!-- ${FORM} -->\nc`, [5, 5]],
  ])('%s', (_name, written, lines) => {
    const text = written.replaceAll('\n', lineBreak);
    const [directive, ...others] = directives(text);
    expect(others).toEqual([]);
    expect(directive).toEqual({
      rule: 'claim/superlative',
      until: '2027-03-31',
      reason: 'quoted as a warning',
      owner: 'ana',
      line: text.slice(0, text.indexOf('<!-- papertiger')).split(lineBreak).length,
      span: { start: text.indexOf('<!-- papertiger'), end: text.indexOf('(ana) -->') + '(ana) -->'.length },
      appliesToLines: lines,
    });
  });
});

test('a comment may run over lines, in a quote too', () => {
  const [first] = directives(`> <!-- ${FORM.replaceAll(' ', '\n> ')} -->\n> a`);
  expect(first).toMatchObject({ rule: 'claim/superlative', reason: 'quoted as a warning', owner: 'ana' });
  expect(first?.malformed).toBeUndefined();
});

test('the reason may hold colons and parentheses', () => {
  const [first] = directives('<!-- papertiger-allow claim/x until 2027-03-31: see: (a) and (b) (ana) -->');
  expect(first).toMatchObject({ reason: 'see: (a) and (b)', owner: 'ana' });
});

test('two in one block and one in the next come in their order', () => {
  const text = `a <!-- ${FORM} --> b <!-- ${FORM} -->\n\n<!-- ${FORM} --> <!-- ${FORM} -->\nc`;
  expect(directives(text).map(({ line, appliesToLines }) => [line, ...appliesToLines])).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [3, 4, 4],
    [3, 4, 4],
  ]);
});

test.each([
  ['fenced code', `\`\`\`\n<!-- ${FORM} -->\n\`\`\`\n`],
  ['indented code', `a\n\n    <!-- ${FORM} -->\n`],
  ['inline code', `a \`<!-- ${FORM} -->\` b`],
  ['text', `a ${FORM} b`],
  ['an escaped comment', `a \\<!-- ${FORM} -->`],
])('%s directs nothing', (_, text) => {
  expect(directives(text)).toEqual([]);
});

describe('what is missing is said', () => {
  test.each([
    [
      'papertiger-allow',
      'the id of a rule does not follow; the last day is missing (until 2027-03-31); the reason behind a colon is missing; the owner in parentheses at the end is missing',
    ],
    [
      'papertiger-allow claim/x',
      'the last day is missing (until 2027-03-31); the reason behind a colon is missing; the owner in parentheses at the end is missing',
    ],
    ['papertiger-allow superlative until 2027-03-31: r (o)', 'the id of a rule does not follow'],
    ['papertiger-allow claim/* until 2027-03-31: r (o)', 'the id of a rule does not follow'],
    ['papertiger-allow claim/x: r (o)', 'the last day is missing (until 2027-03-31)'],
    ['papertiger-allow claim/x till 2027-03-31: r (o)', 'the last day is missing (until 2027-03-31)'],
    ['papertiger-allow claim/x until 2027-02-30: r (o)', 'the last day is missing (until 2027-03-31)'],
    ['papertiger-allow claim/x until 2027-03-31 or so: r (o)', 'a colon has to follow the day'],
    ['papertiger-allow claim/x until 2027-03-31: (o)', 'the reason behind a colon is missing'],
    ['papertiger-allow claim/x until 2027-03-31: r', 'the owner in parentheses at the end is missing'],
    ['papertiger-allow claim/x until 2027-03-31: r ()', 'the owner in parentheses at the end is missing'],
    [
      'see papertiger-allow claim/x until 2027-03-31: r (o)',
      expect.stringContaining('the comment does not start with papertiger-allow'),
    ],
    [
      'papertiger-allowed claim/x until 2027-03-31: r (o)',
      'the comment does not start with papertiger-allow',
    ],
  ])('%s', (comment, malformed) => {
    expect(directives(`<!-- ${comment} -->\na`)).toMatchObject([{ malformed, appliesToLines: [2, 2] }]);
  });

  test('a comment without an end', () => {
    const text = `a\n\n<!-- ${FORM}\n\nb\n`;
    expect(directives(text)).toMatchObject([
      {
        malformed: expect.stringContaining('the comment is not closed by -->'),
        span: { start: 3, end: text.length },
      },
    ]);
  });
});
