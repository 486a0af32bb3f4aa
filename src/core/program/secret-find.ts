import { type Found, findForms, forms } from './secret-forms.ts';
import { findHex, hexPattern, type Naming } from './secret-hex.ts';
import { findPhrases, phrasePattern } from './secret-phrase.ts';

export const seedPhrase = 'a BIP-39 seed phrase';

/** No form is shorter, and most texts are. */
const shortest = 15;

/** What every form looks like before it is confirmed, in one expression: all other texts cost no more than that. */
const gate = new RegExp(
  [...forms.map(({ pattern }) => pattern), hexPattern, phrasePattern].map(({ source }) => source).join('|'),
);

/** The secrets in a text. Bare hex is looked for only where it is known what the text is called. */
export function findIn(text: string, naming: Naming | undefined): Found[] {
  if (text.length < shortest || !gate.test(text)) return [];
  const phrases = findPhrases(text).map((span) => ({ kind: seedPhrase, ...span }));
  return [...findForms(text), ...phrases, ...(naming ? findHex(text, naming) : [])];
}
