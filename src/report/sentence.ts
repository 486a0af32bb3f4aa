/** The first sentence of a paragraph, on one line. A point inside `e.g.` or `U.S.` ends nothing. */
export function firstSentence(paragraph: string): string {
  const text = paragraph.trim().replace(/\s+/g, ' ');
  for (const stop of text.matchAll(/[.!?]["')\]]?(?= ["'(\p{Lu}\d])/gu)) {
    const word = text.slice(0, stop.index).match(/\S*$/)?.[0] ?? '';
    if (!/^["'(]?(\p{L}|(\p{L}+\.)+\p{L}+|vs|cf|approx)$/iu.test(word)) {
      return text.slice(0, stop.index + stop[0].length);
    }
  }
  return text;
}

/** At most `limit` characters, cut between graphemes' code points and marked where it was cut. */
export function clip(text: string, limit: number): string {
  const characters = Array.from(text.slice(0, limit * 2 + 2));
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : text;
}
