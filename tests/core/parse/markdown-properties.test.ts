import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/parse/markdown.ts';
import { everything, expectEveryCharacter } from './markdown-support.ts';

/** Stands for a word that a reader sees, and for one that is markup, until each gets a number. */
const SEEN = '\u{E000}';
const HIDDEN = '\u{E001}';

type Text = fc.Arbitrary<string>;

const word = fc.constant(SEEN);
const unseen = fc.constantFrom(
  ` \`${HIDDEN}\` `,
  ` \`\` ${HIDDEN} \` ${HIDDEN} \`\` `,
  `<!-- ${HIDDEN} -->`,
  `<b title="${HIDDEN}">`,
  '</b>',
  '<br>',
  '&amp;',
  '&#x1F511;',
  '\\*',
  '\\[',
  '🔑',
  '—',
  '2 * 2',
  '[^1]',
);
const address = fc.constantFrom(
  `<https://a.example/${HIDDEN}>`,
  ` https://a.example/${HIDDEN}/ `,
  ` ${HIDDEN}@b.example `,
);

/** Starts with a word, as a line that starts with a tag would be HTML. `inLink`: links do not nest. */
function inline(depth: number, inLink: boolean): Text {
  if (depth === 0) return fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const inner = inline(depth - 1, inLink);
  const label = inline(depth - 1, true);
  const marked = fc
    .tuple(fc.constantFrom('*', '_', '**', '__', '***', '~~', '*', '**'), inner)
    .map(([marker, text]) => marker + text + marker);
  const image = inner.map((text) => `![${text}](<${HIDDEN}> "${HIDDEN}")`);
  const link = label.chain((text) =>
    fc.constantFrom(`[${text}](${HIDDEN})`, `[${text}][ref]`, `[${text}]( ${HIDDEN}\n'${HIDDEN}' )`),
  );
  const parts = inLink ? [word, marked, unseen, image] : [word, marked, unseen, image, link, address];
  const glue = fc.constantFrom(' ', ' ', ' ', '', `\n${SEEN} `, `  \n   ${SEEN} `, `\\\n${SEEN} `);
  return fc
    .tuple(word, fc.array(fc.tuple(glue, fc.oneof(...parts)), { maxLength: 5 }))
    .map(([first, rest]) => `${first}${rest.flat().join('')}`);
}

const oneLine = inline(2, false).map((text) => text.replace(/\s*\\?\n\s*/g, ' '));
const cell = oneLine.map((text) => `${text} \\| ${SEEN}`);
const table = fc
  .tuple(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }), fc.constantFrom('|', ''))
  .map(([rows, pipe]) => {
    const [first = '', ...others] = rows.map((row) => `${pipe} ${row.join(' | ')}\t${pipe}`.trimStart());
    return [first, `${pipe}---|---${pipe}`, ...others].join('\n');
  });
const leaf = fc.oneof(
  { weight: 4, arbitrary: inline(3, false) },
  fc
    .tuple(fc.constantFrom('# ', '###  ', '## '), oneLine, fc.constantFrom('', ' ##', '  '))
    .map((x) => x.join('')),
  fc.tuple(inline(2, false), fc.constantFrom('===', '---')).map((x) => x.join('\n')),
  table,
  fc.constantFrom(
    `\`\`\`\n${HIDDEN}\n\`\`\``,
    `${' '.repeat(20)}${HIDDEN}`,
    `<div>\n${HIDDEN}\n</div>`,
    `<!-- ${HIDDEN}\n\n${HIDDEN} -->`,
    `[x]: ${HIDDEN} "${HIDDEN}"`,
  ),
);

const containers = [
  ['- ', '  '],
  ['1. ', '   '],
  ['> ', '> '],
  ['>', '>'],
  ['-   ', '    '],
];
/** How far a tab reaches depends on what stands before it, so this one is never inside of another. */
const outermost = [...containers, ['-\t', '\t']];

function blocks(depth: number, kinds = containers): Text {
  // A `>` takes one of the spaces behind it.
  const prefixed = (prefix: string, line: string) =>
    (prefix === '>' && /^[ \t]/.test(line) ? '> ' : prefix) + line;
  const contained = (first: string, rest: string, text: string) => {
    const [opening = '', ...lines] = text.split('\n');
    return [prefixed(first, opening), ...lines.map((line) => prefixed(rest, line))].join('\n');
  };
  const container = (inner: Text) =>
    fc
      .tuple(fc.constantFrom(...kinds), inner)
      .map(([[first = '', rest = ''], text]) => contained(first, rest, text));
  const block = depth === 0 ? leaf : fc.oneof(leaf, container(fc.oneof(blocks(depth - 1), inline(2, false))));
  return fc.array(block, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
}

/** `k7k` for the seventh word: none is part of another. */
function numbered(text: string): { text: string; seen: Map<string, number> } {
  const seen = new Map<string, number>();
  let count = 0;
  let made = '';
  for (const character of text) {
    const name = character === SEEN ? `k${count}k` : `h${count}h`;
    if (character === SEEN) seen.set(name, made.length);
    if (character === SEEN || character === HIDDEN) count++;
    made += character === SEEN || character === HIDDEN ? name : character;
  }
  return { text: made, seen };
}

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('each word of any nesting is found at its own columns and nothing else is, with %s', (_, lineBreak) => {
  let read = 0;
  const check = fc.property(blocks(3, outermost), (written) => {
    const { text, seen } = numbered(`${written}\n\n[ref]: ${HIDDEN}\n`.replaceAll('\n', lineBreak));
    const found = new Map<string, number>();
    for (const prose of everything(text)) {
      expectEveryCharacter(prose);
      for (const { 0: name, index } of prose.text.matchAll(/[kh]\d+[kh]/g)) {
        if (found.has(name)) throw new Error(`${name} is found twice in ${JSON.stringify(text)}`);
        found.set(name, prose.sourceOffset(index));
      }
    }
    expect([...found]).toEqual([...seen]);
    read += seen.size;
  });
  fc.assert(check, { numRuns: 700, seed: 7 });
  expect(read).toBeGreaterThan(10_000);
});

test('any marks in any order keep their columns', () => {
  const marks = [
    'a',
    ' ',
    '\n',
    '*',
    '_',
    '~',
    '~~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&amp;',
    '\\',
    '|',
    '-',
    '#',
    '\t',
    '\r',
    '1.',
    ':',
    '---\n',
    '"',
    '\0',
    '<!--',
    '-->',
    '://',
    '🔑',
    '[a]: b\n',
  ];
  const check = fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 60 }), (parts) => {
    for (const prose of everything(parts.join(''))) expectEveryCharacter(prose);
  });
  fc.assert(check, { numRuns: 6000, seed: 11 });
});

describe('what the dependencies ship', () => {
  const folder = new URL('../../../node_modules/', import.meta.url).pathname;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  const sample = fc.sample(fc.shuffledSubarray(files, { minLength: Math.min(files.length, 500) }), {
    numRuns: 1,
    seed: 3,
  });

  test('every character of every block has its source', () => {
    const chosen = (sample[0] ?? []).slice(0, 500);
    expect(chosen.length).toBeGreaterThan(100);
    let characters = 0;
    for (const file of chosen) {
      const text = readFileSync(join(folder, file), 'utf8');
      const { prose, skipped } = parseMarkdown({ file, text }, () => true);
      expect(skipped).toEqual([]);
      for (const block of prose) expectEveryCharacter(block);
      for (const block of prose) characters += block.text.length;
    }
    expect(characters).toBeGreaterThan(200_000);
  });
});
