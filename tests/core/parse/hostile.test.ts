import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, placeOf } from '../../../src/core/parse/position.ts';
import { parseYaml } from '../../../src/core/parse/yaml.ts';
import { nodesOf } from './support.ts';

const DEEP = 'nested more than 64 deep, which is as deep as is read';
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

function parse(text: string): { roots: number; problems: unknown[] } {
  const { documents, hits } = parseYaml({ file: 'bomb.yml', text });
  return {
    roots: documents.filter(({ root }) => root !== null).length,
    problems: hits.map(({ args }) => args.problem),
  };
}

/**
 * Seconds: of the clock or of the processor, of which other work on the machine lengthens only one at a time.
 */
function cost(work: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min((performance.now() - start) / 1e3, (user + system) / 1e6);
}

/** One block below the other, each a space deeper. */
function stairs(count: number): string {
  return numbers(count)
    .map((i) => `${' '.repeat(i)}a:\n`)
    .join('');
}

const laughs = numbers(9)
  .map((i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`)
  .join('');
const chain = numbers(900)
  .map((i) => `a${i + 1}: &a${i + 1} {k: *a${i}}\n`)
  .join('');

describe('bombs are refused in a sentence, each in less than 2 s', () => {
  const repeats = 'the aliases of this file repeat more than 100,000 values; write fewer of them';
  test.each([
    ['3,000 brackets', `${'['.repeat(3000)}${']'.repeat(3000)}`, DEEP],
    // On Node 20 the second of these in one process would abort it, were they composed.
    ['3,000 brackets again', `${'['.repeat(3000)}${']'.repeat(3000)}`, DEEP],
    ['100,000 brackets', '['.repeat(100_000), DEEP],
    ['20,000 braces', '{a: '.repeat(20_000), DEEP],
    ['lists in one line, and a way out of them', `${'- '.repeat(5000)}\n- x\n`, DEEP],
    ['keys in one line, and a way out of them', `${'? '.repeat(5000)}\n- x\n`, DEEP],
    ['blocks 3,500 deep', stairs(3500), DEEP],
    ['nine levels of aliases', `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${laughs}`, repeats],
    ['900 aliases in each other', `a0: &a0 {k: 1}\n${chain}`, DEEP],
    ['an alias of itself', 'a: &a [b, *a]\n', '*a stands inside the value that it repeats'],
    ['an alias of itself in a map', 'a: &a {b: {c: *a}}\n', '*a stands inside the value that it repeats'],
    ['a million digits', `a: ${'9'.repeat(1_000_000)}\n`, 'an integer of more than 1,000 digits is not read'],
    ['300,000 NUL', '\0'.repeat(300_000), 'a control character (U+0000) stands here; remove it'],
    [
      'an unclosed quote in each of 5,000 lines',
      '- "a\n'.repeat(5000),
      'this " is not closed, or the line below it is not indented',
    ],
  ])('%s', (_, text, problem) => {
    expect(cost(() => expect(parse(text)).toEqual({ roots: 0, problems: [problem] }))).toBeLessThan(2);
  });

  test.each([
    [
      '40,000 keys',
      numbers(40_000)
        .map((i) => `key${i}: ${i}\n`)
        .join(''),
      1,
    ],
    ['64 brackets', `${'['.repeat(64)}${']'.repeat(64)}`, 1],
    ['64 blocks', stairs(64), 1],
    ['50,000 comments', '# c\n'.repeat(50_000), 0],
    ['8 MB in one scalar', `a: ${'b c '.repeat(2_000_000)}`, 1],
  ])('%s are read', (_, text, roots) => {
    expect(cost(() => expect(parse(text)).toEqual({ roots, problems: [] }))).toBeLessThan(2);
  });

  test('65 levels are not, whatever they are made of', () => {
    expect(parse(stairs(65)).problems).toEqual([DEEP]);
    expect(parse(`${'['.repeat(65)}${']'.repeat(65)}`).problems).toEqual([DEEP]);
    expect(parse(`${'[a: '.repeat(33)}${']'.repeat(33)}`).problems).toEqual([DEEP]);
  });

  test('5,000 duplicate keys are 20 hits and one that counts the rest, quickly', () => {
    const seconds = cost(() => {
      const { hits } = parseYaml({ file: 'f.yml', text: 'a: 1\n'.repeat(5000) });
      expect(hits).toHaveLength(21);
      expect(hits.at(-1)?.args.key).toBe('a and 4978 more keys after it');
    });
    expect(seconds).toBeLessThan(2);
  });
});

describe('cost grows with the text', () => {
  const shapes: Record<string, (count: number) => string> = {
    'keys of one map': (count) =>
      numbers(count)
        .map((i) => `key${i}: ${i}\n`)
        .join(''),
    aliases: (count) => `a: &a 1\nl:\n${'- *a\n'.repeat(count)}`,
    'a flow map in one line': (count) =>
      `{${numbers(count)
        .map((i) => `k${i}: ${i}`)
        .join(', ')}}`,
    comments: (count) =>
      numbers(count)
        .map((i) => `k${i}: 1 # c\n# d\n`)
        .join(''),
    documents: (count) => '---\na: 1\n'.repeat(count),
    'duplicate keys': (count) => 'a: 1\n'.repeat(count),
    faults: (count) => `a:\n${'\tb: 1\n'.repeat(count)}`,
  };

  function least(text: string): number {
    return Math.min(...numbers(2).map(() => cost(() => parse(text))));
  }

  test.each(Object.entries(shapes))('%s', (_, make) => {
    // Eight times the text; were it quadratic, 64 times the cost.
    expect(least(make(4800)) / least(make(600))).toBeLessThan(20);
  });
});

describe('whatever the text', () => {
  const soup = fc.constantFrom(
    ...[
      'a',
      'id',
      ' ',
      '  ',
      '\n',
      '\n',
      '\n  ',
      '\n    ',
      ': ',
      ':',
      '- ',
      '-',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
    ],
    ...[
      '|',
      '>',
      '|-',
      '>+',
      '|2',
      '# c',
      '&a ',
      '*a ',
      '!t ',
      '%YAML 1.2\n',
      '%YAML 1.1\n',
      '---',
      '...',
      '\n---\n',
    ],
    ...[
      '\n...\n',
      '\t',
      '\r\n',
      '\r',
      '\\',
      '\\n',
      '\uFEFF',
      '\0',
      '\x02',
      '\x18',
      '\x1f',
      '\ud800',
      '😀',
      '<<',
      '5.0',
      '~',
    ],
  );

  test('nothing throws, and every place is in the text', () => {
    const check = fc.property(fc.array(soup, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { documents, hits } = parseYaml({ file: 'f', text });
      expect(documents[0]?.start).toBe(text.startsWith('\uFEFF') ? 1 : 0);
      expect(documents.at(-1)?.end).toBe(text.length);
      for (const [i, { start }] of documents.entries()) if (i > 0) expect(start).toBe(documents[i - 1]?.end);
      for (const { at } of hits) expect(at.excerpt).toBe(text.slice(at.start.offset, at.end.offset));
      for (const { root } of documents) {
        for (const node of root === null ? [] : nodesOf(root)) {
          const whole = placeAt(node.origin, node.path, node.span);
          expect([whole.start.offset, whole.end.offset]).toEqual([node.span.start, node.span.end]);
          expect(whole.excerpt).not.toMatch(/[\r\n]$/);
          expect(placeOf(node).excerpt).not.toMatch(/[\r\n]$/);
        }
      }
    });
    fc.assert(check, { numRuns: 3000 });
  });
});
