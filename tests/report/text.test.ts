import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { visible } from '../../src/report/escape.ts';
import { render } from '../../src/report/index.ts';
import { clip, firstSentence } from '../../src/report/sentence.ts';
import { columns } from '../../src/report/width.ts';
import { hang, wrap } from '../../src/report/wrap.ts';
import { verdictOf } from './samples.ts';

test('an unknown format is the caller’s mistake', () => {
  expect(() => render(verdictOf([]), 'sarf')).toThrow(UsageError);
});

test.each([
  ['plain ascii ~', 'plain ascii ~'],
  ['tab\tand\nfeed', 'tab\\u{9}and\\u{a}feed'],
  ['C1 \u0085', 'C1 \\u{85}'],
  ['é 東京 👩‍🚀 stay', 'é 東京 👩‍🚀 stay'],
  ['lone \ud800!', 'lone \\u{d800}!'],
])('visible(%j)', (given, shown) => expect(visible(given)).toBe(shown));

test.each([
  ['abc', 3],
  ['東京', 4],
  ['cafe\u0301', 4],
  ['👨‍👩‍👧‍👦', 2],
  ['🇨🇭', 2],
  ['❤️', 2],
  ['ｆｕｌｌ', 8],
  ['\u0301', 0],
  ['', 0],
])('%j takes %d columns', (text, width) => expect(columns(text)).toBe(width));

describe('the first sentence', () => {
  test.each([
    ['One. Two.', 'One.'],
    ['One\n  more line. Two.', 'One more line.'],
    ['Declare it, e.g. Ronin did not. Two.', 'Declare it, e.g. Ronin did not.'],
    ['A U.S. Treasury list. Two.', 'A U.S. Treasury list.'],
    ['At 3.5 percent it fails. Two.', 'At 3.5 percent it fails.'],
    ['He said "no." Then more.', 'He said "no."'],
    ['Why? Because.', 'Why?'],
    ['no end', 'no end'],
    ['', ''],
  ])('%j', (paragraph, sentence) => expect(firstSentence(paragraph)).toBe(sentence));
});

test('clip cuts between characters and says so', () => {
  expect(clip('short', 10)).toBe('short');
  expect(clip('👩👩👩', 2)).toBe('👩👩…');
});

test.each([
  ['over a-word-that-is-long now', ['over', 'a-word-that-', 'is-long now']],
  ['東京証券取引所', ['東京証券取引', '所']],
  ['a東京証券取引所', ['a東京証券取', '引所']],
  ['👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀', ['👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀', '👩‍🚀']],
  ['cafe\u0301cafe\u0301cafe\u0301x', ['cafe\u0301cafe\u0301cafe\u0301', 'x']],
  ['abcdefgh\\u{202e}x', ['abcdefgh', '\\u{202e}x']],
])('wrap breaks a word that no line can hold: %j', (text, lines) => expect(wrap(text, 12)).toEqual(lines));

test('wrap keeps to the width and loses no word', () => {
  const text = 'the quick 東京 brown 👩‍🚀 fox jumps over the fence and rests';
  const lines = wrap(text, 12);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(12);
  expect(hang('fix  ', 'one two three four five six', 25)).toEqual([
    'fix  one two three four',
    '     five six',
  ]);
});
