import { describe, expect, test } from 'vitest';
import { formats, render } from '../../src/report/index.ts';
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
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

/** The text in every place where a reader's or a rule pack's words reach a report. */
function everywhere(text: string) {
  const line = `key: ${text.replaceAll(/[\r\n]/g, ' ')} end`;
  const at = placeOf(text, line, line.slice(5, -4), text);
  const status = { is: 'excepted', exception: text, until: text, owner: text, reason: text } as const;
  const told = { rule: text, at, message: text, entity: text, args: { [text]: text } };
  const verdict = verdictOf(
    [
      finding({ ...told, related: [{ at: { ...at, file: `${text}2` }, note: text }] }),
      finding({ ...told, rule: 'meta/undeclared', args: { field: text } }),
      finding({ ...told, severity: 'low' }),
      finding({ ...told, status }),
    ],
    {
      files: [text],
      skipped: [{ rule: text, reason: text }],
      rules: { [text]: card(text, 'critical', { why: text, fix: text, title: text }) },
      inputs: {
        today: text,
        programs: [{ name: '', sector: 'other' }],
        parameters: { [text]: 1 },
        failOn: 'high',
      },
    },
  );
  return { verdict, texts: new Map([[text, line]]) };
}

describe.each([...formats.keys()])('%s', (format) => {
  test.each(hostile)('shows %j and does not obey it', (text) => {
    const { verdict, texts } = everywhere(text);
    for (const width of [40, 100]) {
      const output = render(verdict, format, { texts, width });
      expect(output).not.toMatch(unsafe);
      // What the workflow commands say is read back in github.test.ts.
      if (format !== 'github') expect(output).not.toMatch(/^\s*::/m);
      expect(output).not.toContain('##[');
    }
  });
});

test('what the pretty format hides it names', () => {
  const { verdict, texts } = everywhere('\u001b[2J\u202e');
  expect(render(verdict, 'pretty', { texts })).toContain('\\u{1b}[2J\\u{202e}');
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
