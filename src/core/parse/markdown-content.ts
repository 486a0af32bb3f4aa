import type { Origin } from '../types.ts';
import type { Block } from './markdown-blocks.ts';
import { type Piece, splitRow } from './markdown-row.ts';

/** A block's text without what contains it, and where each stretch of it stands in the file. */
export interface Content {
  readonly text: string;
  /** Where stretches start in the text, ascending. */
  readonly starts: readonly number[];
  /** Where they start in the file. */
  readonly sources: readonly number[];
}

type Contents = (block: Block) => Content;

/** A task's box, a footnote's label, an alert's kind. */
const FRONT = {
  'list-item': /^\[[ xX]\][ \t]+/,
  paragraph: /^\[(?:\^[^\]\s]+\]:|!(?:note|tip|important|warning|caution)\][ \t]*(?=\n|$))\s*/i,
};

/** Finds blocks in their file. `shift` is the line of the file at which the text that was cut into blocks starts. */
export function contentsOf(origin: Origin, shift: number): Contents {
  const row = rowReader(origin, shift);
  return (block) => {
    const { kind } = block;
    if (kind === 'table-cell') return row(block);
    const content = contentOfLines(origin, block.content, block.lines[0] + shift);
    if (kind === 'heading') return content;
    const front = FRONT[kind].exec(content.text)?.[0].length ?? 0;
    return front === 0 ? content : dropFront(content, front);
  };
}

/** The file offset of a character of the text. */
export function fileOffset({ starts, sources }: Content, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (sources[low] ?? 0) + offset - (starts[low] ?? 0);
}

/** Each line of a block ends its line of the file, but for blanks and the closing #s of a heading. */
function contentOfLines(origin: Origin, text: string, firstLine: number): Content {
  const starts: number[] = [];
  const sources: number[] = [];
  let start = 0;
  for (const [i, line] of text.split('\n').entries()) {
    // Indentation is not looked for: a tab in it may have become spaces.
    const words = line.replace(/^[ \t]+/, '');
    const at = lineText(origin, firstLine + i).lastIndexOf(words);
    starts.push(start + line.length - words.length);
    sources.push((origin.lineStarts[firstLine + i] ?? 0) + at);
    start += line.length + 1;
  }
  return { text, starts, sources };
}

/** Holds on to the last row, so that one of many cells is split once. */
function rowReader(origin: Origin, shift: number): Contents {
  let last = -1;
  let cells: Piece[][] = [];
  return ({ lines, cell }) => {
    const line = lines[0] + shift;
    const column = cell?.column ?? 0;
    const row = lineText(origin, line).slice(column);
    if (line !== last) cells = splitRow(row);
    last = line;
    return contentOfCell(row, cells[cell?.index ?? 0] ?? [], (origin.lineStarts[line] ?? 0) + column);
  };
}

function contentOfCell(row: string, pieces: readonly Piece[], rowStart: number): Content {
  const starts: number[] = [];
  let raw = '';
  for (const { start, end } of pieces) {
    starts.push(raw.length);
    raw += row.slice(start, end);
  }
  const content = { text: raw, starts, sources: pieces.map(({ start }) => rowStart + start) };
  const cut = dropFront(content, raw.length - raw.trimStart().length);
  return { ...cut, text: cut.text.trimEnd() };
}

function dropFront({ text, starts, sources }: Content, length: number): Content {
  return { text: text.slice(length), starts: starts.map((start) => start - length), sources };
}

/** Without its end, and with what `markdown-it` puts in place of a null character. */
function lineText({ text, lineStarts }: Origin, line: number): string {
  const whole = text.slice(lineStarts[line] ?? text.length, lineStarts[line + 1] ?? text.length);
  return whole.replace(/[\r\n]+$/, '').replaceAll('\0', '\uFFFD');
}
