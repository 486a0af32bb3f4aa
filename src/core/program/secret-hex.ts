import type { Found } from './secret-forms.ts';

/** 32 bytes, as a private key or a seed has, or the 64 of a BIP-39 seed. */
export const hexPattern = /(?<![A-Za-z0-9])(?:0[xX])?(?:[0-9a-fA-F]{64}|[0-9a-fA-F]{128})(?![A-Za-z0-9])/g;

/** How far back, in characters and then in words, a text may say what the digits are. */
const reach = 80;
const mostWords = 6;

/** Words that say nothing about what they stand next to. */
const links = /^(?:a|an|the|our|this|is|was|are|be|equals|in|as|hex|value|raw|bytes)$/;

/** Of a seed, too, anyone may see the hash, and a ceremony's record is no secret of the ceremony. */
const harmless =
  /^(?:pub\w*|\w*hash(?:es|ed)?|sha\d*(?:sum)?|digest|checksum|\w*print|merkle|commit\w*|tx\w*|transactions?|ids?|address(?:es)?|sig|signatures?|block|ceremony|transcript|record\w*|receipt|report|evidence)$/;

const telling = /seed|mnemonic|priv(?:ate|key)|secret/;
const keyWord = /^(?:api|signing|master)?keys?$/;

/** What a text is called, and what it does there. */
export interface Naming {
  /** The name of the field that holds it. */
  readonly name: string;
  /** Whether it only names a thing, as the keys of a map do: under `keys` it is then not a key itself. */
  readonly isName: boolean;
}

/** Bare hex of which the words just before it, or else the field's name, say that it is a secret. */
export function findHex(text: string, { name, isName }: Naming): Found[] {
  return [...text.matchAll(hexPattern)].flatMap(({ 0: digits, index: start }) => {
    const before = wordsBefore(text, start);
    const word = tellingWord(before.length > 0 ? before : wordsOf(name), isName);
    if (word === undefined) return [];
    const bytes = digits.replace(/^0[xX]/, '').length / 2;
    return {
      kind: `a ${bytes}-byte hex string next to the name "${word}"`,
      start,
      end: start + digits.length,
    };
  });
}

/** The last words of the same sentence or line. */
function wordsBefore(text: string, index: number): string[] {
  const before = text.slice(Math.max(0, index - reach), index).replace(/[^A-Za-z0-9]+$/, '');
  return wordsOf(before.slice(before.search(/[^.;!?\r\n]*$/))).slice(-mostWords);
}

/** `privateKey`, `PRIVATE_KEY` and `private key is` are the same words. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== '' && !links.test(word));
}

/** Which of our own words says that it is a secret: never the reader's, which might be part of one. */
function tellingWord(words: readonly string[], isName: boolean): string | undefined {
  if (words.some((word) => harmless.test(word))) return undefined;
  const word = telling.exec(words.join(' '))?.[0];
  if (word !== undefined) return word === 'privkey' ? 'private' : word;
  return !isName && keyWord.test(words.at(-1) ?? '') ? 'key' : undefined;
}
