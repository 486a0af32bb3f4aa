import type { Span } from '../types.ts';
import type { LanguageData } from './language-data.ts';
import type { Token } from './token.ts';
/** The words and marks of a stretch of text; its end is a mark as well. */
export declare function tokenize(text: string, block: Span, { data }: {
    readonly data: LanguageData;
}): Token[];
