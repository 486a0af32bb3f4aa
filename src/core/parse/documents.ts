import { Composer, type CST, type Document, Parser, type ParsedNode } from 'yaml';
import type { Cleaned } from './characters.ts';
import { type Fault, faultAt } from './fault.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { problemsOf } from './problem.ts';
import { endWatch, startWatch, takeFaults, type Watch, watchLexeme } from './watch.ts';

/** The deepest nesting that is read; the deepest of thousands of real programs and catalogs is 20. */
export const DEEPEST = 64;
export const DEPTH_PROBLEM = `nested more than ${DEEPEST} deep, which is as deep as is read`;

/** One document as `yaml` composed it. The documents of a text follow each other without gaps. */
export interface Composed {
  readonly contents: ParsedNode | null;
  readonly start: number;
  readonly end: number;
  readonly faults: readonly Fault[];
}

type Draft = Omit<Composed, 'start'>;

interface Reading {
  readonly watch: Watch;
  /** Faults of single characters that belong to no document yet, by offset. */
  readonly flaws: readonly Fault[];
  flawsTaken: number;
  /** Composed, and held back because what follows may still say where they end. */
  readonly drafts: Draft[];
  /** Where the next document starts. */
  start: number;
  /** Undefined while the rest of a document that nests too deep is skipped. */
  parser: Parser | undefined;
  composer: Composer;
}

const MARKS: ReadonlySet<string> = new Set(['---', '...']);
/** A document, 65 collections, and the scalar that may stand in the deepest that is allowed. */
const TALLEST = DEEPEST + 2;
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  intAsBigInt: true,
  keepSourceTokens: true,
  resolveKnownTags: false,
  // Its check compares every key with every other: seconds for one map of 20,000 keys. Ours is in the tree.
  uniqueKeys: false,
} as const;

/**
 * Composes every document from `start` on; there is always at least one. The stack of open collections is
 * checked after each lexeme, because both the parser (on the way out of a deep block) and the composer
 * recurse, and on Node 20 a second overflow aborts the process.
 */
export function* readDocuments({ text, faults }: Cleaned, start: number): Generator<Composed, void> {
  const reading: Reading = {
    watch: startWatch(text),
    flaws: faults,
    flawsTaken: 0,
    drafts: [],
    start,
    parser: parserAt(start),
    composer: new Composer(OPTIONS),
  };
  for (const lexeme of lexemesOf(text, start)) {
    watchLexeme(reading.watch, lexeme);
    if (reading.parser !== undefined) read(reading, reading.parser, lexeme);
    else if (!lexeme.isText && MARKS.has(lexeme.source)) resume(reading, lexeme);
    if (reading.drafts.length > 1) yield* release(reading, 1);
  }
  finish(reading, text.length);
  yield* release(reading, 0);
}

function parserAt(offset: number): Parser {
  const parser = new Parser();
  parser.offset = offset;
  return parser;
}

function read(reading: Reading, parser: Parser, { source, start, end }: Lexeme): void {
  for (const token of parser.next(source)) compose(reading, token);
  if (parser.stack.length <= TALLEST) return;
  // Errors above explain better than the depth, which some of them cause.
  flush(reading, parser);
  close(reading, false, start);
  const last = reading.drafts.pop();
  const tooDeep = { ...faultAt(DEPTH_PROBLEM, start, end), derails: true };
  const faults = [...(last?.faults ?? []), tooDeep];
  reading.drafts.push({ contents: null, end: reading.watch.text.length, faults });
  reading.parser = undefined;
}

function resume(reading: Reading, lexeme: Lexeme): void {
  const skipped = reading.drafts.pop();
  if (skipped !== undefined) reading.drafts.push({ ...skipped, end: lexeme.start });
  reading.composer = new Composer(OPTIONS);
  const starts = lexeme.source === '---';
  reading.parser = parserAt(starts ? lexeme.start : lexeme.end);
  if (starts) read(reading, reading.parser, lexeme);
}

function finish(reading: Reading, end: number): void {
  endWatch(reading.watch);
  if (reading.parser === undefined) return;
  flush(reading, reading.parser);
  close(reading, reading.drafts.length === 0, end);
}

/** Ends what the parser has open, as if the text ended here. */
function flush(reading: Reading, parser: Parser): void {
  for (const token of parser.end()) compose(reading, token);
}

function compose(reading: Reading, token: CST.Token): void {
  for (const document of reading.composer.next(token)) reading.drafts.push(draftOf(document, reading.watch));
}

/**
 * Takes the last document out of the composer; with `mustExist` an empty one, if need be, to carry its
 * errors.
 */
function close(reading: Reading, mustExist: boolean, end: number): void {
  for (const document of reading.composer.end(mustExist, end)) {
    reading.drafts.push(draftOf(document, reading.watch));
  }
}

function draftOf(document: Document.Parsed, watch: Watch): Draft {
  const { contents, range, errors } = document;
  return { contents, end: range[2], faults: problemsOf(errors, watch.text) };
}

function* release(reading: Reading, kept: number): Generator<Composed, void> {
  while (reading.drafts.length > kept) {
    const draft = reading.drafts.shift();
    if (draft !== undefined) yield complete(reading, draft);
  }
}

/** Makes a document start where the one before ends, and gives it what was seen in it. */
function complete(reading: Reading, draft: Draft): Composed {
  const { watch, start } = reading;
  const isLast = reading.drafts.length === 0;
  const end = isLast ? watch.text.length : Math.max(start, draft.end);
  reading.start = end;
  return {
    contents: draft.contents,
    start,
    end,
    faults: [...takeFlaws(reading, end), ...takeFaults(watch, end), ...draft.faults],
  };
}

function takeFlaws(reading: Reading, end: number): readonly Fault[] {
  const from = reading.flawsTaken;
  while ((reading.flaws[reading.flawsTaken]?.span.start ?? end) < end) reading.flawsTaken++;
  return reading.flaws.slice(from, reading.flawsTaken);
}
