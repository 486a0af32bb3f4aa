import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/types.ts';
import { render } from '../../src/report/index.ts';
import { card, finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';

const stripColors = (text: string) => text.replaceAll(/\u001b\[\d+m/g, '');
const pretty = (verdict: Verdict, width = 100, color = false, files = texts) =>
  render(verdict, 'pretty', { width, color, texts: files });

/** A verdict with one finding in one line of text. */
function single(line: string, excerpt: string, after = '', message = 'm'): [Verdict, Map<string, string>] {
  const at = placeOf('x.yml', line, excerpt, 'a', after);
  return [verdictOf([finding({ at, message })]), new Map([['x.yml', line]])];
}

describe('the whole output', () => {
  test.each([60, 100, 200])('at %d columns', async (width) => {
    const plain = pretty(fullVerdict, width);
    await expect(plain).toMatchFileSnapshot(`snapshots/pretty-${width}.txt`);
    const colored = pretty(fullVerdict, width, true);
    await expect(colored).toMatchFileSnapshot(`snapshots/pretty-${width}-color.txt`);
    expect(stripColors(colored)).toBe(plain);
  });

  test('frames fall back on excerpts where a text is not at hand', () => {
    const lines = pretty(fullVerdict, 100, false, new Map()).split('\n');
    expect(lines).toContain('  14 |       therefore your funds are secure');
    expect(lines).toContain('  6 |                2');
    expect(lines).toContain('    |                ^');
  });

  test('says what a clean run judged', async () => {
    const outcomes = {
      'a/b': { pass: 7, fail: 0, 'not-applicable': 0, error: 0 },
      'a/c': { pass: 0, fail: 0, 'not-applicable': 3, error: 0 },
    };
    const rules = { 'a/b': card('a/b'), 'a/c': card('a/c') };
    const clean = verdictOf([], { outcomes, rules, files: ['a.yml', 'b.yml'] });
    await expect(pretty(clean)).toMatchFileSnapshot('snapshots/pretty-clean.txt');
  });

  test('quiet prints nothing on a clean run, and only what fails on any other', () => {
    expect(render(verdictOf([]), 'pretty', { quiet: true })).toBe('');
    const quiet = render(fullVerdict, 'pretty', { texts, quiet: true });
    expect(quiet).not.toContain('people/no-vetting');
    expect(quiet).not.toContain('excused');
    expect(quiet).toContain('custody/quorum-below-half');
    expect(quiet).toContain('Fails: 7 open findings at or above high.');
  });

  test('an excepted or known finding fails nothing, however bad', () => {
    const at = placeOf('x.yml', 'a: 1', 'a');
    const known = finding({ at, status: { is: 'known', since: '2026-01-01' } });
    expect(pretty(verdictOf([known]))).toContain('Passes: no open finding at or above high.');
  });
});

describe('a run with very many findings', () => {
  const text = 'a: 1\nb: 2\nc: 3\n';
  const at = placeOf('x.yml', text, 'b');
  const rules = Array.from({ length: 60 }, (_, index) => `r/rule-${index}`);
  const many = verdictOf(
    rules.flatMap((rule) => [finding({ rule, at }), finding({ rule, at, entity: 'e/2' })]),
  );
  const output = render(many, 'pretty', { texts: new Map([['x.yml', text]]) });

  test('mentions every finding', () => {
    for (const rule of rules) expect(output).toContain(rule);
    expect(output).toContain('also failing the run: 94');
    expect(output).toContain('Fails: 120 open findings');
  });

  test('does not repeat a frame, and stays under three lines a finding', () => {
    expect(output.match(/\^/g)).toHaveLength(1);
    expect(output.split('\n').length).toBeLessThan(300);
  });

  test('one rule with many findings is one heading and a few frames', () => {
    const places = ['a', 'b', 'c', '1', '2', '3'].map((excerpt) => placeOf('x.yml', text, excerpt));
    const one = verdictOf(places.map((place) => finding({ at: place })));
    const lines = render(one, 'pretty', { texts: new Map([['x.yml', text]]) }).split('\n');
    expect(lines[0]).toContain('6 findings');
    expect(lines.filter((line) => /\^$/.test(line))).toHaveLength(4);
    expect(lines).toContain('  and 2 more:');
    expect(lines.filter((line) => line.startsWith('  why'))).toHaveLength(1);
  });
});

describe('lines that are hard to draw', () => {
  const long = `flow: {${Array.from({ length: 300 }, (_, i) => `key${i}: value${i}`).join(', ')}}`;

  test.each([60, 100, 200])(
    'a long flow line is windowed around the underlined part at %d columns',
    (width) => {
      const [verdict, files] = single(long, 'value150');
      const output = pretty(verdict, width, false, files);
      expect(underlined(output)).toEqual(['value150']);
      const row = output.split('\n').find((line) => line.includes('value150,')) ?? '';
      expect(row).toMatch(/ \| ….*…$/);
      expect(row.length).toBeLessThanOrEqual(width);
    },
  );

  test('a window at either end of the line is cut on one side only', () => {
    const [first, files] = single(long, 'key0');
    expect(pretty(first, 60, false, files)).toMatch(/1 \| flow: \{key0: .*…\n/);
    const [last] = single(long, 'value299}');
    expect(pretty(last, 60, false, files)).toMatch(/1 \| ….*value299\}\n/);
  });

  test('two marks far apart on one line get a window each', () => {
    const related = [{ at: placeOf('x.yml', long, 'value280'), note: 'and this one' }];
    const verdict = verdictOf([finding({ at: placeOf('x.yml', long, 'value5'), related })]);
    const output = pretty(verdict, 80, false, new Map([['x.yml', long]]));
    expect(underlined(output)).toEqual(['value5', 'value280']);
    expect(output).toContain('- and this one');
  });

  test('a mark wider than the window is shown from its start', () => {
    const [verdict, files] = single(`a: ${'x'.repeat(5000)}`, 'x'.repeat(5000));
    const output = pretty(verdict, 60, false, files);
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(output).toMatch(/\^{40,}/);
  });

  test('a line of eight million characters is drawn at once', () => {
    const huge = `${'{a: 1}, '.repeat(500_000)}needle${', {b: 2}'.repeat(500_000)}`;
    const [verdict, files] = single(huge, 'needle');
    const start = performance.now();
    expect(underlined(pretty(verdict, 100, false, files))).toEqual(['needle']);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.each([
    ['東京 is wide', 'name: 東京 vault', 'vault'],
    ['a family of emoji is one character', 'name: 👨‍👩‍👧‍👦 vault', 'vault'],
    ['a flag', 'name: 🇨🇭 vault', 'vault'],
    ['an accent that combines', 'name: cafe\u0301 vault', 'vault'],
    ['a tab', 'name:\tx\tvault', 'vault'],
    ['the wide text itself', 'name: 東京', '東京'],
    ['an astral character', 'name: 𝔘𝔫𝔦 vault', '𝔫𝔦'],
  ])('%s', (_, line, excerpt) => {
    const [verdict, files] = single(line, excerpt);
    expect(underlined(pretty(verdict, 100, false, files))).toEqual([excerpt]);
  });

  test('lines are counted as the parser counts them: CRLF, a lone CR, a byte order mark', () => {
    const text = '\ufeffa: 1\r\nb: 2\rc: 3\n';
    const offset = text.indexOf('c');
    const at = {
      file: 'x.yml',
      path: 'c',
      start: { line: 3, column: 1, offset },
      end: { line: 3, column: 2, offset: offset + 1 },
      excerpt: 'c',
    };
    const output = pretty(verdictOf([finding({ at })]), 100, false, new Map([['x.yml', text]]));
    expect(output).toContain('  2 | b: 2\n  3 | c: 3\n    | ^\n');
  });

  test('an empty stretch is pointed at', () => {
    const [verdict, files] = single('a:', '', 'zzz');
    expect(pretty(verdict, 100, false, files)).toContain('  1 | a:\n    | ^\n');
  });

  test('a long stretch is underlined on its first lines', () => {
    const text = 'a:\n  - 1\n  - 2\n  - 3\n  - 4\n  - 5\n';
    const [verdict, files] = single(text, text);
    expect(pretty(verdict, 100, false, files)).toContain('(through line 6)');
  });
});

/** The words above each underline, read back by columns as a terminal would draw them. */
function underlined(output: string): string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, index) => {
    const row = /^( +\| )( *)([\^-]+)/.exec(line);
    if (!row) return [];
    const [, gutter = '', indent = '', mark = ''] = row;
    const above = lines.slice(0, index).findLast((candidate) => /^ +\d+ \| /.test(candidate)) ?? '';
    return [byColumns(above.slice(gutter.length), indent.length, mark.length)];
  });
}

/** A second opinion on widths: by code point, with zero for what joins or combines. */
function byColumns(text: string, from: number, count: number): string {
  let column = 0;
  let found = '';
  let joined = false;
  let flags = 0;
  for (const character of text) {
    const flag = /\p{RI}/u.test(character);
    const zero = joined || /\p{Mn}|\u200d|\ufe0f/u.test(character) || (flag && flags++ % 2 === 1);
    joined = character === '\u200d';
    if (column >= from && column < from + count && !(zero && column === from)) found += character;
    if (!zero) column += /[\u3000-\u9fff]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
  }
  return found;
}

describe('what a program says nothing about', () => {
  test('is a list by severity without frames, and each line counts in the totals', () => {
    const at = { ...placeOf('x.yml', 'apiVersion: a', 'apiVersion'), path: '' };
    const absent = ['policy/default-allow', 'tx/no-simulation'].map((rule) =>
      finding({ rule, at, message: 'm' }),
    );
    const text = pretty(verdictOf(absent));
    expect(text).toContain('not declared at all, which is not a pass: 2');
    expect(text).not.toContain('-->');
    expect(text).toContain('2 findings: 2 open');
  });

  test('does not swallow the words of a page without headings', () => {
    const at = { ...placeOf('x.md', 'SOC 2, so all is safe', 'safe'), path: '' };
    const told = finding({ rule: 'claim/causal-language', at, message: 'm', args: { outcome: 'safe' } });
    expect(pretty(verdictOf([told]))).toContain('--> x.md:1:18');
  });

  test('does not swallow a fault of the file itself', () => {
    const at = { ...placeOf('x.yml', 'org', 'org'), path: '' };
    const text = pretty(verdictOf([finding({ rule: 'meta/syntax', at, message: 'm' })]));
    expect(text).toContain('--> x.yml:1:1');
  });
});
