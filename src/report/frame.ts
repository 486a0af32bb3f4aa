import type { Place } from '../core/types.ts';
import { clip } from './sentence.ts';
import { visible } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { type Stroke, type Strip, strips } from './strips.ts';
import { columns as columnsOf } from './width.ts';
import { hang } from './wrap.ts';

/** A place to underline, and what to say about it. */
export interface Mark {
  readonly at: Place;
  readonly note: string;
  readonly primary: boolean;
}

/** The lines of a file, counted from 0; undefined for a file whose text is not at hand. */
export type Pages = (file: string) => readonly string[] | undefined;

export interface FrameStyle {
  readonly paint: Paint;
  readonly width: number;
  /** The color of the primary underline. */
  readonly primary: Style;
}

/** Longer stretches are underlined on their first lines only. */
const longestStretch = 4;

/** A map from line number (from 1) to the strokes on that line; a line of context has none. */
type Strokes = Map<number, Stroke[]>;

/** The marked lines of each file, the primary mark's file first, each underline followed by its note. */
export function frame(marks: readonly Mark[], pages: Pages, style: FrameStyle): string[] {
  const files = [...new Set(marks.map((mark) => mark.at.file))];
  return files.flatMap((file) =>
    fileFrame(
      marks.filter((mark) => mark.at.file === file),
      pages(file),
      style,
    ),
  );
}

/** `file:line:column`, the form that terminals and editors open on a click. */
export function position(place: Place): string {
  return `${visible(place.file)}:${place.start.line}:${place.start.column}`;
}

function fileFrame(marks: readonly Mark[], page: readonly string[] | undefined, style: FrameStyle): string[] {
  const first = marks[0];
  if (!first) return [];
  const lines = page ?? excerptLines(marks.map(({ at }) => at));
  const strokes = strokesOf(marks, lines);
  const numbers = withGapsOfOne([...strokes.keys()].sort((a, b) => a - b));
  const digits = String(numbers.at(-1) ?? 1).length;
  const bar = style.paint('dim', '|');
  const rows: string[] = [`  ${style.paint('dim', '-->')} ${position(first.at)}`];
  numbers.forEach((number, index) => {
    if (index > 0 && number > (numbers[index - 1] ?? 0) + 1) rows.push(`  ${style.paint('dim', '...')}`);
    const room = Math.max(20, style.width - digits - 5);
    for (const strip of strips(lines[number - 1] ?? '', strokes.get(number) ?? [], room)) {
      rows.push(`  ${style.paint('dim', String(number).padStart(digits))} ${bar} ${strip.text}`.trimEnd());
      const gutter = `  ${' '.repeat(digits)} ${bar} `;
      rows.push(...underlines(strip, room, style).map((row) => gutter + row));
    }
  });
  return rows;
}

/** Without the file's text the excerpts stand in, each at its own line and column; `…` for one that quotes nothing. */
function excerptLines(places: readonly Place[]): string[] {
  const lines: string[] = [];
  for (const { start, excerpt } of places) {
    (excerpt || '…').split(/\r\n|\r|\n/).forEach((text, index) => {
      const number = start.line - 1 + index;
      lines[number] = written(lines[number] ?? '', text, index === 0 ? start.column - 1 : 0);
    });
  }
  return lines;
}

/** A line with a text in its place, and what stood there before around it. */
function written(line: string, text: string, from: number): string {
  return line.slice(0, from).padEnd(from) + text + line.slice(from + text.length);
}

/** The strokes of every mark, and the line above the primary one where it says something. */
function strokesOf(marks: readonly Mark[], lines: readonly string[]): Strokes {
  const strokes: Strokes = new Map();
  for (const mark of marks) {
    const above = mark.at.start.line - 1;
    if (mark.primary && lines[above - 1]?.trim()) strokes.set(above, strokes.get(above) ?? []);
    for (const [line, stroke] of strokesOfMark(mark, lines)) {
      strokes.set(line, [...(strokes.get(line) ?? []), stroke]);
    }
  }
  return strokes;
}

/** A stretch over several lines is underlined on each, without indentation; its note follows the last. */
function strokesOfMark({ at, note, primary }: Mark, lines: readonly string[]): [number, Stroke][] {
  const lastLine = at.end.column === 1 && at.end.line > at.start.line ? at.end.line - 1 : at.end.line;
  const long = lastLine - at.start.line >= longestStretch;
  const shown = long ? at.start.line + 1 : lastLine;
  const strokes: [number, Stroke][] = [];
  for (let line = at.start.line; line <= shown; line += 1) {
    const text = lines[line - 1] ?? '';
    const from = line === at.start.line ? at.start.column - 1 : text.search(/\S|$/);
    const to = line === at.end.line ? at.end.column - 1 : text.trimEnd().length;
    if (line > at.start.line && to <= from) continue;
    strokes.push([line, { from, to, primary, note: '' }]);
  }
  const last = strokes.at(-1);
  if (last) last[1] = { ...last[1], note: [note, long ? `(through line ${lastLine})` : ''].join(' ').trim() };
  return strokes;
}

/** A single line left out costs as much room as showing it. */
function withGapsOfOne(numbers: readonly number[]): number[] {
  return numbers.flatMap((number, index) =>
    numbers[index + 1] === number + 2 ? [number, number + 1] : [number],
  );
}

/** A row for each stroke: `^` for the finding's own place, `-` for related ones, then the note. */
function underlines(strip: Strip, room: number, style: FrameStyle): string[] {
  return strip.strokes.flatMap(({ column, columns, stroke }) => {
    const color = stroke.primary ? style.primary : 'cyan';
    const line = ' '.repeat(column) + style.paint(color, (stroke.primary ? '^' : '-').repeat(columns));
    if (stroke.note === '') return [line];
    const note = visible(clip(stroke.note, 300));
    const beside = room - column - columns - 1;
    const fits = beside >= Math.min(columnsOf(note), 30);
    const wrapped = hang('', note, fits ? beside : room - Math.min(column, 10));
    const indent = ' '.repeat(fits ? column + columns + 1 : Math.min(column, 10));
    const [first = '', ...rest] = wrapped.map((text) => style.paint(color, text));
    return fits
      ? [`${line} ${first}`, ...rest.map((text) => indent + text)]
      : [line, ...[first, ...rest].map((text) => indent + text)];
  });
}
