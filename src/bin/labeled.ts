import { visible } from '../report/escape.ts';
import type { Paint } from '../report/paint.ts';
import { hang } from '../report/wrap.ts';

/** Rows of a label and its text, the texts under each other. */
export function labeled(rows: readonly (readonly [string, string])[], paint: Paint, width: number): string[] {
  const column = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, text]) => {
    const label = name.padEnd(column);
    const [first = '', ...rest] = hang(label, plain(text), width);
    return [paint('dim', label) + first.slice(label.length), ...rest];
  });
}

/** A text of a data file on one line, safe to print. */
export function plain(text: string): string {
  return visible(text.trim().replaceAll(/\s*\n\s*/g, ' '));
}
