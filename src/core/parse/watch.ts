import type { Span } from '../types.ts';
import { type Fault, faultAt, shorten, TAB_PROBLEM } from './fault.ts';
import { FLOW_CUT, type Lexeme } from './lexemes.ts';

/** What is known of the text up to one lexeme. */
export interface Watch {
  readonly text: string;
  faults: Fault[];
  /** Brackets that wait for their partner. */
  open: Lexeme[];
  /** Directives that wait for their document. */
  directives: Lexeme[];
  /** Whether this document has already gone wrong for good; then what is found next is a consequence. */
  derailed: boolean;
}

const PARTNER: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * By the first character, of which the table has one for each code: this is asked of every lexeme of every
 * file.
 */
const SEERS = seers([
  ['[', seeOpening],
  ['{', seeOpening],
  [']', seeClosing],
  ['}', seeClosing],
  ['"', seeQuoted],
  ["'", seeQuoted],
  ['!', seeTag],
  ['%', seeDirective],
  ['-', seeMark],
  ['.', seeMark],
  [FLOW_CUT, seeCut],
]);

type Seer = (watch: Watch, lexeme: Lexeme) => void;

function seers(known: readonly (readonly [string, Seer])[]): readonly (Seer | undefined)[] {
  const table: (Seer | undefined)[] = new Array(128).fill(undefined);
  for (const [character, seer] of known) table[character.charCodeAt(0)] = seer;
  return table;
}

export function startWatch(text: string): Watch {
  return { text, faults: [], open: [], directives: [], derailed: false };
}

/**
 * Looks at a lexeme before `yaml` makes anything of it. So is found what `yaml` accepts and we do not (tags,
 * other versions of YAML), what it misses (a quote left open at the very end, a directive without a
 * document), and what it reports far from the cause (brackets left open).
 */
export function watchLexeme(watch: Watch, lexeme: Lexeme): void {
  if (!lexeme.isText) SEERS[lexeme.source.charCodeAt(0)]?.(watch, lexeme);
}

/** To be called behind the last lexeme. */
export function endWatch(watch: Watch): void {
  leaveOpen(watch, 'is never closed');
  const last = watch.directives.at(-1);
  if (last !== undefined) derail(watch, 'a directive needs the line --- and a document below it', last);
}

/** Hands over what was found before `end`. */
export function takeFaults(watch: Watch, end: number): readonly Fault[] {
  const taken = watch.faults.filter(({ span }) => span.start < end);
  if (taken.length > 0) watch.faults = watch.faults.filter(({ span }) => span.start >= end);
  return taken;
}

function seeOpening(watch: Watch, lexeme: Lexeme): void {
  watch.open.push(lexeme);
}

function seeClosing(watch: Watch, lexeme: Lexeme): void {
  const opening = watch.open.pop();
  if (opening === undefined || PARTNER[opening.source] === lexeme.source) return;
  derail(watch, `this ${opening.source} is closed by ${lexeme.source}`, opening);
}

function seeCut(watch: Watch, { start }: Lexeme): void {
  const tab = findTab(watch.text, start);
  if (tab !== undefined) derail(watch, TAB_PROBLEM, tab);
  const isLast = start >= watch.text.length;
  leaveOpen(watch, isLast ? 'is never closed' : 'is not closed, or a line inside it is not indented');
}

function leaveOpen(watch: Watch, how: string): void {
  const opening = watch.open.at(-1);
  if (opening !== undefined) derail(watch, `this ${opening.source} ${how}`, opening);
  watch.open = [];
}

function seeQuoted(watch: Watch, { source, start, end }: Lexeme): void {
  if (isClosed(source)) return;
  const below = watch.text.indexOf('\n', end) + 1;
  const tab = below > 0 ? findTab(watch.text, below) : undefined;
  if (tab !== undefined) derail(watch, TAB_PROBLEM, tab);
  const how =
    end < watch.text.length ? 'is not closed, or the line below it is not indented' : 'is never closed';
  const firstLine = source.split(/\r?\n/, 1).join('');
  derail(watch, `this ${source.charAt(0)} ${how}`, { start, end: start + firstLine.length });
}

/**
 * Whether the last quote ends the text: not if a backslash, or another single quote, makes it part of the
 * text.
 */
function isClosed(quoted: string): boolean {
  const quote = quoted.charAt(0);
  const shield = quote === '"' ? '\\' : "'";
  const last = quoted.length - 1;
  let shields = 0;
  while (last - 1 - shields > 0 && quoted[last - 1 - shields] === shield) shields++;
  return last > 0 && quoted[last] === quote && shields % 2 === 0;
}

function seeTag(watch: Watch, { source, start, end }: Lexeme): void {
  watch.faults.push(faultAt(`the tag ${shorten(source)} is not read; write the plain value`, start, end));
}

function seeDirective(watch: Watch, lexeme: Lexeme): void {
  const { source, start, end } = lexeme;
  const repeated = watch.directives.some((earlier) => earlier.source.startsWith('%YAML'));
  watch.directives.push(lexeme);
  if (!source.startsWith('%YAML')) return;
  if (repeated) watch.faults.push(faultAt('this document already has a %YAML line', start, end));
  else if (!/^%YAML[ \t]+1\.2$/.test(source)) {
    watch.faults.push(faultAt(`only YAML 1.2 is read; remove the line ${shorten(source)}`, start, end));
  }
}

function seeMark(watch: Watch, { source }: Lexeme): void {
  if (source === '---') watch.directives = [];
  if (source !== '---' && source !== '...') return;
  watch.open = [];
  watch.derailed = false;
}

/** The first tab in the indentation of the line that holds the offset. */
function findTab(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  for (let i = lineStart; text[i] === ' ' || text[i] === '\t'; i++) {
    if (text[i] === '\t') return { start: i, end: i + 1 };
  }
  return undefined;
}

function derail(watch: Watch, problem: string, { start, end }: Span): void {
  if (!watch.derailed) watch.faults.push({ problem, span: { start, end }, path: [], derails: true });
  watch.derailed = true;
}
