import type { Env, Token } from 'markdown-it';
import { DEEPEST, markOf, parseBlocks } from './markdown-engine.ts';
import { openSection, type Section, sectionAbove } from './markdown-section.ts';

/** Lines of the text that was cut: the first, from 0, and the one behind the last. */
export type Lines = readonly [number, number];

/** A block that holds prose, cut out and not yet read. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell';
  readonly quoted: boolean;
  /** Without what contains the block, as `markdown-it` hands it over; its inline markup as written. */
  readonly content: string;
  readonly lines: Lines;
  readonly cell: Cell | undefined;
  /** What the block stands in; undefined above the first heading. */
  readonly below: Section | undefined;
  /** Counts the headings that are not inside of anything. */
  readonly section: number;
}

interface Cell {
  /** Where the row starts in its line, from 0. */
  readonly column: number;
  /** From 0. */
  readonly index: number;
}

export interface Cut {
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  /** The outermost blocks of which the innermost were too deep to be read. */
  readonly tooDeep: readonly Lines[];
  /** Link definitions, for `parseInline`. */
  readonly env: Env;
}

type Container = 'item' | 'quote' | 'alert';

interface Walk {
  readonly tokens: readonly Token[];
  readonly blocks: Block[];
  readonly tooDeep: Lines[];
  /** The containers that the walk is inside of. */
  readonly inside: Container[];
  quotes: number;
  outermost: Lines;
  lines: Lines;
  cell: Cell | undefined;
  below: Section | undefined;
  section: number;
}

type Step = (walk: Walk, token: Token, i: number) => void;

const ALERT = /^\[!(?:note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;
const STEPS: Readonly<Record<string, Step>> = {
  inline: seeInline,
  tr_open: (walk, token) => {
    walk.cell = { column: markOf(token).column ?? 0, index: -1 };
  },
  table_close: (walk) => {
    walk.cell = undefined;
  },
  list_item_open: (walk, token, i) => enter(walk, 'item', token, i),
  list_item_close: leave,
  blockquote_open: (walk, token, i) => enter(walk, isAlert(walk, i) ? 'alert' : 'quote', token, i),
  blockquote_close: leave,
};

/** Cuts a text into the blocks that hold prose, in their order. Linear time; never throws. */
export function cutBlocks(text: string): Cut {
  const env: Env = {};
  const tokens = parseBlocks(text, env);
  dropFootnotes(env);
  const walk = startWalk(tokens);
  for (const [i, token] of tokens.entries()) {
    if (token.map !== null) walk.lines = token.map;
    if (token.level === 0) walk.outermost = walk.lines;
    STEPS[token.type]?.(walk, token, i);
  }
  return { tokens, blocks: walk.blocks, tooDeep: walk.tooDeep, env };
}

function startWalk(tokens: readonly Token[]): Walk {
  const nowhere: Lines = [0, 0];
  const found = { blocks: [], tooDeep: [], inside: [], quotes: 0 };
  const place = { outermost: nowhere, lines: nowhere, cell: undefined, below: undefined, section: 0 };
  return { tokens, ...found, ...place };
}

function seeInline(walk: Walk, { content }: Token, i: number): void {
  const opening = walk.tokens[i - 1];
  const isHeading = opening?.type === 'heading_open';
  const level = isHeading && opening.level === 0 ? Number(opening.tag.slice(1)) : undefined;
  if (level !== undefined) walk.section++;
  if (walk.cell !== undefined) walk.cell = { ...walk.cell, index: walk.cell.index + 1 };
  const { lines, cell, section } = walk;
  const below = level === undefined ? walk.below : sectionAbove(level, walk.below);
  const kind = isHeading ? 'heading' : textKind(walk);
  walk.blocks.push({ kind, quoted: walk.quotes > 0, content, lines, cell, below, section });
  if (level !== undefined) walk.below = openSection(content, level, walk.below);
}

function textKind({ cell, inside }: Walk): Block['kind'] {
  if (cell !== undefined) return 'table-cell';
  return inside.at(-1) === 'item' ? 'list-item' : 'paragraph';
}

function enter(walk: Walk, container: Container, { level }: Token, i: number): void {
  walk.inside.push(container);
  if (container === 'quote') walk.quotes++;
  // `markdown-it` drops without a word what stands deeper.
  const isCutOff = level >= DEEPEST - 1 && walk.tokens[i + 1]?.nesting === -1;
  if (isCutOff && walk.tooDeep.at(-1) !== walk.outermost) walk.tooDeep.push(walk.outermost);
}

function leave(walk: Walk): void {
  if (walk.inside.pop() === 'quote') walk.quotes--;
}

function isAlert({ tokens }: Walk, i: number): boolean {
  return tokens[i + 1]?.type === 'paragraph_open' && ALERT.test(tokens[i + 2]?.content ?? '');
}

/** `[^1]: word` reads as a link definition, but a footnote's number is no link. */
function dropFootnotes({ references }: Env): void {
  for (const label in references) if (label.startsWith('^')) delete references[label];
}
