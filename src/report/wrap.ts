import { columns } from './width.ts';

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

/** Wraps behind a label: the first line stands after `head`, the others below it, indented by `head`'s width. */
export function hang(head: string, text: string, width: number): string[] {
  const indent = columns(head);
  return wrap(text, Math.max(20, width - indent)).map(
    (line, index) => (index === 0 ? head : ' '.repeat(indent)) + line,
  );
}
