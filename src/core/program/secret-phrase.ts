import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Span } from '../types.ts';

/** How many words a phrase can have, the longest first, so that a phrase is found whole. */
const sizes = [24, 21, 18, 15, 12];
const shortest = 12;

/**
 * Windows tried in one text, at a microsecond or two each. In a run of seed words taken at random one window in eight
 * or so has a valid checksum, so a run that passes 4,000 words without one (five windows start at each word) was made to
 * have none, and nobody leaks that by accident.
 */
const mostWindows = 20_000;

/** What may stand between two words: blanks, commas, bullets, `12.`; but no end of a sentence and no brackets. */
const gap = `(?:[\\s,;|*#"'\u2022\u2013\u2014-]|\\(?\\d{1,2}[.):]?(?!\\d))+`;
const wholeGap = new RegExp(`^${gap}$`);

/** Twelve words of a length that seed words have. */
export const phrasePattern = new RegExp(`(?<![A-Za-z])[A-Za-z]{3,8}(?:${gap}[A-Za-z]{3,8}){11}(?![A-Za-z])`);

const indexes: ReadonlyMap<string, number> = new Map(wordlist.map((word, index) => [word, index]));

/** A word of the list, by its number there, and where it stands. */
interface Word extends Span {
  readonly index: number;
}

/** Every BIP-39 phrase of English words with a valid checksum, in upper or lower case. */
export function findPhrases(text: string): Span[] {
  if (!phrasePattern.test(text)) return [];
  const phrases: Span[] = [];
  let windows = 0;
  for (const run of runsOf(text)) {
    let first = 0;
    while (first + shortest <= run.length && windows < mostWindows) {
      const size = sizeAt(run, first);
      windows += sizes.length;
      const [from, to] = [run[first], run[first + size - 1]];
      if (size > 0 && from && to) phrases.push({ start: from.start, end: to.end });
      first += Math.max(size, 1);
    }
  }
  return phrases;
}

/** The size of the phrase that starts at a word; 0 if none does. */
function sizeAt(run: readonly Word[], first: number): number {
  return sizes.find((size) => first + size <= run.length && hasChecksum(run.slice(first, first + size))) ?? 0;
}

/** Words of the list that follow each other with nothing but gaps between them, where there are enough for a phrase. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    if (run.length >= shortest) runs.push(run);
    run = [];
  };
  for (const { 0: word, index: start } of text.matchAll(/[A-Za-z]+/g)) {
    const index = word.length > 8 ? undefined : indexes.get(word.toLowerCase());
    const last = run.at(-1);
    if (index === undefined || (last && !wholeGap.test(text.slice(last.end, start)))) close();
    if (index !== undefined) run.push({ index, start, end: start + word.length });
  }
  close();
  return runs;
}

/** Each word stands for 11 bits; of every 33, 32 are entropy, and the rest is how the SHA-256 of that starts. */
function hasChecksum(words: readonly Word[]): boolean {
  const entropy = new Uint8Array((words.length / 3) * 4);
  let filled = 0;
  let bits = 0;
  let carry = 0;
  for (const { index } of words) {
    carry = (carry << 11) | index;
    bits += 11;
    while (bits >= 8 && filled < entropy.length) {
      bits -= 8;
      entropy[filled++] = carry >>> bits;
      carry &= (1 << bits) - 1;
    }
  }
  return carry === (sha256(entropy)[0] ?? 0) >>> (8 - bits);
}
