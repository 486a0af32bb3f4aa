import { type Cell, cells, columns } from './width.ts';

/** Words that stand together where they can, and how to draw them: unseen by whoever measures. */
export interface Part {
  readonly text: string;
  readonly draw?: (text: string) => string;
  /** Never broken: a place in a file opens on a click only in one piece. */
  readonly isWhole?: boolean;
}

/** Narrower than this a column of words is no longer read. */
const leastRoom = 20;

/** Breaks a text at spaces into lines of at most `width` columns; within a word only where one line cannot hold it. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width))) {
    const size = columns(word);
    if (line !== '' && used + 1 + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      used += size + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A word in pieces of at most `width` columns, each as long as it can be. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const full: string[] = [];
  let piece = '';
  let used = 0;
  for (const unit of units(word)) {
    if (piece !== '' && used + unit.columns > width) {
      full.push(piece);
      piece = '';
      used = 0;
    }
    piece += unit.text;
    used += unit.columns;
  }
  return [...full, piece];
}

/** What is never broken: what the reader sees as one character, and the name of one that is not shown, `\u{202e}`. */
function units(word: string): Pick<Cell, 'text' | 'columns'>[] {
  return word
    .split(/(\\u\{[\da-f]{1,6}\})/)
    .flatMap((text, index) => (index % 2 === 1 ? [{ text, columns: text.length }] : cells(text)));
}

/**
 * Wraps behind a label: the first line stands after `head`, the others below it, indented by `head`'s width. Where
 * `head` leaves no room for a column of words, they start on the next line.
 */
export function hang(head: string, text: string, width: number): string[] {
  const indent = columns(head);
  const isCramped = head.trim() !== '' && width - indent < leastRoom && columns(text) > width - indent;
  if (isCramped) return [...headLines(head.trimEnd(), width), ...below(6, text, width)];
  return wrap(text, Math.max(leastRoom, width - indent)).map(
    (line, index) => (index === 0 ? head : ' '.repeat(indent)) + line,
  );
}

function headLines(head: string, width: number): string[] {
  return columns(head) <= width ? [head] : below(head.search(/\S/), head.trimStart(), width);
}

/** Parts side by side after `lead`, two spaces apart; one that does not fit starts the next line, indented further. */
export function flow(lead: string, parts: readonly Part[], width: number): string[] {
  const lines: string[] = [];
  let used = width + 1;
  for (const { text, draw = asIs, isWhole = false } of parts.filter((part) => part.text !== '')) {
    const size = columns(text);
    if (lines.length > 0 && used + 2 + size <= width) {
      lines.push(`${lines.pop()}  ${draw(text)}`);
      used += 2 + size;
      continue;
    }
    const indent = lines.length === 0 ? lead : ' '.repeat(lead.length + 4);
    const words = isWhole ? [text] : wrap(text, Math.max(leastRoom, width - lead.length - 4));
    lines.push(
      ...words.map((line, index) => (index === 0 ? indent : ' '.repeat(lead.length + 4)) + draw(line)),
    );
    used = words.length > 1 ? width + 1 : indent.length + size;
  }
  return lines;
}

const asIs = (text: string): string => text;

function below(indent: number, text: string, width: number): string[] {
  return wrap(text, Math.max(leastRoom, width - indent)).map((line) => ' '.repeat(indent) + line);
}
