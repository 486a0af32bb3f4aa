import type { Span } from '../types.ts';
/** Twelve words of a length that seed words have, whatever stands between them: numbers, commas, line breaks. */
export declare const phrasePattern: RegExp;
/** Every BIP-39 phrase of English words with a valid checksum, in upper or lower case. */
export declare function findPhrases(text: string): Span[];
