import type { Env, Token } from 'markdown-it';
import type { Span } from '../types.ts';
import { markOf, parseInline } from './markdown-engine.ts';

/** Plain text, and which characters of the content each of its characters stands for. */
export interface Plain {
  readonly text: string;
  readonly starts: Int32Array;
  /** Exclusive. */
  readonly ends: Int32Array;
}

export interface Inline extends Plain {
  /** HTML comments, by their offsets in the content. */
  readonly comments: readonly Span[];
}

interface Writer {
  text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly comments: Span[];
}

/** Stands for what a reader sees and what is no prose: code, an address. */
export const OBJECT = '\uFFFC';

const BREAK = /( *\\?)\n[ \t]*/y;
const LINE_BREAK_TAG = /^<br\b/i;

/** Resolves the inline markup of a block's content, in linear time. */
export function readInline(content: string, env: Env): Inline {
  // No markup is shorter than what it stands for.
  const size = content.length;
  const writer = { text: '', starts: new Int32Array(size), ends: new Int32Array(size), comments: [] };
  writeTokens(writer, parseInline(content, env), content, 0);
  return writer;
}

/**
 * Walks the tokens of a source along with the source, of which they tell everything but where it stands. `base` is where
 * the source starts in the content: the text of an image is parsed as a source of its own.
 */
function writeTokens(writer: Writer, tokens: readonly Token[], source: string, base: number): void {
  let at = 0;
  for (const token of tokens) at = writeToken(writer, token, source, at, base);
}

/** Returns where the token ends in its source. */
function writeToken(writer: Writer, token: Token, source: string, at: number, base: number): number {
  const { type, content, markup } = token;
  const end = markOf(token).end ?? at + markup.length;
  // A backslash that escapes nothing is a text, too.
  if (type === 'text' || (type === 'text_special' && content === markup))
    return writeText(writer, content, at, base);
  if (type === 'text_special') write(writer, content, base + at, base + end);
  else if (type === 'code_inline') write(writer, OBJECT, base + at, base + end);
  else if (type === 'softbreak' || type === 'hardbreak') return writeBreak(writer, source, at, base);
  else if (type === 'html_inline') return writeTag(writer, content, base + at) - base;
  else if (type === 'image') writeTokens(writer, token.children ?? [], token.content, base + at + 2);
  else if (type === 'link_close' && token.info === 'auto') write(writer, OBJECT, base + at, base + end);
  else if (type === 'link_open') return token.info === 'auto' ? at : at + 1;
  return end;
}

function writeText(writer: Writer, content: string, at: number, base: number): number {
  const from = writer.text.length;
  for (let i = 0; i < content.length; i++) {
    writer.starts[from + i] = base + at + i;
    writer.ends[from + i] = base + at + i + 1;
  }
  writer.text += content;
  return at + content.length;
}

function writeBreak(writer: Writer, source: string, at: number, base: number): number {
  BREAK.lastIndex = at;
  const blanks = BREAK.exec(source)?.[1] ?? '';
  const end = BREAK.lastIndex;
  write(writer, ' ', base + at + blanks.length, base + end);
  return end;
}

/** Returns where the tag ends in the content. */
function writeTag(writer: Writer, tag: string, start: number): number {
  const end = start + tag.length;
  if (tag.startsWith('<!--')) writer.comments.push({ start, end });
  else if (LINE_BREAK_TAG.test(tag)) write(writer, ' ', start, end);
  return end;
}

function write(writer: Writer, text: string, start: number, end: number): void {
  const from = writer.text.length;
  writer.starts.fill(start, from, from + text.length);
  writer.ends.fill(end, from, from + text.length);
  writer.text += text;
}
