import type { Span } from '../types.ts';
/** Twelve words of a length that seed words have. */
export declare const phrasePattern: RegExp;
/** Every BIP-39 phrase of English words with a valid checksum, in upper or lower case. */
export declare function findPhrases(text: string): Span[];
