import type { Arg, Args } from '../types.ts';
import { fingerprint } from '../check/fingerprint.ts';

/** An age grows by itself every day, and what is found stays the same. */
const age = /\b\d+ days? (?=(?:ago|old)\b)/g;

/** A finding as far as it says what is wrong; without a `path` it is taken to stand somewhere. */
interface Said {
  readonly args: Args;
  readonly at: { readonly excerpt: string; readonly path?: string };
}

/**
 * Names what exactly is wrong, where the fingerprint names the place: 16 hex digits over the values in the message and
 * the text that is underlined. A finding that says something else tomorrow has another value.
 */
export function findingValue({ args, at }: Said): string {
  const said = Object.values(args).map((arg) => JSON.stringify(ageless(arg)));
  return fingerprint(['value', underlined(args, at), ...said], 0);
}

/** For what is absent, the first key of the file is underlined, whichever that is; a claim in prose has words there. */
function underlined(args: Args, { excerpt, path }: Said['at']): string {
  const isAbsent = path === '' && args.outcome === undefined;
  return isAbsent ? '' : excerpt.replace(/\s+/g, ' ').trim();
}

function ageless(arg: Arg): Arg {
  if (typeof arg === 'string') return arg.replace(age, 'days ');
  return Array.isArray(arg) ? arg.map(ageless) : arg;
}
