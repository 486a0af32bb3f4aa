/** C0 and C1 controls, DEL, the marks that turn the direction of writing, separators, BOM, lone surrogates. */
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu;

/**
 * Text from a file, safe to print: whatever a terminal would obey or hide is shown as `\u{1b}`.
 * Line feeds too: where lines are meant, the caller splits first.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The same for a text that is JSON already: as its escapes, which every parser turns back. */
export function escapeJson(text: string): string {
  const escaped = text.replace(hidden, (character) =>
    character === '\n' ? '\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped.replaceAll('##[', '#\\u0023[');
}

/**
 * Keeps a CI runner from obeying quoted text: `::command::` counts at the start of a line, `##[command]` anywhere.
 * A zero-width space changes neither what is read nor where the underlines stand.
 */
export function breakCommands(text: string): string {
  return text.replace(/^([^\S\n]*:):/gm, '$1\u200b:').replaceAll('##[', '#\u200b#[');
}
