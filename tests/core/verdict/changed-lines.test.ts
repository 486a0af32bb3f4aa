import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedLines } from '../../../src/core/verdict/changed-lines.ts';

const changed = (base: readonly string[], head: readonly string[]) =>
  [...changedLines(base.join('\n'), head.join('\n'))].sort((a, b) => a - b);

describe('the changed lines', () => {
  test.each<[string, string, string, number[]]>([
    ['of equal texts', 'abc', 'abc', []],
    ['where one is modified', 'abc', 'axc', [2]],
    ['where one is added', 'abc', 'abxc', [3]],
    ['where one is added in front', 'abc', 'xabc', [1]],
    ['where one is deleted', 'abc', 'ac', []],
    ['where two places changed', 'abcdefg', 'axcdefyg', [2, 7]],
    ['where one moved down', 'abcd', 'acdb', [4]],
    ['where a line is repeated', 'aaa', 'aaaa', [4]],
    ['where everything is new', 'abc', 'xyz', [1, 2, 3]],
  ])('%s', (_, base, head, expected) => {
    expect(changed([...base], [...head])).toEqual(expected);
  });

  test('of a text that was not there are all', () => {
    expect([...changedLines('', 'a\nb')].sort()).toEqual([1, 2]);
  });

  test('do not depend on line ends or on a byte order mark', () => {
    const text = 'a: 1\nb: 2\nc: 3\n';
    expect(changedLines(text, text.replaceAll('\n', '\r\n')).size).toBe(0);
    expect(changedLines(text, text.replaceAll('\n', '\r')).size).toBe(0);
    expect(changedLines(text, `\ufeff${text}`).size).toBe(0);
  });

  test('are as few as can be in small texts, and what is left stands in the base in that order', () => {
    const line = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.array(line, { maxLength: 14 }), (base, head) => {
        const found = new Set(changed(base, head));
        const kept = head.filter((_, index) => !found.has(index + 1));
        // An empty text is a single empty line, which no letter equals.
        expect(kept).toHaveLength(longestCommon(base, head));
        expect(isWithin(kept, base)).toBe(true);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  test('of large texts leave nothing out', () => {
    const random = generator(5);
    for (let round = 0; round < 20; round++) {
      const base = Array.from({ length: 1500 }, (_, index) =>
        random() < 0.5 ? `id: ${index}` : `kind: ${Math.floor(random() * 9)}`,
      );
      const head = base.flatMap((line) => {
        const dice = random();
        if (dice < 0.1) return [];
        if (dice < 0.3) return [line, `new: ${Math.floor(random() * 50)}`];
        return dice < 0.4 ? [`kind: ${Math.floor(random() * 9)}`] : [line];
      });
      const found = new Set(changed(base, head));
      const kept = head.filter((_, index) => !found.has(index + 1));
      expect(isWithin(kept, base)).toBe(true);
      expect(kept.length).toBeGreaterThan(longestCommon(base, head) * 0.9);
    }
  });

  test('of a long file that was changed in many places are those, and no other', () => {
    const base = Array.from({ length: 30_000 }, (_, index) => (index % 3 === 0 ? `id: ${index}` : 'kind: x'));
    const head = base.map((line, index) => (index % 30 === 0 ? `${line} # seen` : line));
    expect(changed(base, head)).toEqual(base.flatMap((_, index) => (index % 30 === 0 ? [index + 1] : [])));
  });
});

describe('hostile texts', () => {
  const random = generator(7);
  const bits = (length: number) => Array.from({ length }, () => (random() < 0.5 ? 'a' : 'b'));
  const numbers = Array.from({ length: 200_000 }, (_, index) => String(index));
  /** Each level of comparing settles one line and leaves the rest: `x1 x1 x2 x2 …` against its reverse. */
  const nested = Array.from({ length: 200_000 }, (_, index) => String(index >> 1));

  test.each<[string, readonly string[], readonly string[]]>([
    ['two lines in random order', bits(400_000), bits(400_000)],
    ['the same lines backward', numbers, numbers.toReversed()],
    ['pairs backward', nested, nested.toReversed()],
    ['nothing in common', numbers, numbers.map((line) => `${line}x`)],
    ['halves exchanged', numbers, [...numbers.slice(100_000), ...numbers.slice(0, 100_000)]],
    ['each second line doubled', numbers, numbers.flatMap((line, i) => (i % 2 ? [line, line] : [line]))],
    ['empty lines only', Array(300_000).fill(''), Array(299_000).fill('')],
  ])('%s cost no more than their length', (_, base, head) => {
    const texts = [base.join('\n'), head.join('\n')] as const;
    const start = process.cpuUsage();
    changedLines(...texts);
    const { user, system } = process.cpuUsage(start);
    // A square of 200,000 lines would take minutes.
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      next.push(one === other ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
