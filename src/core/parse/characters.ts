/**
 * From a text to a tree in which every value knows its place, and the small readers of words, days and paths.
 */
import { type Fault, faultAt } from './fault.ts';

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** What a character is replaced with before the text is read, and why, if a reader has to know. */
interface Flaw {
  readonly replacement: string;
  readonly problem?: string;
}

export interface Cleaned {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/**
 * The text as `yaml` can take it, of the same length, so that offsets hold. Control characters and halves of
 * surrogate pairs are faults (one a line is reported) and are masked, because `yaml` talks to itself in
 * control characters. A lone carriage return is a line break in YAML, though not to `yaml`, which would read
 * on in a comment.
 */
export function cleanCharacters(text: string): Cleaned {
  const faults: Fault[] = [];
  const parts: string[] = [];
  let kept = 0;
  let reported = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= SPACE && code < 0xd800) continue;
    if (code === LF || code === CR) reported = false;
    const flaw = flawAt(text, i, code);
    if (flaw === undefined) {
      if (isPair(text, i)) i++;
      continue;
    }
    parts.push(text.slice(kept, i), flaw.replacement);
    kept = i + 1;
    if (flaw.problem === undefined || reported) continue;
    faults.push(faultAt(flaw.problem, i, i + 1));
    reported = true;
  }
  return { text: kept === 0 ? text : parts.join('') + text.slice(kept), faults };
}

function flawAt(text: string, index: number, code: number): Flaw | undefined {
  if (code === CR) return text.charCodeAt(index + 1) === LF ? undefined : { replacement: '\n' };
  if (code === TAB || code === LF) return undefined;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code < SPACE)
    return { replacement: '\uFFFD', problem: `a control character (${name}) stands here; remove it` };
  const half = code >= 0xd800 && code <= 0xdfff && !isPair(text, index);
  return half
    ? { replacement: '\uFFFD', problem: `half a character (${name}) stands here; remove it` }
    : undefined;
}

function isPair(text: string, index: number): boolean {
  const high = text.charCodeAt(index);
  const low = text.charCodeAt(index + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
