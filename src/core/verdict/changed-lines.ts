import { anchors } from './changed-lines-anchors.ts';
import { type Budget, type Numbers, unmatched } from './changed-lines-script.ts';

/** A stretch of both texts, half open, that is yet to be compared. */
interface Gap {
  readonly base: readonly [number, number];
  readonly head: readonly [number, number];
}

/** Steps of comparing for each line that is there; a hostile file exhausts them, and the rest counts as changed. */
const stepsPerLine = 40;
const leastSteps = 200_000;

/**
 * The lines of `head`, from 1, that were added or modified since `base`. Line ends count for nothing. What is left
 * stands in `base` in the same order. In a large text that was changed in many places a line too many may be named.
 */
export function changedLines(base: string, head: string): ReadonlySet<number> {
  const words = new Map<string, number>();
  const before = numbered(base, words);
  const after = numbered(head, words);
  const changed = new Set<number>();
  const budget = { steps: Math.max(leastSteps, stepsPerLine * (before.length + after.length)) };
  const gaps: Gap[] = [{ base: [0, before.length], head: [0, after.length] }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const inner = trimmed(gap, before, after);
    const left = before.subarray(...inner.base);
    const right = after.subarray(...inner.head);
    const exact = unmatched(left, right, budget);
    const parts = exact ? [] : split(inner, left, right, budget);
    for (const part of parts) gaps.push(part);
    if (parts.length > 0) continue;
    for (const index of exact ?? right.keys()) changed.add(inner.head[0] + index + 1);
  }
  return changed;
}

/** Each line as a number, the same for equal lines; an editor's byte order mark belongs to none. */
function numbered(text: string, words: Map<string, number>): Numbers {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return Int32Array.from(lines, (line) => {
    const number = words.get(line) ?? words.size;
    words.set(line, number);
    return number;
  });
}

/** Without the equal lines at both ends. */
function trimmed({ base, head }: Gap, before: Numbers, after: Numbers): Gap {
  let [baseStart, baseEnd] = base;
  let [headStart, headEnd] = head;
  while (baseStart < baseEnd && headStart < headEnd && before[baseStart] === after[headStart]) {
    baseStart++;
    headStart++;
  }
  while (baseStart < baseEnd && headStart < headEnd && before[baseEnd - 1] === after[headEnd - 1]) {
    baseEnd--;
    headEnd--;
  }
  return { base: [baseStart, baseEnd], head: [headStart, headEnd] };
}

/** The gaps between the lines that stand once in both; nothing where there are none. */
function split(gap: Gap, left: Numbers, right: Numbers, budget: Budget): readonly Gap[] {
  budget.steps -= left.length + right.length;
  const fixed = budget.steps > 0 ? anchors(left, right) : [];
  if (fixed.length === 0) return [];
  const ends = [...fixed, [left.length, right.length] as const];
  return ends.map(([baseEnd, headEnd], index): Gap => {
    const [baseStart, headStart] = fixed[index - 1] ?? [-1, -1];
    return {
      base: [gap.base[0] + baseStart + 1, gap.base[0] + baseEnd],
      head: [gap.head[0] + headStart + 1, gap.head[0] + headEnd],
    };
  });
}
