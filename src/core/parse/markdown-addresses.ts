import { OBJECT, type Plain } from './markdown-inline.ts';

/** Bare addresses, and references to footnotes. Each alternative is bounded by what cannot stand in it. */
const SKIPPED =
  /\[\^[^\]\s]{1,99}\]|(?:\bhttps?:\/\/|\bwww\.)[^\s<>\uFFFC]*[^\s<>\uFFFC.,:;!?'")\]*_~]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Puts one U+FFFC in place of each bare address and nothing in place of a footnote's number. */
export function hideAddresses(plain: Plain): Plain {
  const found = [...plain.text.matchAll(SKIPPED)];
  if (found.length === 0) return plain;
  const { text } = plain;
  const hidden = { text: '', starts: new Int32Array(text.length), ends: new Int32Array(text.length) };
  let from = 0;
  for (const { 0: match, index } of found) {
    copy(plain, hidden, from, index);
    from = index + match.length;
    if (!match.startsWith('[')) hide(plain, hidden, index, from);
  }
  copy(plain, hidden, from, text.length);
  return hidden;
}

type Copy = Plain & { text: string };

function copy(plain: Plain, hidden: Copy, from: number, to: number): void {
  hidden.starts.set(plain.starts.subarray(from, to), hidden.text.length);
  hidden.ends.set(plain.ends.subarray(from, to), hidden.text.length);
  hidden.text += plain.text.slice(from, to);
}

function hide(plain: Plain, hidden: Copy, from: number, to: number): void {
  const at = hidden.text.length;
  hidden.starts[at] = plain.starts[from] ?? 0;
  hidden.ends[at] = plain.ends[to - 1] ?? 0;
  hidden.text += OBJECT;
}
