import { describe, expect, test } from 'vitest';
import { formats, render } from '../../src/report/index.ts';
import { expectHarmless, expectNothingToObey, harmless } from './harmless.ts';
import { hostileTexts, textsWith, verdictWith } from './hostile.ts';
import { card, finding, placeOf, verdictOf } from './samples.ts';

/** Texts that a stranger would put into a pull request to make a log say something else. */
const hostile = [
  '\u001b[2J\u001b[31mall clear',
  '\u001b]0;title\u0007',
  '\u009b31m',
  'a\rPasses: no open finding',
  'a\u0008\u0008b',
  '\u0000',
  '\u007f',
  'abc\u202e\u2066dcb\u2069',
  '\u200e\u200f\u061c',
  'a\u2028b\u2029c',
  '\ufeffbom',
  'lone \ud800 and \udfff',
  '::error::pwned',
  '  ::set-output name=x::y',
  '##[error]pwned',
  'a\n::warning::b',
  '"}, {"rule": "x"',
];

describe.each([...formats.keys()])('%s', (format) => {
  test.each(hostile)('shows %j and does not obey it', (text) => expectNothingToObey(format, text));
});

// The other formats have this test beside the rest of theirs.
describe.each(['pretty', 'json'])('%s', (format) => {
  test.each(hostileTexts)('hostile text: %s comes back', (_, text) => expectHarmless(format, text));
});

test('every format is read back', () => {
  expect([...harmless.keys()]).toEqual([...formats.keys()]);
});

test('what the pretty format hides it names', () => {
  const text = '\u001b[2J\u202e';
  expect(render(verdictWith(text), 'pretty', { texts: textsWith(text) })).toContain('\\u{1b}[2J\\u{202e}');
});

test('an id that a shell would obey is not offered for pasting', () => {
  const at = placeOf('x.yml', 'a: 1', 'a');
  const output = render(verdictOf([finding({ at, rule: 'a/b; rm -rf ~' })]), 'pretty');
  expect(output).not.toContain('papertiger explain');
});

test('a link leads where the rule card says, and cannot break out of its escape', () => {
  const at = placeOf('x.yml', 'a: 1', 'a');
  const rules = { 'a/b': card('a/b', 'high', { references: ['NIST', 'https://example.org/\u001b\\x y'] }) };
  const verdict = verdictOf([finding({ at, rule: 'a/b' })], { rules });
  const output = render(verdict, 'pretty', { links: true });
  expect(output).toContain('\u001b]8;;https://example.org/%5Cu%7B1b%7D%5Cx%20y\u001b\\a/b\u001b]8;;\u001b\\');
  expect(render(verdict, 'pretty')).not.toContain('\u001b');
});
