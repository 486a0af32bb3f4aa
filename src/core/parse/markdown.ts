import type { Origin } from '../types.ts';
import { hideAddresses } from './markdown-addresses.ts';
import { ALLOW, type AllowDirective } from './markdown-allow.ts';
import { type Block, type Cut, cutBlocks } from './markdown-blocks.ts';
import { type Content, contentsOf, fileOffset } from './markdown-content.ts';
import { findDirectives } from './markdown-directives.ts';
import { DEEPEST } from './markdown-engine.ts';
import { readFrontMatter } from './markdown-front-matter.ts';
import { type Plain, readInline } from './markdown-inline.ts';
import type { MarkdownProse } from './markdown-prose.ts';
import { originOf, positionAt } from './position.ts';

export interface Markdown {
  /** In the order of the file. */
  readonly prose: MarkdownProse[];
  /** What could not be read, and should be told: unread is not the same as clean. Lines count from 1. */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly directives: readonly AllowDirective[];
}

type Wanted = (text: string) => boolean;

/**
 * Reads the prose of CommonMark with GitHub's tables, strikethrough, tasks, footnotes and alerts, and the strings of its
 * front matter. Not prose: code, HTML blocks, link definitions, addresses. Never throws; linear time.
 *
 * `wanted` is asked of the whole file, then of every two neighboring blocks as written, so it has to want what any part
 * of it wants. Both of two that are wanted are read.
 */
export function parseMarkdown(
  source: { readonly file: string; readonly text: string },
  wanted: Wanted,
): Markdown {
  const isDirected = source.text.includes(ALLOW);
  if (!isDirected && !wanted(source.text)) return { prose: [], skipped: [], directives: [] };
  const origin = originOf(source.file, source.text);
  const front = readFrontMatter(origin, wanted);
  const start = front?.end ?? origin.lineStarts[0] ?? 0;
  const shift = front === undefined ? 0 : lineOf(origin, start);
  const cut = cutBlocks(origin.text.slice(start));
  const skipped = front?.fault === undefined ? [] : [{ line: 1, reason: `front matter: ${front.fault}` }];
  return {
    prose: [
      ...(front?.prose ?? []),
      ...readBlocks(origin, shift, cut, wanted, (front?.prose.length ?? 0) * 2),
    ],
    skipped: [...skipped, ...depthsOf(origin, shift, cut, wanted)],
    directives: isDirected ? findDirectives(origin, shift, cut) : [],
  };
}

function readBlocks(origin: Origin, shift: number, cut: Cut, wanted: Wanted, first: number): MarkdownProse[] {
  const contents = contentsOf(origin, shift);
  const chosen = chooseBlocks(cut.blocks, wanted);
  return chosen.map(({ block, number }) => {
    const content = contents(block);
    const plain = hideAddresses(readInline(content.text, cut.env));
    return proseOf(origin, shift, block, content, plain, first + number);
  });
}

/** Both of every two neighbors that are wanted together: a question and its answer need not be wanted alone. */
function chooseBlocks(blocks: readonly Block[], wanted: Wanted): { block: Block; number: number }[] {
  const chosen = new Set<number>();
  for (const [number, { content }] of blocks.entries()) {
    const next = blocks[number + 1];
    if (!wanted(next === undefined ? content : `${content}\n\n${next.content}`)) continue;
    chosen.add(number);
    if (next !== undefined) chosen.add(number + 1);
  }
  return blocks.map((block, number) => ({ block, number })).filter(({ number }) => chosen.has(number));
}

function proseOf(
  origin: Origin,
  shift: number,
  block: Block,
  content: Content,
  { text, starts, ends }: Plain,
  number: number,
): MarkdownProse {
  const sourceEnd = (offset: number): number => {
    const last = Math.min(offset, text.length) - 1;
    return last < 0 ? fileOffset(content, starts[0] ?? 0) : fileOffset(content, (ends[last] ?? 1) - 1) + 1;
  };
  return {
    kind: block.kind,
    quoted: block.quoted,
    text,
    path: block.below?.path() ?? [],
    origin,
    section: block.section,
    block: number,
    startLine: block.lines[0] + shift + 1,
    sourceOffset: (offset) =>
      offset >= text.length ? sourceEnd(offset) : fileOffset(content, starts[Math.max(offset, 0)] ?? 0),
    sourceEnd,
  };
}

function depthsOf(origin: Origin, shift: number, { tooDeep }: Cut, wanted: Wanted): Markdown['skipped'] {
  const reason = `lists and quotes nest more than ${DEEPEST / 2} deep here; what is deeper is not read`;
  return tooDeep
    .map(([first, end]) => [first + shift, end + shift])
    .filter(([first = 0, end = 0]) =>
      wanted(origin.text.slice(origin.lineStarts[first], origin.lineStarts[end])),
    )
    .map(([first = 0]) => ({ line: first + 1, reason }));
}

function lineOf(origin: Origin, offset: number): number {
  return positionAt(origin, offset).line - 1;
}
