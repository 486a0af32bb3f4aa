import { suggest } from '../../core/parse/suggest.ts';
import { clip } from '../../report/sentence.ts';
import { readDollars } from './dollars.ts';
import { kinds, sectors, services } from './words.ts';

/** How the text of an answer becomes a value. The same for flags and for questions. */
export interface Reader<T> {
  /** What to type, in a few words. */
  readonly expected: string;
  /** The list that is chosen from. */
  readonly choices?: readonly string[];
  /** Undefined for a text that is not understood. */
  readonly read: (text: string) => T | undefined;
}

const one = <T extends string>(choices: readonly T[]): Reader<T> => ({
  expected: 'a name or a number from the list',
  choices,
  read: (text) => among(choices, text),
});

export const readers = {
  name: {
    expected: 'a name of 1 to 200 characters',
    read: (text: string) => (text.trim() === '' || text.trim().length > 200 ? undefined : text.trim()),
  },
  kinds: {
    expected: 'names or numbers from the list',
    choices: kinds,
    read: (text: string) => severalAmong(kinds, text),
  },
  sector: one(sectors),
  assetsUsd: { expected: 'US dollars, such as 40m or 40,000,000', read: readDollars },
  wallets: {
    expected: 'a number from 0 to 100',
    read: (text: string) => (/^(\d{1,2}|100)$/.test(text.trim()) ? Number(text) : undefined),
  },
  service: one(services),
  consent: {
    expected: 'yes or no',
    read: (text: string) => (/^y(es)?$/i.test(text) ? true : /^no?$/i.test(text) ? false : undefined),
  },
} satisfies Record<string, Reader<unknown>>;

/** Why a text was not understood, in a short line; for a flag with the whole list. */
export function misread({ expected, choices = [] }: Reader<unknown>, text: string, isFlag = false): string {
  const guess = suggest(text.trim(), choices);
  const hint = guess === undefined ? '' : `; did you mean "${guess}"?`;
  const given = text === '' || (hint !== '' && !isFlag) ? '' : `, not "${clip(text, 20)}"`;
  const what = isFlag && choices.length > 0 ? `one of ${choices.join(', ')}` : expected;
  return `expected ${what}${given}${hint}`;
}

/** The word that is meant by its name, whatever its case, or by its number in the list. */
function among<T extends string>(words: readonly T[], text: string): T | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return /^\d+$/.test(name) ? words[Number(name) - 1] : words.find((word) => word === name);
}

/** Separated by commas and the like; by blanks where that leads to words. At least one, each once. */
function severalAmong(words: readonly string[], text: string): readonly string[] | undefined {
  const splits = [/\s*[,;&+]\s*|\s+and\s+/i, /[\s,;&+]+/].map((sign) => text.trim().split(sign));
  const found = splits.map((parts) => parts.map((part) => among(words, part)));
  const whole = found.find((some) => some.every((word) => word !== undefined));
  return whole && [...new Set(whole.flatMap((word) => word ?? []))];
}
