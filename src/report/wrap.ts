import { columns } from './width.ts';

/** Words that stand together where they can, and how to draw them: unseen by whoever measures. */
export interface Part {
  readonly text: string;
  readonly draw?: (text: string) => string;
}

/** Narrower than this a column of words is no longer read. */
const leastRoom = 20;

/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
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

/**
 * Wraps behind a label: the first line stands after `head`, the others below it, indented by `head`'s width. Where
 * `head` leaves no room for a column of words, they start on the next line.
 */
export function hang(head: string, text: string, width: number): string[] {
  const indent = columns(head);
  const isCramped = head.trim() !== '' && width - indent < leastRoom && columns(text) > width - indent;
  if (isCramped) return [head.trimEnd(), ...below(6, text, width)];
  return wrap(text, Math.max(leastRoom, width - indent)).map(
    (line, index) => (index === 0 ? head : ' '.repeat(indent)) + line,
  );
}

/** Parts side by side after `lead`, two spaces apart; one that does not fit starts the next line, indented further. */
export function flow(lead: string, parts: readonly Part[], width: number): string[] {
  const lines: string[] = [];
  let used = width + 1;
  for (const { text, draw = asIs } of parts.filter((part) => part.text !== '')) {
    const size = columns(text);
    if (lines.length > 0 && used + 2 + size <= width) {
      lines.push(`${lines.pop()}  ${draw(text)}`);
      used += 2 + size;
      continue;
    }
    const indent = lines.length === 0 ? lead : ' '.repeat(lead.length + 4);
    const words = wrap(text, Math.max(leastRoom, width - lead.length - 4));
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
