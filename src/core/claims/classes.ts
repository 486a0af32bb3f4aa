import type { LanguageData } from './language-data.ts';

/** Classes as bits, 32 to a word, so that a whole set is tested with a few operations. */
export type ClassSet = Uint32Array;

/** The classes of one language, numbered. */
export interface Classes {
  /** Words in a `ClassSet`. */
  readonly width: number;
  /** Throws on a class that the language does not define: a typo would never match. */
  readonly numberOf: (name: string) => number;
  readonly setOf: (names: readonly string[]) => ClassSet;
}

export function numberClasses(data: LanguageData): Classes {
  const names = [data.open, ...Object.keys(data.words), ...data.phrases.map((phrase) => phrase.class)];
  const numbers = new Map([...new Set(names)].map((name, index) => [name, index]));
  const width = Math.ceil(numbers.size / 32);
  const numberOf = (name: string) => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`rules/claims: no class "${name}"`);
    return number;
  };
  const membersOf = (name: string): readonly number[] =>
    data.groups[name]?.flatMap(membersOf) ?? [numberOf(name)];
  const setOf = (wanted: readonly string[]) => {
    const set = new Uint32Array(width);
    for (const number of wanted.flatMap(membersOf)) addClass(set, 0, number);
    return set;
  };
  return { width, numberOf, setOf };
}

/** Adds a class to the set that starts at `offset`. */
export function addClass(sets: ClassSet, offset: number, number: number): void {
  const word = offset + (number >>> 5);
  sets[word] = (sets[word] ?? 0) | (1 << (number & 31));
}

export function hasClass(set: ClassSet, number: number): boolean {
  return ((set[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

export function intersects(a: ClassSet, b: ClassSet): boolean {
  for (let word = 0; word < a.length; word++) if (((a[word] ?? 0) & (b[word] ?? 0)) !== 0) return true;
  return false;
}
