const words =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A number in a text, as the source of an expression: digits, or a word up to twenty. "One" counts only of several. */
export const numberSource = `(?:\\d[\\d.,]*|\\b(?:one(?=[ -](?:out[ -])?of\\b)|${words.join('|')})\\b)`;

/** The number that such a text means. */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (word === 'one') return 1;
  const index = words.indexOf(word);
  return index >= 0 ? index + 2 : Number.parseFloat(text.replaceAll(',', ''));
}

const numbers = new RegExp(numberSource, 'gi');

export const numbersIn = (text: string): number[] => (text.match(numbers) ?? []).map(numberOf);
