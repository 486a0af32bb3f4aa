import type { Finding } from '../types.ts';
/** What a finding says, apart from whom it is about. */
type Said = Pick<Finding, 'args' | 'at'>;
/**
 * What is wrong there, as 16 hex digits: where the fingerprint names the place, this names the violation. It survives
 * moves and another layout, and changes with the values that the message reports and the words that are underlined.
 */
export declare function knownValue({ args, at }: Said): string;
/** Whether the finding is about something that stands nowhere. A claim on a page without headings has a line. */
export declare function isAbsence({ args, at }: Said): boolean;
export {};
