import { Lexer } from 'yaml';
import type { Span } from '../types.ts';

/** A piece of the text as the lexer cuts it, or one of its signs, which is not part of the text. */
export interface Lexeme extends Span {
  readonly source: string;
  /** Whether it is plain or block text, whatever it looks like. */
  readonly isText: boolean;
}

/** A line cannot belong to the brackets that it stands in. */
export const FLOW_CUT = '\x18';
const DOCUMENT_STARTS = '\x02';
const TEXT_FOLLOWS = '\x1f';
/** No token of YAML. */
const JUNK = '~';

/**
 * Cuts the text from `offset` on. What stands behind `|` or `>` in the same line is given as junk, because
 * the parser would take it for what it looks like: `| ---` for two documents.
 */
export function* lexemesOf(text: string, offset: number): Generator<Lexeme, void> {
  let start = offset;
  let isText = false;
  let isHeader = false;
  for (const given of new Lexer().lex(text.slice(offset))) {
    const isSign: boolean =
      !isText && (given === TEXT_FOLLOWS || given === FLOW_CUT || given === DOCUMENT_STARTS);
    const end = isSign ? start : start + given.length;
    const isJunk = isHeader && !isSign && !/^[\s#]/.test(given);
    yield { source: isJunk ? JUNK.repeat(given.length) : given, start, end, isText };
    start = end;
    if (isHeader) isHeader = !given.endsWith('\n');
    else isHeader = !isText && (given.startsWith('|') || given.startsWith('>'));
    isText = isSign && given === TEXT_FOLLOWS;
  }
}
