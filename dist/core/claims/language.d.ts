import { type Classes, type ClassSet } from './classes.ts';
import { type Gate } from './gate.ts';
import type { DefeaterData, LanguageData } from './language-data.ts';
import { type Lexicon } from './lexicon.ts';
import { type Pattern } from './pattern.ts';
import { type PatternIndex } from './pattern-index.ts';
export interface Link {
    readonly name: string;
    readonly confidence: 'certain' | 'likely';
    readonly pattern: Pattern;
}
/** A pattern whose matches are phrases of a class. */
interface Phrase {
    readonly number: number;
    readonly pattern: Pattern;
}
export interface Defeater extends DefeaterData {
    readonly set: ClassSet;
    readonly stops: ClassSet;
    readonly sentenceEnd: ClassSet;
}
/** A language ready to read with. */
export interface Language {
    readonly data: LanguageData;
    readonly classes: Classes;
    readonly gate: Gate;
    readonly gates: readonly (readonly ClassSet[])[];
    readonly lexicon: Lexicon;
    readonly decoy: number;
    readonly closed: number;
    readonly open: number;
    /** Phrases made of phrases; each layer may use those before it. */
    readonly layers: readonly PatternIndex<Phrase>[];
    readonly links: PatternIndex<Link>;
    readonly defeaters: readonly Defeater[];
}
export declare function languageCodes(): readonly string[];
/** The language's gate by itself, which costs next to nothing: the grammar is compiled for texts that pass it. */
export declare function gateOf(code: string): Gate | undefined;
/** Compiled on first use, then kept: it takes some milliseconds that a program without prose should not pay. */
export declare function languageOf(code: string): Language | undefined;
export declare function compileLanguage(source: LanguageData): Language;
export {};
