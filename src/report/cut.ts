/** A stretch of a report that can be shortened, last row first, or left out. */
export interface Section {
  /** What the note about the cut calls its rows: `critical findings`. */
  readonly name: string;
  readonly head: readonly string[];
  /** Without rows a section is said in full. */
  readonly rows: readonly string[];
  readonly tail: readonly string[];
  /** Cut after all that are not, wherever it stands. */
  readonly isVital?: boolean;
}

/**
 * Joins the sections with blank lines in at most `bytes` bytes of UTF-8. What does not fit is cut row by row from the
 * last sections on, and a note behind the first section says how much of each is shown, and `where` the rest is.
 */
export function cutToFit(sections: readonly Section[], bytes: number, where: string): string {
  const whole = join(sections.map(textOf));
  if (sizeOf(whole) <= bytes) return whole;
  const fixed = sections.filter(({ rows }) => rows.length === 0);
  const longestNote = noteOf(sections, sections, where);
  const kept = shortenAll(sections, bytes - sizeOf(join([...fixed.map(textOf), longestNote])));
  const shown = kept.filter((section, index) => section.rows.length > 0 || section === sections[index]);
  return joinUpTo(bytes, [
    ...shown.slice(0, 1).map(textOf),
    noteOf(sections, kept, where),
    ...shown.slice(1).map(textOf),
  ]);
}

/** In the order of the page; the vital ones take their room first. */
function shortenAll(sections: readonly Section[], bytes: number): Section[] {
  let left = bytes;
  const kept = new Map<Section, Section>();
  for (const isVital of [true, false]) {
    for (const section of sections) {
      if (section.rows.length === 0 || (section.isVital ?? false) !== isVital) continue;
      const short = shorten(section, left);
      if (short.rows.length > 0) left -= sizeOf(textOf(short)) + gap;
      kept.set(section, short);
    }
  }
  return sections.map((section) => kept.get(section) ?? section);
}

/** The blank line between two sections. */
const gap = 2;

const encoder = new TextEncoder();
const sizeOf = (text: string) => encoder.encode(text).length;
const textOf = ({ head, rows, tail }: Section) => [...head, ...rows, ...tail].join('\n');
const join = (texts: readonly string[]) => `${texts.filter((text) => text !== '').join('\n\n')}\n`;

/** As many rows as fit; none where not even one does. */
function shorten(section: Section, bytes: number): Section {
  let left = bytes - gap - sizeOf(textOf({ ...section, rows: [] }));
  const end = section.rows.findIndex((row) => {
    left -= sizeOf(row) + 1;
    return left < 0;
  });
  return end < 0 ? section : { ...section, rows: section.rows.slice(0, end) };
}

function noteOf(sections: readonly Section[], kept: readonly Section[], where: string): string {
  const parts = sections.flatMap(({ name, rows }, index) => {
    const shown = kept[index]?.rows.length ?? 0;
    return rows.length === 0 || (shown === rows.length && kept !== sections)
      ? []
      : [`${shown} of ${rows.length} ${name}`];
  });
  return `_Cut to fit. Shown: ${parts.join(', ')}. ${where}_`;
}

/** The last resort, when even what is never cut is too long. */
function joinUpTo(bytes: number, texts: readonly string[]): string {
  const end = texts.findIndex((_, index) => sizeOf(join(texts.slice(0, index + 1))) > bytes);
  const fitting = end < 0 ? texts : texts.slice(0, end);
  return fitting.length === 0 ? '' : join(fitting);
}
