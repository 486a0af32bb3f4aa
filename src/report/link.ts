import { visible } from './escape.ts';
import type { Look } from './look.ts';

/** A line in which the id of a rule is a link, where the terminal follows links and there is a page to lead to. */
export function linkRule(line: string, rule: string, { addressOf }: Look): string {
  const address = addressOf(rule);
  return address === undefined
    ? line
    : line.replace(visible(rule), (id) => `\u001b]8;;${address}\u001b\\${id}\u001b]8;;\u001b\\`);
}

/** Of the characters that an address is made of, so that it cannot end the escape that it stands in. */
export const isAddress = (text: string): boolean => /^[!-~]+$/.test(text);
