import { describe, expect, test } from 'vitest';
import { markdownWithin } from '../../src/report/markdown.ts';
import { run } from '../bin/world.ts';
import { change, comparedVerdict, fall, weaker } from './comparisons.ts';
import { hostileTexts } from './hostile.ts';
import {
  all,
  type Branch,
  expectHarmlessHtml,
  expectHarmlessMarkdown,
  page,
  parse,
  textIn,
} from './markdown-reader.ts';
import { card, finding, fullVerdict, placeOf, texts, verdictOf } from './samples.ts';

/** The cells of every table, as a reader sees them. */
const tables = (tree: Branch) =>
  all(tree, 'table').map((table) => (table.children ?? []).map((row) => (row.children ?? []).map(textIn)));

describe('the page', () => {
  test('says the outcome, the findings by severity, what did not run, the totals and what to type next', () => {
    const tree = parse(page(fullVerdict));
    expect(all(tree, 'heading').map(textIn)).toEqual([
      'papertiger: fails, 7 open findings at or above high',
      'critical: 2',
      'high: 5',
      '1 rule did not run, which is not a pass',
      'Totals',
    ]);
    const shown = textIn(tree);
    expect(shown).toContain(
      '10 findings: 8 open (2 critical, 5 high, 1 medium, 0 low), 1 excepted, 1 known.',
    );
    expect(shown).toContain('meta/contradicts-chain (no observation of a chain was given)');
    expect(all(tree, 'inlineCode').at(-1)?.value).toBe('papertiger explain custody/quorum-below-half');
    const rows = tables(tree).map((table) => table.length - 1);
    // Two critical, five high, one medium that is folded away, one excused; the known one is only counted.
    expect(rows).toEqual([2, 5, 1, 1]);
    expect(all(tree, 'html').map(({ value }) => value)).toEqual([
      '<details>\n<summary>medium: 1, below high and not failing the run</summary>',
      '</details>',
      '<details>\n<summary>1 excused by exceptions</summary>',
      '</details>',
    ]);
  });

  test('a row has the place, the rule, the message and, once for each rule, the remedy', () => {
    const [[, first, second] = []] = tables(parse(page(fullVerdict)));
    expect(first).toEqual([
      'security-program.yml:6:16',
      'custody/quorum-below-half',
      'wallet "eth-cold-1": 2 of 5 signers can move $400,000,000',
      'What to declare for custody/quorum-below-half.',
    ]);
    expect(second?.[3]).toBe('as above');
  });

  test('an excused finding is told with its end, its owner and its reason', () => {
    expect(tables(parse(page(fullVerdict))).at(-1)?.[1]).toEqual([
      'security-program.yml:4:9',
      'high hot/uncovered',
      '2027-01-10',
      'ciso',
      'migration to the new vault is under way',
    ]);
  });

  test('the rule is a link where its card names an address', () => {
    const at = placeOf('x.yml', 'a: 1', 'a');
    const references = ['NIST', 'https://example.org/a%20b/(c)?d=1&copy=2'];
    const rules = { 'a/b': card('a/b', 'high', { references }) };
    const links = all(parse(page(verdictOf([finding({ rule: 'a/b', at })], { rules }))), 'link');
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/a%20b/%28c%29?d=1&copy=2']);
  });

  test('a clean run passes in one heading; quiet says nothing of it', () => {
    expect(page(verdictOf([]))).toMatch(/^## papertiger: passes, no open finding at or above high\n/);
    expect(page(verdictOf([]), true)).toBe('');
    expect(tables(parse(page(fullVerdict, true))).map((table) => table.length - 1)).toEqual([2, 5]);
  });
});

/** The long ones are long enough to be cut everywhere, and short enough to be parsed. */
const strangers = hostileTexts.map(([name, text]) => [name, text.slice(0, 1000)] as const);

describe('hostile text', () => {
  test.each(strangers)('%s changes neither the shape nor the links of the page', (_, text) =>
    expectHarmlessMarkdown(text),
  );
  test.each(strangers)('%s brings no tag or attribute of its own into the HTML', (_, text) =>
    expectHarmlessHtml(text),
  );
});

describe('a page that is too long', () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  const at = placeOf('x.yml', 'a: 1', 'a');
  const many = verdictOf(
    (['critical', 'high', 'medium'] as const).flatMap((severity) =>
      Array.from({ length: 30 }, (_, index) =>
        finding({ rule: `r/${severity}`, severity, at, message: `東京 ${severity} ${index}` }),
      ),
    ),
    { skipped: [{ rule: 'a/b', reason: 'r' }] },
  );
  const cut = (limit: number) =>
    markdownWithin(many, { color: false, width: 100, texts }, limit, 'The rest is elsewhere.');

  test.each([2000, 3000, 4000, 5500])('is cut by section to %d bytes and says what is missing', (limit) => {
    const output = cut(limit);
    expect(bytes(output)).toBeLessThanOrEqual(limit);
    const tree = parse(output);
    const [heading] = all(tree, 'heading').map(textIn);
    expect(heading).toBe('papertiger: fails, 60 open findings at or above high');
    expect(textIn(tree)).toContain('90 findings: 90 open (30 critical, 30 high, 30 medium, 0 low)');
    expect(output).toContain('Next: `papertiger explain r/critical`');
    expect(textIn(all(tree, 'emphasis')[0] ?? tree)).toMatch(/^Cut to fit\. .*\. The rest is elsewhere\.$/);
    expect(output.match(/<details>/g) ?? []).toHaveLength((output.match(/<\/details>/g) ?? []).length);
    const left = new Map(
      [...textIn(all(tree, 'emphasis')[0] ?? tree).matchAll(/(\d+) of 30 (\w+)/g)].map(([, size, name]) => [
        name,
        Number(size),
      ]),
    );
    expect(left.size).toBeGreaterThan(0);
    for (const severity of ['critical', 'high', 'medium']) {
      const rows = output.match(new RegExp(`^\\| .* ${severity} \\d+ \\|`, 'gm')) ?? [];
      expect([severity, rows.length]).toEqual([severity, left.get(severity) ?? 30]);
    }
  });

  test('keeps the worst, and is used up to the last row that fits', () => {
    const output = cut(3000);
    expect(output).toContain('critical 29');
    expect(output).not.toContain('medium 0');
    expect(bytes(output)).toBeGreaterThan(2800);
  });

  test('at any limit it stays below it', () => {
    for (let limit = 0; limit < 9000; limit += 37) expect(bytes(cut(limit))).toBeLessThanOrEqual(limit);
  });

  test('one that fits is whole', () => {
    const whole = page(many);
    expect(cut(bytes(whole))).toBe(whole);
    expect(whole).not.toContain('Cut to fit');
    expect(cut(bytes(whole) - 1)).toContain('Cut to fit');
  });

  test('thirty thousand findings make a page of less than 900 KiB', () => {
    const flood = verdictOf(
      Array.from({ length: 30_000 }, (_, index) => finding({ at, message: `m ${index}` })),
    );
    const start = performance.now();
    const output = page(flood);
    expect(bytes(output)).toBeLessThanOrEqual(900 * 1024);
    expect(bytes(output)).toBeGreaterThan(890 * 1024);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a comparison', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const told = {
    ref: sha,
    changes: [change(), change({ change: 'changed', field: 'note' })],
    cuts: [fall()],
    worst_usd: { single: { was: 1, is: 2000 }, pair: { was: 1, is: 1 } },
    notes: ['a.yml cannot be read'],
  };

  test('comes in the order in which it matters', () => {
    const output = page({ ...comparedVerdict(told), skipped: [{ rule: 'a/b', reason: 'r' }] });
    const marks = [
      '## papertiger: fails, 1 open finding at or above high, 1 weaker change',
      `### Against \`${sha}\`: 1 weaker`,
      '| **weaker** |',
      '#### Not compared',
      '### critical: 1',
      '### What it costs',
      '### How few must fall',
      '<summary>1 otherwise changed</summary>',
      '### 1 rule did not run',
      '### Totals',
      'Next: ',
    ];
    const places = marks.map((mark) => output.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is cut after findings, wherever it stands', () => {
    const findings = Array.from({ length: 200 }, (_, index) =>
      weaker({ at: placeOf('x.yml', 'a: 1', 'a'), message: `m ${index}` }),
    );
    const output = markdownWithin(
      comparedVerdict(told, findings),
      { color: false, width: 100, texts },
      4000,
      'The rest is elsewhere.',
    );
    expect(output).toMatch(
      /Shown: \d+ of 200 critical findings, 0 of 1 other changes\. The rest is elsewhere\./,
    );
    for (const kept of ['| **weaker** |', '#### Not compared', '### What it costs', '### How few must fall'])
      expect(output).toContain(kept);
  });

  test.each(strangers)('of hostile text keeps its shape: %s', (_, text) => {
    const shapeOf = (entity: string) =>
      all(
        parse(page(comparedVerdict({ ...told, ref: entity, cuts: [fall({ entity })], notes: [entity] }))),
        'heading',
      ).length;
    expect(shapeOf(text)).toBe(shapeOf('tame'));
  });
});

test('rules that did not run for one reason are one line', () => {
  const skipped = Array.from({ length: 150 }, (_, index) => ({
    rule: `a/r${index}`,
    reason: 'no program was read',
  }));
  const tree = parse(page(verdictOf([], { skipped })));
  expect(all(tree, 'heading').map(textIn)).toContain('150 rules did not run, which is not a pass');
  expect(all(tree, 'listItem').map(textIn)).toEqual([
    'a/r0, a/r1, a/r2, a/r3, a/r4, a/r5 and 144 more (no program was read)',
  ]);
});

test.each([
  ['northwind-exchange', '2026-11-22'],
  ['ronin-2022', '2022-03-23'],
])('examples/%s', async (name, today) => {
  const argv = ['check', `examples/${name}`, '--today', today, '--no-config', '--format', 'markdown'];
  const { out, err } = await run(process.cwd(), argv);
  expect(err).toBe('');
  await expect(out).toMatchFileSnapshot(`snapshots/markdown-${name}.md`);
});
