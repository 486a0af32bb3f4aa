/**
 * C0 and C1 controls, DEL, the marks that turn the direction of writing, separators, BOM, lone surrogates, and what
 * draws nothing at all: fillers, zero-width characters and tags. A joiner is kept where it joins: inside emoji and in
 * scripts that need it, not after a Latin letter. The same holds of selectors, which belong behind a Han character.
 */
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]|(?<![^\u0000-\u024f\u200c\u200d])[\u200c\u200d]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu;

/**
 * Text from a file, safe to print: whatever a terminal would obey or hide is shown as `\u{1b}`.
 * Line feeds too: where lines are meant, the caller splits first.
 */
export function visible(text: string): string {
  return text.replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** The same for a text that is JSON already: as its escapes, which every parser turns back. */
export function escapeJson(text: string): string {
  const escaped = text.replace(hidden, (character) => (character === '\n' ? '\n' : unitsOf(character)));
  return escaped.replace(bracketCommand, '#\\u0023');
}

function unitsOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** `##[command]`, `##vso[command]` and `##teamcity[command]`: a runner may obey them anywhere in a line. */
const bracketCommand = /##(?=[a-z]{0,20}\[)/gi;

/**
 * Keeps a CI runner from obeying quoted text: `::command::` counts at the start of a line, `##[command]` anywhere.
 * A zero-width space changes neither what is read nor where the underlines stand.
 */
export function breakCommands(text: string): string {
  return text.replace(/^([^\S\n]*:):/gm, '$1\u200b:').replace(bracketCommand, '#\u200b#');
}
