import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePath } from '../../../src/core/parse/path.ts';
import { types } from '../../../src/core/program/vocabulary.ts';
import type { Place, Verdict } from '../../../src/core/types.ts';
import { judge, sourcesOf } from '../../support/judge.ts';

// Programs that nobody would write, in every way that YAML lets one write them: whatever is found has a place, and the
// place is right to the character.

const seed = 20_260_220;

/** Line and column by counting, as an editor shows them (a byte order mark is no column); nothing of the parser's. */
function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).replace(/^\uFEFF/, '');
  const lines = before.split(/\r\n|\n|\r(?!\n)/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}

function expectPlaces(files: Readonly<Record<string, string>>, { findings }: Verdict) {
  for (const { rule, at, related } of findings) {
    for (const place of [at, ...related.map((one) => one.at)]) expectPlace(files[place.file], place, rule);
  }
}

function expectPlace(text: string | undefined, { start, end, excerpt, path }: Place, rule: string) {
  if (text === undefined) throw new Error(`${rule} speaks of a file that is none`);
  expect(excerpt, rule).toBe(text.slice(start.offset, end.offset));
  expect(start, rule).toEqual(positionIn(text, start.offset));
  expect(end, rule).toEqual(positionIn(text, end.offset));
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(() => parsePath(path)).not.toThrow();
}

