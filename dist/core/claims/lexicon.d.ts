import type { Classes } from './classes.ts';
import type { LanguageData } from './language-data.ts';
import type { Token } from './token.ts';
interface Entry {
    readonly words: readonly string[];
    readonly number: number;
}
/** Phrases by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;
export declare function compileLexicon(data: LanguageData, classes: Classes): Lexicon;
/** Calls back with class number and end for every phrase that starts at a token. */
export declare function lookUp(lexicon: Lexicon, tokens: readonly Token[], at: number, found: (number: number, end: number) => void): void;
export {};
