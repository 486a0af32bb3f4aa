import type { CST } from 'yaml';
import { type Mapping, pairMade, pairText } from './mapping.ts';

const LINE = /(?<spaces> *)(?<text>[^\n]*?)(?<ending>\r?\n|$)/y;

/** The offset of the first line of the text of a block scalar, below its header. */
export function textStart(token: CST.BlockScalar): number {
  const last = token.props.at(-1);
  return last !== undefined && 'source' in last ? last.offset + last.source.length : token.offset;
}

/** Pairs a literal or folded scalar. Returns the offset at which its text ends. */
export function mapBlock(mapping: Mapping, token: CST.BlockScalar): number {
  const [header] = token.props;
  const style = header !== undefined && 'source' in header ? header.source : '';
  const indent = indentOf(token, style);
  const start = textStart(token);
  const end = start + token.source.length;
  for (let at = 0; at < token.source.length; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const { spaces = '', text = '', ending = '' } = LINE.exec(token.source)?.groups ?? {};
    const line = spaces.slice(indent) + text;
    if (line !== '') {
      pairBreaks(mapping, style.startsWith('>'));
      pairText(mapping, line, start + at + Math.min(indent, spaces.length));
    }
    if (ending !== '') mapping.breaks.push(start + LINE.lastIndex - 1);
  }
  pairEnd(mapping, end);
  const last = mapping.value.length - 1;
  return last < 0 ? start : Math.min(end, (mapping.offsets[last] ?? start) + 1);
}

/**
 * How many spaces start each line without being text; every one of them where no line holds anything else.
 */
function indentOf(token: CST.BlockScalar, style: string): number {
  const spaces = /(?:^|\n)( *)[^ \r\n]/.exec(token.source)?.[1];
  if (spaces === undefined) return Number.POSITIVE_INFINITY;
  const explicit = /[1-9]/.exec(style);
  return explicit === null ? spaces.length : token.indent + Number(explicit[0]);
}

/**
 * Line breaks between two lines. How many survive folding depends on the lines around them, so the value is
 * asked: as many line feeds as it has here, or else the one space. Text cannot start with a line feed. The
 * first ones are lost.
 */
function pairBreaks(mapping: Mapping, folded: boolean): void {
  const { value, done, breaks } = mapping;
  let kept = 0;
  while (kept < breaks.length && value[done + kept] === '\n') kept++;
  if (folded && kept === 0 && breaks.length === 1) pairMade(mapping, ' ', breaks[0] ?? 0);
  else if (!folded && kept < breaks.length) mapping.failed = true;
  for (const at of breaks.slice(breaks.length - kept)) pairMade(mapping, '\n', at);
  mapping.breaks = [];
}

/** What chomping left; where the file ends without a line break, YAML makes one. */
function pairEnd(mapping: Mapping, end: number): void {
  const { value, breaks } = mapping;
  for (let i = 0; mapping.done < value.length && !mapping.failed; i++)
    pairMade(mapping, '\n', breaks[i] ?? end);
}