/** The five ways to write a text, as the lines behind `key:` at an indentation. */
const styles = {
  plain: (text: string) =>
    /^[A-Za-z](?:[\w .%äß→-]|🦊)*$/u.test(text) && !/ $/.test(text) ? text : JSON.stringify(text),
  single: (text: string) =>
    /[\n\r\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`,
  double: (text: string) => JSON.stringify(text),
  literal: (text: string, indent: string) => `|-\n${indent}  ${text.replaceAll('\n', `\n${indent}  `)}`,
  folded: (text: string, indent: string) =>
    `>-\n${indent}  ${text.replaceAll(/\n| (?=\S+ \S+$)/g, `\n${indent}  `)}`,
};
type Style = keyof typeof styles;

const style = fc.constantFrom<Style>('plain', 'single', 'double', 'literal', 'folded');
const words = fc
  .array(
    fc.constantFrom('SOC 2', 'secure', 'therefore', 'multisig', 'größe', '🦊', "don't", '100 %', '→', 'keys'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => `We ${list.join(' ')}`);
const word = fc.constantFrom('a', 'b', 'eth-cold-1', 'größe', '🦊', 'custody.quorum-threshold', 'att/soc2');

interface Written {
  readonly name: string;
  readonly value: string | number | boolean | null | readonly string[];
  readonly style: Style;
  readonly comment: boolean;
}

const field = (name: string, value: fc.Arbitrary<Written['value']>) =>
  fc.record<Written>({ name: fc.constant(name), value, style, comment: fc.boolean() });
/** Some of the fields, in any order. */
const some = (fields: readonly fc.Arbitrary<Written>[]) =>
  fc.shuffledSubarray([...fields], { minLength: 1 }).chain((chosen) => fc.tuple(...chosen));

const number = fc.constantFrom(0, 1, 2, 5, -3, 1.5);
const names = fc.array(word, { maxLength: 4 });
const items: Readonly<Record<string, fc.Arbitrary<readonly Written[]>>> = {
  wallets: some([
    field('id', word),
    field('type', fc.constantFrom('safe', 'eoa', 'saef')),
    field('threshold', fc.oneof(number, words)),
    field('owners', fc.oneof(names, number)),
    field('destinations', names),
    field('max_exposure_usd', fc.oneof(fc.constant(5e6), words)),
    field('tier', fc.constantFrom('cold', 'hot', 'cool')),
    field('treshold', number),
  ]),
  signers: some([
    field('id', word),
    field('person', word),
    field('shares_host_with', names),
    field('external', fc.boolean()),
  ]),
  keys: some([field('id', word), field('storage', fc.oneof(word, words)), field('signer', word)]),
  claims: some([field('id', word), field('text', words), field('supported_by', names)]),
  drills: some([field('type', word), field('date', fc.constantFrom('2026-02-30', '2026-11-01', 'soon'))]),
  exceptions: some([
    field('rule', fc.constantFrom('hot/no-cap', 'hot/no-caps')),
    field('expires', fc.constantFrom('2026-12-01', '2020-01-01')),
  ]),
};

function writeValue({ value, style: how }: Written, indent: string): string {
  if (typeof value === 'string') return ` ${styles[how](value, indent)}`;
  if (!Array.isArray(value)) return value === null ? '' : ` ${value}`;
  if (value.length === 0 || how === 'double')
    return ` [${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  return value.map((one) => `\n${indent}- ${styles[how](one, `${indent}  `)}`).join('');
}

function writeItem(fields: readonly Written[], indent: string): string {
  const lines = fields.map((one) => {
    const isBlock = typeof one.value === 'string' && /^[|>]/.test(styles[one.style](one.value, ''));
    const comment = one.comment && !isBlock && !Array.isArray(one.value) ? ' # words' : '';
    return `${one.name}:${writeValue(one, `${indent}  `)}${comment}`;
  });
  return `${indent}- ${lines.join(`\n${indent}  `)}\n`;
}

const section = fc
  .constantFrom(...Object.keys(items))
  .chain((name) =>
    fc.tuple(fc.constant(name), fc.array(items[name] ?? fc.constant([]), { minLength: 1, maxLength: 3 })),
  );
const head: fc.Arbitrary<string> = fc.constantFrom(
  'org: {kind: [exchange], sector: crypto}\n',
  '# words\n\norg:\n  kind:\n    - exchange\n    - custdian\n',
  'org: {name: "N\\u00e4", kind: [fund]}\npolicy: {default: allow, catch_all_allow: true}\n',
  '%YAML 1.2\n---\norg: {sector: non_crypto}\n',
  '\uFEFForg: {nmae: N}\n',
  '',
);
const file = fc
  .tuple(
    head,
    fc.uniqueArray(section, { minLength: 1, maxLength: 4, selector: ([name]) => name }),
    fc.constantFrom('', '  '),
  )
  .map(([start, sections, indent]) =>
    sections.reduce(
      (text, [name, list]) => `${text}${name}:\n${list.map((one) => writeItem(one, indent)).join('')}`,
      start,
    ),
  );
const lineEnds = fc.constantFrom('\n', '\r\n');
const program = fc
  .array(fc.tuple(file, lineEnds), { minLength: 1, maxLength: 3 })
  .map((files) =>
    Object.fromEntries(files.map(([text, end], i) => [`f${i}.yml`, text.replaceAll('\n', end)])),
  );

describe('every finding has a place', () => {
  test(`whose excerpt is what stands there (seed ${seed})`, () => {
    let findings = 0;
    const rules = new Set<string>();
    const seen = new Set<Style>();
    fc.assert(
      fc.property(program, (files) => {
        const verdict = judge(files);
        expect(
          verdict.findings.filter(({ rule }) => rule === 'meta/syntax').map(({ message }) => message),
        ).toEqual([]);
        expectPlaces(files, verdict);
        findings += verdict.findings.length;
        for (const { rule } of verdict.findings) rules.add(rule);
        for (const text of Object.values(files)) {
          if (/: \|-/.test(text)) seen.add('literal');
          if (/: >-/.test(text)) seen.add('folded');
          if (/: '/.test(text)) seen.add('single');
          if (/: "/.test(text)) seen.add('double');
          if (/: [a-z]/.test(text)) seen.add('plain');
        }
      }),
      { seed, numRuns: 200 },
    );
    expect(findings).toBeGreaterThan(4000);
    expect(rules.size).toBeGreaterThan(40);
    expect(seen.size).toBe(5);
  });
});

describe('nothing that a file can say makes the check throw', () => {
  /** Only that nothing is a program may be thrown; anything else is a bug of ours. */
  function judged(files: Readonly<Record<string, string>>): Verdict | undefined {
    try {
      return judge(sourcesOf(files));
    } catch (error) {
      expect(error).toMatchObject({ name: 'UsageError', code: 3 });
      return undefined;
    }
  }

  const token = fc.oneof(
    fc.constantFrom(
      ...'{ } [ ] , : - ? & * ! | > \' " # % @ ` \t \n \r --- ... << ~ null .nan .inf 0x1 1e9 &a *a !!set'.split(
        ' ',
      ),
      '\n',
      '\r\n',
      '\n  ',
      ' ',
    ),
    fc.constantFrom(...Object.keys(types.Program?.fields ?? {}).map((name) => `${name}:`)),
    fc.constantFrom(
      'id: ',
      'threshold: ',
      'owners: ',
      '__proto__: ',
      'constructor: ',
      'apiVersion: security-program/v1\n',
    ),
    fc.string({ maxLength: 4, unit: 'grapheme' }),
    fc.string({ maxLength: 4, unit: 'binary' }),
  );
  const junk = fc.array(token, { maxLength: 25 }).map((tokens) => tokens.join(''));

  test(`texts of YAML's own signs (seed ${seed})`, () => {
    let unread = 0;
    fc.assert(
      fc.property(junk, fc.boolean(), (text, twice) => {
        const files = twice ? { 'a.yml': text, 'b.yml': 'wallets: [{id: a}]' } : { 'a.yml': text };
        const verdict = judged(files);
        if (verdict) expectPlaces(files, verdict);
        else unread += 1;
      }),
      { seed, numRuns: 1100 },
    );
    expect(unread).toBeLessThan(400);
  });

  const keys = [...new Set(Object.values(types).flatMap(({ fields }) => Object.keys(fields)))];
  const sections = Object.keys(types.Program?.fields ?? {});
  const scalar = fc.oneof(
    fc.constantFrom(
      '~',
      'true',
      '1',
      '-1',
      '1.5',
      '9223372036854775808',
      '.nan',
      '-.inf',
      '2026-02-30',
      '"x"',
      "''",
      'safe',
      'exchange',
      'crypto',
      'hot/no-cap',
    ),
    fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
  );
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      scalar,
      fc.array(tie('value'), { maxLength: 4 }).map((list) => `[${list.join(', ')}]`),
      fc
        .uniqueArray(fc.tuple(fc.constantFrom(...keys, '__proto__', 'constructor', 'x-y'), tie('value')), {
          maxLength: 5,
          selector: ([key]) => key,
        })
        .map((pairs) => `{${pairs.map(([key, one]) => `${key}: ${one}`).join(', ')}}`),
    ),
  }));
  const declared = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...sections), value), {
      minLength: 1,
      maxLength: 8,
      selector: ([name]) => name,
    })
    .map((pairs) => pairs.map(([name, one]) => `${name}: ${one}\n`).join(''));

  test(`any value under every name of the vocabulary (seed ${seed})`, () => {
    fc.assert(
      fc.property(declared, fc.option(declared), (text, other) => {
        const files = { 'a.yml': text, ...(other !== null && { 'b.yml': other }) };
        const verdict = judged(files);
        if (verdict) expectPlaces(files, verdict);
        // A value of any kind is a fault of the document, never of a rule.
        expect(
          verdict?.findings.filter(
            ({ rule, args }) => rule === 'meta/rule-error' && !/overflow|day/.test(`${args.problem}`),
          ),
        ).toEqual([]);
      }),
      { seed, numRuns: 700 },
    );
  });
});
