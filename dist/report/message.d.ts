import type { Finding } from '../core/types.ts';
/** The sentence of a finding, on one line and fit for a terminal. */
export declare function messageOf(finding: Finding): string;
/** A text from the reader's file, its line breaks and their indentation turned into spaces. */
export declare function oneLine(text: string): string;
