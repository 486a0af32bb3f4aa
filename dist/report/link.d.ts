import type { Look } from './look.ts';
/** A line in which the id of a rule is a link, where the terminal follows links and there is a page to lead to. */
export declare function linkRule(line: string, rule: string, { addressOf }: Look): string;
/** Of the characters that an address is made of, so that it cannot end the escape that it stands in. */
export declare const isAddress: (text: string) => boolean;
