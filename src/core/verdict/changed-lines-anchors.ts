import type { Numbers } from './changed-lines-script.ts';

/** Indexes into base and head of one line that stayed. */
type Anchor = readonly [base: number, head: number];

/** The lines that stand once in each text, as many of them as are in the same order in both (patience diff). */
export function anchors(base: Numbers, head: Numbers): readonly Anchor[] {
  const inHead = singles(head);
  const pairs = [...singles(base)].flatMap(([line, index]): Anchor[] => {
    const other = inHead.get(line);
    return other === undefined ? [] : [[index, other]];
  });
  return longestRise(pairs);
}

/** The lines that stand once, with their indexes, in order. */
function singles(lines: Numbers): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  for (const [index, line] of lines.entries()) indexes.set(line, indexes.has(line) ? -1 : index);
  return new Map([...indexes].filter(([, index]) => index >= 0));
}

/** The longest part of pairs, sorted by base, that rises in the head as well: patience sorting with a trail back. */
function longestRise(pairs: readonly Anchor[]): readonly Anchor[] {
  // The index of the pair with the lowest end among the rises of each length, and what stood before each pair.
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [index, [, end]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    previous.push(tops[low - 1] ?? -1);
    tops[low] = index;
  }
  const rise: Anchor[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}
