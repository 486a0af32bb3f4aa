import { type Chart, startsOne } from './chart.ts';
import { type ClassSet, hasClass, intersects } from './classes.ts';
import type { Pattern } from './pattern.ts';

/** Patterns by what they can start with, so that only those are tried at a token that can match there. */
export interface PatternIndex<T> {
  readonly byClass: readonly (readonly T[])[];
  readonly byWord: ReadonlyMap<string, readonly T[]>;
  /** Every class that one of the patterns can start with. */
  readonly anyClass: ClassSet;
}

export function indexPatterns<T extends { readonly pattern: Pattern }>(
  entries: readonly T[],
  width: number,
): PatternIndex<T> {
  const byClass = Array.from({ length: width * 32 }, (_, number) =>
    entries.filter(({ pattern }) => hasClass(pattern.first.set, number)),
  );
  const byWord = new Map<string, T[]>();
  for (const entry of entries) {
    for (const word of entry.pattern.first.words) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  const anyClass = new Uint32Array(width).map((_, word) =>
    entries.reduce((bits, { pattern }) => bits | (pattern.first.set[word] ?? 0), 0),
  );
  return { byClass, byWord, anyClass };
}

/** The patterns that can match at all where only the classes in `seen` occur. */
export function narrowIndex<T extends { readonly pattern: Pattern }>(
  index: PatternIndex<T>,
  seen: ClassSet,
): PatternIndex<T> {
  const isPossible = ({ pattern }: T) => pattern.needs.every((set) => intersects(set, seen));
  return {
    ...index,
    byClass: index.byClass.map((entries, number) =>
      hasClass(seen, number) ? entries.filter(isPossible) : none,
    ),
  };
}

const none: readonly never[] = [];

/** The patterns that can start at a token, each once. */
export function candidatesAt<T>(index: PatternIndex<T>, chart: Chart, at: number): Iterable<T> {
  const worded = index.byWord.size > 0 ? index.byWord.get(chart.tokens[at]?.text ?? '') : undefined;
  if (!startsOne(chart, at, index.anyClass)) return worded ?? none;
  const found = new Set<T>(worded);
  for (const { number } of chart.edges[at] ?? none) {
    for (const entry of index.byClass[number] ?? none) found.add(entry);
  }
  return found;
}
