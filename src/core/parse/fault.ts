import type { Hit, Origin, Path, Span } from '../types.ts';
import { placeAt, positionAt } from './position.ts';

/** Something that YAML, or this reader of it, cannot take. It becomes a `meta/syntax` hit. */
export interface Fault {
  /** One sentence in the reader's words. */
  readonly problem: string;
  readonly span: Span;
  /** Empty where the text could not be made into a tree. */
  readonly path: Path;
  /** Whether faults further down the document are probably nothing but its consequences. */
  readonly derails: boolean;
  /** Set where `yaml` only notices, far below, what the watch reports at its cause. */
  readonly isEcho?: boolean;
}

/** YAML forbids tabs in indentation, and several of its faults come from nothing else. */
export const TAB_PROBLEM = 'a tab indents this line; YAML allows only spaces';

const LONGEST_WORD = 1000;
const LONGEST_NAME = 40;

/** A fault that the reading survives: what comes after it still means what it says. */
export function faultAt(problem: string, start: number, end: number, path: Path = []): Fault {
  return { problem, span: { start, end }, path, derails: false };
}

/** A name from the text, short enough for a sentence. */
export function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/**
 * The faults of one document that are worth a reader's time: one a line, none after the first that derails.
 */
export function settleFaults(origin: Origin, faults: readonly Fault[]): Fault[] {
  const settled: Fault[] = [];
  const causes = faults.filter(({ isEcho }) => isEcho !== true);
  let line = 0;
  for (const fault of (causes.length > 0 ? causes : faults).toSorted((a, b) => a.span.start - b.span.start)) {
    const at = positionAt(origin, fault.span.start).line;
    if (at === line) continue;
    line = at;
    settled.push(fault);
    if (fault.derails) break;
  }
  return settled;
}

export function hitOf(origin: Origin, fault: Fault): Hit {
  const { problem, path } = fault;
  return {
    rule: 'meta/syntax',
    at: placeAt(origin, path, visible(origin.text, fault.span)),
    args: { problem },
  };
}

/**
 * What a reader can see of a span: its first line; behind indentation the word, behind a line's end the last
 * character.
 */
function visible(text: string, { start, end }: Span): Span {
  const shown = /^[^\r\n]+/.exec(text.slice(start, end))?.[0];
  if (shown === undefined) {
    const last = text.slice(0, start).trimEnd().length;
    return { start: Math.max(0, last - 1), end: last };
  }
  const word = /^ +$/.test(shown)
    ? /^ +[^ \r\n]+/.exec(text.slice(start, start + LONGEST_WORD))?.[0]
    : undefined;
  if (word === undefined) return { start, end: start + shown.length };
  return { start: start + word.lastIndexOf(' ') + 1, end: start + word.length };
}
