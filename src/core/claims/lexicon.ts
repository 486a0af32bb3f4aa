import type { Classes } from './classes.ts';
import type { LanguageData } from './language-data.ts';
import type { Token } from './token.ts';

interface Entry {
  readonly words: readonly string[];
  readonly number: number;
}

/** Phrases by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const WORD = /[\p{L}\p{M}]+(?:'\p{L}+)*|\d+|\S/gu;
const NUMBER = /^\d/;

export function compileLexicon(data: LanguageData, classes: Classes): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  for (const [name, phrases] of Object.entries(data.words)) {
    const number = classes.numberOf(name);
    for (const phrase of phrases) {
      const words = phrase.split(/[ -]/).flatMap((word) => splitWord(word, data.clitics));
      const first = words[0] ?? '';
      lexicon.set(first, [...(lexicon.get(first) ?? []), { words, number }]);
    }
  }
  return lexicon;
}

/** As `tokenize` would cut it. */
function splitWord(word: string, clitics: readonly string[]): string[] {
  if (clitics.includes(word)) return [word];
  const clitic = clitics.find((ending) => word.endsWith(ending) && word.length > ending.length);
  if (clitic) return [word.slice(0, -clitic.length), clitic];
  return word.match(WORD) ?? [];
}

/** Calls back with class number and end for every phrase that starts at a token. */
export function lookUp(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  found: (number: number, end: number) => void,
): void {
  for (const { words, number } of lexicon.get(tokens[at]?.text ?? '') ?? []) {
    if (words.every((word, i) => isSame(word, tokens[at + i]?.text))) found(number, at + words.length);
  }
}

function isSame(word: string, text: string | undefined): boolean {
  return word === text || (word === '#' && text !== undefined && NUMBER.test(text));
}
