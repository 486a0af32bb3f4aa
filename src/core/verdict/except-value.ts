import type { Arg, Args } from '../types.ts';
import { fingerprint } from './fingerprint.ts';

/** An age grows by itself every day, and what is found stays the same. */
const age = /\b\d+ days? (?=(?:ago|old)\b)/g;

/**
 * Names what exactly is wrong, where the fingerprint names the place: 16 hex digits over the values in the message and
 * the text that is underlined. A finding that says something else tomorrow has another value.
 */
export function findingValue({
  args,
  at,
}: {
  readonly args: Args;
  readonly at: { readonly excerpt: string };
}): string {
  return fingerprint(
    ['value', at.excerpt, ...Object.values(args).map((arg) => JSON.stringify(ageless(arg)))],
    0,
  );
}

function ageless(arg: Arg): Arg {
  if (typeof arg === 'string') return arg.replace(age, 'days ');
  return Array.isArray(arg) ? arg.map(ageless) : arg;
}
