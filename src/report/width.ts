/** What a terminal draws two columns wide: emoji, and East Asian wide and full-width forms. */
const wide =
  /\ufe0f|[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const plain = /^[\u0020-\u007e]*$/;
/** Costs more to make than most texts to split, and most runs need none. */
let segmenter: Intl.Segmenter | undefined;

/** One drawn character: its UTF-16 stretch in the text, and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

/** Splits a text into what the reader sees as characters; control characters are the caller's to replace. */
export function cells(text: string): Cell[] {
  if (plain.test(text)) return Array.from(text, (character, at) => cell(character, at, 1));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) =>
    cell(segment, index, invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1),
  );
}

function cell(text: string, from: number, columns: number): Cell {
  return { text, from, to: from + text.length, columns };
}

/** The columns a text takes on a terminal. */
export function columns(text: string): number {
  return plain.test(text) ? text.length : cells(text).reduce((sum, cell) => sum + cell.columns, 0);
}
