import { gateOf, languageCodes } from './language.ts';

/** Whether a text holds any word that a claim needs: one expression a language, so that most texts cost no more. */
export function mayClaim(text: string): boolean {
  return languageCodes().some((code) => gateOf(code)?.(text));
}
