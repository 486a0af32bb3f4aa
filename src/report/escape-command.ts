import { breakCommands } from './escape.ts';

/**
 * The message of a GitHub workflow command (`::error::message`); a line feed in it starts a new line of the annotation.
 * The runner turns `%25` back last, so `%` goes first.
 */
export function commandData(text: string): string {
  return breakCommands(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a GitHub workflow command (`file=value`). */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
