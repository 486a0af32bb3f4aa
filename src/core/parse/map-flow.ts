import type { CST } from 'yaml';
import { type Mapping, pairMade, pairText } from './mapping.ts';

/** Line breaks with the blanks round them, escapes, blanks, text; anything else one by one. */
const PIECES = {
  scalar: /(?<fold>[ \t]*\r?\n[ \t]*)|(?<escaped>(?!))|[ \t]+|[^ \t\r\n]+|./sy,
  'single-quoted-scalar': /(?<fold>[ \t]*\r?\n[ \t]*)|(?<escaped>'')|[ \t]+|[^ \t\r\n']+|./sy,
  'double-quoted-scalar':
    /(?<fold>[ \t]*\r?\n[ \t]*)|(?<escaped>\\(?:x.{2}|u.{4}|U.{8}|\r?\n[ \t]*|.))|[ \t]+|[^ \t\r\n\\]+|./sy,
};

/** Pairs a plain or quoted scalar. Returns the offset at which its text ends. */
export function mapFlow(mapping: Mapping, token: CST.FlowScalar): number {
  const quoted = token.type !== 'scalar';
  const text = quoted ? token.source.slice(1, -1) : token.source;
  const start = token.offset + (quoted ? 1 : 0);
  const pieces = PIECES[token.type === 'alias' ? 'scalar' : token.type];
  pieces.lastIndex = 0;
  for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
    const at = start + piece.index;
    const { fold, escaped } = piece.groups ?? {};
    if (fold !== undefined) {
      mapping.breaks.push(at + fold.indexOf('\n'));
      continue;
    }
    pairBreaks(mapping);
    if (escaped === undefined) pairText(mapping, piece[0], at);
    else pairEscape(mapping, escaped, at);
  }
  pairBreaks(mapping);
  return start + text.length;
}

/** One line break folds into a space; of several the first is lost. */
function pairBreaks(mapping: Mapping): void {
  const [first, ...others] = mapping.breaks;
  if (first === undefined) return;
  if (others.length === 0) pairMade(mapping, ' ', first);
  for (const at of others) pairMade(mapping, '\n', at);
  mapping.breaks = [];
}

/**
 * Every escape makes one unit, but for a line break that is escaped away and characters beyond the basic
 * plane.
 */
function pairEscape(mapping: Mapping, escaped: string, at: number): void {
  if (/^\\\r?\n/.test(escaped)) return;
  const units = escaped.startsWith('\\U') && Number.parseInt(escaped.slice(2), 16) > 0xffff ? 2 : 1;
  for (let unit = 0; unit < units; unit++) mapping.offsets[mapping.done++] = at;
}
