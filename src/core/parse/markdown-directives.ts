import type { Origin, Span } from '../types.ts';
import { ALLOW, type AllowDirective, parseAllow } from './markdown-allow.ts';
import type { Block, Cut, Lines } from './markdown-blocks.ts';
import { type Comment, commentsOf, isComments } from './markdown-comments.ts';
import { contentsOf, fileOffset } from './markdown-content.ts';
import { readInline } from './markdown-inline.ts';
import { positionAt } from './position.ts';

const OPENING = '<!--'.length;
const CLOSING = '-->'.length;
/** What stands between blocks and shows nothing. */
const UNSEEN = 'reference_definition';

/** The allow directives of a file in their order. `shift` is the line at which the text that was cut starts. */
export function findDirectives(origin: Origin, shift: number, cut: Cut): AllowDirective[] {
  const alone = [...coveredLines(cut)].flatMap(([i, covered]) => {
    const token = cut.tokens[i];
    const isDirected = token?.type === 'html_block' && token.content.includes(ALLOW);
    return isDirected ? directivesOfHtml(origin, shift, token.map ?? covered, covered) : [];
  });
  const contents = contentsOf(origin, shift);
  const within = cut.blocks
    .filter(({ content }) => content.includes(ALLOW))
    .flatMap((block) => directivesOfBlock(origin, shift, block, contents, cut));
  return [...alone, ...within].toSorted((a, b) => a.span.start - b.span.start);
}

/** For each HTML block the lines of the block that follows it in the same container, comments passed over; else its own. */
function coveredLines({ tokens }: Cut): Map<number, Lines> {
  const covered = new Map<number, Lines>();
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.map == null || (token.type !== 'html_block' && token.type !== UNSEEN)) continue;
    const next = tokens[i + 1];
    const passed = next?.type === UNSEEN || (next?.type === 'html_block' && isComments(next.content));
    covered.set(i, (passed ? covered.get(i + 1) : next?.map) ?? token.map);
  }
  return covered;
}

function directivesOfHtml(origin: Origin, shift: number, own: Lines, covered: Lines): AllowDirective[] {
  const start = origin.lineStarts[own[0] + shift] ?? 0;
  const source = origin.text.slice(start, origin.lineStarts[own[1] + shift]);
  // What contains the block stands in the source alone, and opens or closes no comment.
  return commentsOf(source)
    .filter((comment) => source.slice(comment.start, comment.end).includes(ALLOW))
    .map((comment) => directiveOf(origin, shift, { ...comment, ...shiftBy(start, comment) }, covered));
}

function directivesOfBlock(
  origin: Origin,
  shift: number,
  block: Block,
  contents: ReturnType<typeof contentsOf>,
  { env }: Cut,
): AllowDirective[] {
  const content = contents(block);
  return readInline(content.text, env)
    .comments.filter(({ start, end }) => content.text.slice(start, end).includes(ALLOW))
    .map(({ start, end }) => {
      const span = { start: fileOffset(content, start), end: fileOffset(content, end - 1) + 1 };
      return directiveOf(origin, shift, { ...span, closed: true }, block.lines);
    });
}

function directiveOf(origin: Origin, shift: number, comment: Comment, lines: Lines): AllowDirective {
  const { start, end, closed } = comment;
  const inner = origin.text.slice(start + OPENING, closed ? end - CLOSING : end);
  return {
    ...parseAllow(inner, closed),
    line: positionAt(origin, start).line,
    span: { start, end },
    appliesToLines: [lines[0] + shift + 1, lines[1] + shift],
  };
}

function shiftBy(by: number, { start, end }: Span): Span {
  return { start: start + by, end: end + by };
}
