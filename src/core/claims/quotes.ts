const MARK = /["“”„«»]/g;

/**
 * Tells whether an offset lies between quotation marks; offsets must be asked for in rising order. Marks that do not
 * come in pairs are inches or typing errors, and a text that is one whole quotation is nobody's example.
 */
export function quotesOf(text: string): (offset: number) => boolean {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const isWhole =
    marks.length === 2 && text.slice(0, marks[0]).trim() + text.slice((marks[1] ?? 0) + 1).trim() === '';
  if (marks.length % 2 === 1 || isWhole) return () => false;
  let passed = 0;
  return (offset) => {
    while (passed < marks.length && (marks[passed] ?? 0) < offset) passed++;
    return passed % 2 === 1;
  };
}
