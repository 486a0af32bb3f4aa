import type { Finding } from '../types.ts';
import { findingValue } from './except-value.ts';

/** What a finding says, apart from whom it is about. */
type Said = Pick<Finding, 'args' | 'at'>;

/**
 * What is wrong there, as 16 hex digits: where the fingerprint names the place, this names the violation. It survives
 * moves and another layout, and changes with the values that the message reports and the words that are underlined.
 */
export function knownValue({ args, at }: Said): string {
  // For what is absent, the first key of the file is underlined, whichever that happens to be.
  const excerpt = isAbsence({ args, at }) ? '' : at.excerpt.replace(/\s+/g, ' ').trim();
  return findingValue({ args, at: { excerpt } });
}

/** Whether the finding is about something that stands nowhere. A claim on a page without headings has a line. */
export function isAbsence({ args, at }: Said): boolean {
  return at.path === '' && args.outcome === undefined;
}
