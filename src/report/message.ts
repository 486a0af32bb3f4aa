import type { Finding } from '../core/types.ts';
import { visible } from './escape.ts';
import { clip } from './sentence.ts';

/** A message longer than this quotes a whole input; the JSON format has all of it. */
const longest = 500;

/** The sentence of a finding, on one line and fit for a terminal. */
export function messageOf(finding: Finding): string {
  return visible(clip(oneLine(finding.message), longest));
}

/** A text from the reader's file, its line breaks and their indentation turned into spaces. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
