import { visible } from './escape.ts';
import { type Cell, cells, columns as columnsOf } from './width.ts';

/** A stretch of one line to underline, in UTF-16 units from the line's start. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly primary: boolean;
  readonly note: string;
}

/** One printed row of a source line, with its underlines measured in columns of that row. */
export interface Strip {
  readonly text: string;
  readonly strokes: readonly { readonly column: number; readonly columns: number; readonly stroke: Stroke }[];
}

/** A cell that knows its column. */
interface Drawn extends Cell {
  readonly column: number;
}

const tabStop = 4;

/** Lays out a line in `room` columns. A long one is shown through a window around each group of its strokes. */
export function strips(line: string, strokes: readonly Stroke[], room: number): Strip[] {
  if (line.length <= room * 4) {
    const drawn = draw(line, 0);
    if (extent(drawn) <= room) return [cut(drawn, 0, room, line.length, strokes)];
  }
  return clusters(strokes, room).map((cluster) => windowed(line, cluster, room));
}

/** Strokes near enough to share a window, in the order they stand. A line without strokes is one such group. */
function clusters(strokes: readonly Stroke[], room: number): Stroke[][] {
  const groups: Stroke[][] = [];
  for (const stroke of [...strokes].sort((a, b) => a.from - b.from)) {
    const group = groups.at(-1);
    const start = group?.[0]?.from;
    if (group && start !== undefined && stroke.to - start <= room / 3) group.push(stroke);
    else groups.push([stroke]);
  }
  return groups.length > 0 ? groups : [[]];
}

/** Only the neighborhood is measured, so that a line of a megabyte costs no more than a long one. */
function windowed(line: string, strokes: readonly Stroke[], room: number): Strip {
  const from = strokes[0]?.from ?? 0;
  const to = Math.max(from, ...strokes.map((stroke) => stroke.to));
  const start = boundary(line, Math.max(0, from - room * 2));
  const drawn = draw(line.slice(start, boundary(line, Math.min(to, from + room * 2) + room * 2)), start);
  const first = columnAt(drawn, from);
  const marked = Math.max(1, columnAt(drawn, to) - first);
  const lead = Math.max(2, Math.min(Math.floor(room / 3), room - marked - 2));
  const left = Math.max(0, Math.min(first - lead, extent(drawn) - room + 1));
  return cut(drawn, left, room, line.length, strokes);
}

/** Never between the halves of a surrogate pair. */
function boundary(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function draw(text: string, offset: number): Drawn[] {
  let column = 0;
  return cells(text).map((cell) => {
    const drawn = { ...appear(cell, column), from: cell.from + offset, to: cell.to + offset, column };
    column += drawn.columns;
    return drawn;
  });
}

/** Tabs become spaces, and characters that a terminal would obey become their names. */
function appear(cell: Cell, column: number): { text: string; columns: number } {
  if (cell.text === '\t') {
    const columns = tabStop - (column % tabStop);
    return { text: ' '.repeat(columns), columns };
  }
  const text = visible(cell.text);
  return text === cell.text ? cell : { text, columns: columnsOf(text) };
}

function extent(drawn: readonly Drawn[]): number {
  const last = drawn.at(-1);
  return last ? last.column + last.columns : 0;
}

/** The column where the character at an offset starts; past the end, where the text ends. */
function columnAt(drawn: readonly Drawn[], offset: number): number {
  return drawn.find((cell) => cell.to > offset)?.column ?? extent(drawn);
}

/** The columns from `left`, at most `room` of them, with `…` for what is cut off on either side. */
function cut(drawn: Drawn[], left: number, room: number, length: number, strokes: readonly Stroke[]): Strip {
  const before = left > 0 || (drawn[0]?.from ?? 0) > 0;
  const start = before ? left + 1 : 0;
  const after = extent(drawn) - left > room || (drawn.at(-1)?.to ?? length) < length;
  const end = after ? left + room - 1 : left + room;
  const inside = drawn.filter((cell) => cell.column >= start && cell.column + cell.columns <= end);
  const shift = inside[0]?.column ?? start;
  const clamp = (column: number): number => Math.min(Math.max(column, shift), end);
  const text = `${before ? '…' : ''}${inside.map((cell) => cell.text).join('')}${after ? '…' : ''}`;
  const marks = strokes.map((stroke) => {
    const from = clamp(columnAt(drawn, stroke.from));
    const to = clamp(endColumn(drawn, stroke));
    return { column: from - shift + (before ? 1 : 0), columns: Math.max(1, to - from), stroke };
  });
  return { text: text.trimEnd(), strokes: marks };
}

/** The column after the last character of a stroke: a whole grapheme is underlined even where half of it was meant. */
function endColumn(drawn: readonly Drawn[], stroke: Stroke): number {
  const last = drawn.findLast((cell) => cell.from < stroke.to);
  return stroke.to > stroke.from && last ? last.column + last.columns : columnAt(drawn, stroke.to);
}
