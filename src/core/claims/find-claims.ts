/** This folder finds, in any prose, where having an artifact is treated as being secure. */
import { UsageError } from '../errors.ts';
import { chooseClaims } from './choose.ts';
import type { ClaimSpan } from './claim-span.ts';
import { gateOf, type Language, languageCodes, languageOf } from './language.ts';
import { readClaims } from './read-claims.ts';

export interface ClaimOptions {
  /** Codes of the languages to read, for example `['en']`. Default: every language there is. */
  readonly languages?: readonly string[];
}

/**
 * Finds where a text treats having a certificate, license, audit, insurance, proof of reserves or legal recourse
 * as being secure, and absolutes that nothing can keep. Ordered by `start`, never overlapping. Pure, and linear in
 * the length of the text. Throws `UsageError` for a language that there are no files for.
 */
export function findClaims(text: string, options: ClaimOptions = {}): ClaimSpan[] {
  const codes = options.languages ?? languageCodes();
  const read = codes.filter((code) => gateOf(code)?.(text) !== false);
  return chooseClaims(read.map(known).flatMap((language) => readClaims(text, language)));
}

function known(code: string): Language {
  const language = languageOf(code);
  if (language) return language;
  throw new UsageError(`claims cannot be read in language "${code}"; known: ${languageCodes().join(', ')}`);
}
