/**
 * Text from a file, safe to print: whatever a terminal would obey or hide is shown as `\u{1b}`.
 * Line feeds too: where lines are meant, the caller splits first.
 */
export declare function visible(text: string): string;
/** The same for a text that is JSON already: as its escapes, which every parser turns back. */
export declare function escapeJson(text: string): string;
/**
 * Keeps a CI runner from obeying quoted text: `::command::` counts at the start of a line, `##[command]` anywhere.
 * A zero-width space changes neither what is read nor where the underlines stand.
 */
export declare function breakCommands(text: string): string;
