import { visible } from '../escape.ts';
import { oneLine } from '../message.ts';
import { clip } from '../sentence.ts';

/** Longer messages quote a whole input; the JSON format has all of it. */
export const longestMessage = 2000;
/** Of a related place. */
export const longestNote = 500;

/**
 * Text for a SARIF message, on one line, of at most `limit` UTF-16 units. In it `{0}` is a placeholder and `[x](y)` a
 * link: braces are doubled, as the standard asks, and a zero-width space stands where a link would begin, since
 * readers disagree about backslashes.
 */
export function sarifText(text: string, limit = longestMessage): string {
  const shown = visible(oneLine(text));
  const whole = plain(shown);
  return whole.length <= limit ? whole : plain(clip(shown, Math.floor(limit / 2) - 1));
}

/** Whether `sarifText` leaves a part of the text out. */
export function isTooLong(text: string, limit: number): boolean {
  return plain(visible(oneLine(text))).length > limit;
}

function plain(text: string): string {
  return doubled(text.replaceAll('](', ']\u200b('));
}

/** Braces as the standard writes them where they are not placeholders. */
export function doubled(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&');
}
