import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { breakCommands, escapeJson, visible } from '../../src/report/escape.ts';
import { commandData, commandProperty } from '../../src/report/escape-command.ts';
import { markdownCode, markdownLink, markdownText } from '../../src/report/escape-markdown.ts';
import { oneLine } from '../../src/report/message.ts';
import { hostileTexts } from './hostile.ts';

describe('what draws nothing is shown', () => {
  test.each([
    ['zero-width space', 'so\u200bc', 'so\\u{200b}c'],
    ['soft hyphen', 'so\u00adc', 'so\\u{ad}c'],
    ['word joiner', 'a\u2060b', 'a\\u{2060}b'],
    ['a joiner between Latin letters', 'a\u200db\u200cc', 'a\\u{200d}b\\u{200c}c'],
    ['two joiners', 'a\u200d\u200d', 'a\\u{200d}\\u{200d}'],
    ['a joiner at the start', '\u200dx', '\\u{200d}x'],
    ['tags', 'a\u{e0041}\u{e007f}', 'a\\u{e0041}\\u{e007f}'],
    ['selectors used as an alphabet', 'a\u{e0101}', 'a\\u{e0101}'],
    ['fillers', '\u3164\u115f\uffa0', '\\u{3164}\\u{115f}\\u{ffa0}'],
    ['a joiner inside emoji stays', '👩\u200d🚀', '👩\u200d🚀'],
    ['a joiner in Persian stays', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a selector behind a Han character stays', '葛\u{e0100}', '葛\u{e0100}'],
  ])('%s', (_, given, shown) => expect(visible(given)).toBe(shown));

  test.each(hostileTexts)('%s: shown twice is shown once', (_, text) => {
    expect(visible(visible(text))).toBe(visible(text));
  });

  test.each(hostileTexts)('%s: JSON keeps what it escapes', (_, text) => {
    const json = escapeJson(JSON.stringify([text, { [text]: text }]));
    expect(JSON.parse(json)).toEqual([text, { [text]: text }]);
    expect(visible(json)).toBe(json);
  });
});

test.each([
  ['##[error]x', '#\u200b#[error]x'],
  ['a ##vso[task.complete]', 'a #\u200b#vso[task.complete]'],
  ['##teamcity[x]', '#\u200b#teamcity[x]'],
  ['::error::x', ':\u200b:error::x'],
  ['a\n  ::error::x', 'a\n  :\u200b:error::x'],
  ['## Heading', '## Heading'],
  ['a::b', 'a::b'],
])('no runner obeys %j', (given, broken) => expect(breakCommands(given)).toBe(broken));

test('workflow commands: % first, so that nothing decodes twice', () => {
  expect(commandData('100%0A\r\n:,')).toBe('100%250A%0D%0A:,');
  expect(commandProperty('100%0A\r\n:,')).toBe('100%250A%0D%0A%3A%2C');
});

interface Branch {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Branch[];
}

const parse = (text: string): Branch =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const flat = (node: Branch): readonly Branch[] => [node, ...(node.children ?? []).flatMap(flat)];
const types = (node: Branch) => [...new Set(flat(node).map(({ type }) => type))];
const textIn = (node: Branch) =>
  flat(node)
    .map(({ value }) => value ?? '')
    .join('')
    .replaceAll('\u200b', '');

/** Where hosts look for mentions, references, addresses and emoji once escapes are turned back. */
const magnet = /@\w|[#!]\w|GH-\d|:\/\/|www\.|:[\w+-]+:/i;

/** What hosts link to a commit. */
const hash = /\b(?:[0-9a-f]{40}|[0-9a-f]{64})\b/i;

/** Proves that a text is nothing but text, or code for a hash: in a paragraph, at its start, in a list item and in a cell. */
function expectPlain(text: string): void {
  const escaped = markdownText(text);
  const meant = visible(oneLine(text));
  const surroundings: [string, string[]][] = [
    [`x ${escaped} y`, ['root', 'paragraph', 'text']],
    [`${escaped} x`, ['root', 'paragraph', 'text']],
    [`- ${escaped} x`, ['root', 'list', 'listItem', 'paragraph', 'text']],
    [`| a |\n|---|\n|${escaped} x|`, ['root', 'table', 'tableRow', 'tableCell', 'text']],
  ];
  for (const [source, expected] of surroundings) {
    const tree = parse(source);
    const allowed = hash.test(text) ? [...expected, 'inlineCode'] : expected;
    expect(types(tree).sort()).toEqual(allowed.sort());
    expect(textIn(tree)).toContain(meant);
    for (const { type, value = '' } of flat(tree)) {
      expect(value).not.toMatch(magnet);
      if (type === 'text') expect(value).not.toMatch(hash);
    }
  }
}

describe('Markdown', () => {
  test.each(hostileTexts)('%s is nothing but text', (_, text) => expectPlain(text.slice(0, 300)));

  const biting = fc.constantFrom(
    ...'\\`*_{}[]()#+-.!|~<>&$^:@/=\'"%;,?0129 aw\t\n\u00a0é',
    'www.',
    'https://',
    'GH-',
    '&amp;',
    '<!--',
    '](',
    '```',
    ':tada:',
    'a@b.co',
    '1.',
  );

  test('whatever bites together is nothing but text', () => {
    const texts = fc.array(biting, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => expectPlain(text)),
      { numRuns: 500 },
    );
  });

  const sha = '0123456789abcdef0123456789abcdef01234567';
  test.each([
    [`at ${sha}.`, `at \`${sha}\`.`],
    [sha.repeat(2).slice(0, 64), `\`${sha.repeat(2).slice(0, 64)}\``],
    [`\`${sha}\``, `\\\`\`${sha}\`\\\``],
    [`0x${sha}`, `0x${sha}`],
    [`${sha}0`, `${sha}0`],
  ])(
    'the hash of a commit is code, which no host links and which is copied as it stands: %s',
    (text, expected) => {
      expect(markdownText(text)).toBe(expected);
      expectPlain(text);
    },
  );

  test('a position is code where it needs no escape, else text', () => {
    expect(markdownCode('a b/ünï-c.yml:100:5')).toBe('`a b/ünï-c.yml:100:5`');
    expect(markdownCode('a`b.yml:1:1')).toBe('a\\`b.yml:&#8203;1:1');
    expect(markdownCode('a|b')).toBe('a&#124;b');
    expect(markdownCode('')).toBe('');
  });

  test('a link leads to the address and shows the text', () => {
    const tree = parse(markdownLink('a](b)', 'https://example.org/a(b)?c=d&copy=e'));
    expect(flat(tree).filter(({ type }) => type === 'link')).toMatchObject([
      { url: 'https://example.org/a%28b%29?c=d&copy=e', children: [{ type: 'text', value: 'a](b)' }] },
    ]);
  });

  test('a megabyte of any sign takes no longer than its length', () => {
    const start = performance.now();
    for (const sign of [':', '#', '@', 'a:', 'www', '1', '\\', '`', ' \n', '##a']) {
      markdownText(sign.repeat(1_000_000 / sign.length));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
