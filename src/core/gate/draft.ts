import type { Difference } from '../weaken/weaken.ts';
import { clip } from '../program/plain.ts';
import { findIn } from '../program/secret-find.ts';
import type { Change } from '../program/strength.ts';
import type { Place } from '../types.ts';

const mostNamed = 3;

/** An empty place at the beginning of a file: for what is not there, or is gone with its file. */
export function startOf(file: string): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { file, path: '', start, end: start, excerpt: '' };
}

/** A text from the repository as a sentence may repeat it: one line, short, secrets blotted out. */
export function spoken(text: string): string {
  // Long enough that no secret is cut so that it is not known any more.
  const head = text.slice(0, 2000);
  let clear = head;
  for (const { start, end } of findIn(head, { name: 'value', isName: false }))
    clear = clear.slice(0, start) + '*'.repeat(end - start) + clear.slice(end);
  return clip(clear.replace(/\s+/g, ' ').trim());
}

/** `a, b, c and 4 more`. */
export function some(texts: readonly string[]): string {
  const first = texts.slice(0, mostNamed).join(', ');
  return texts.length > mostNamed ? `${first} and ${texts.length - mostNamed} more` : first;
}

/** What it means that a number of strictness went up or down. */
export function ofStrictness(was: number, is: number): Change {
  if (was === is) return 'changed';
  return is > was ? 'stronger' : 'weaker';
}

/** One side of a difference: what it says, and where. */
export interface Side {
  readonly text: string;
  readonly at: Place;
}

/** What differs, and what it means. */
interface Said {
  readonly verdict: Change;
  readonly term: string;
  readonly field: string;
}

/** A difference of a thing that only one side has, or both; `nearest` is what to point at where the head has nothing. */
export function differ(
  { verdict, term, field }: Said,
  was: Side | undefined,
  is: Side | undefined,
  nearest: Place,
): Difference {
  return {
    verdict,
    term,
    field,
    kind: was && is ? 'value' : is ? 'added' : 'removed',
    was: was?.text ?? '',
    is: is?.text ?? '',
    at: is?.at ?? nearest,
    ...(was && { against: was.at }),
  };
}
