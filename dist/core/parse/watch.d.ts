import { type Fault } from './fault.ts';
import { type Lexeme } from './lexemes.ts';
/** What is known of the text up to one lexeme. */
export interface Watch {
    readonly text: string;
    faults: Fault[];
    /** Brackets that wait for their partner. */
    open: Lexeme[];
    /** Directives that wait for their document. */
    directives: Lexeme[];
    /** Whether this document has already gone wrong for good; then what is found next is a consequence. */
    derailed: boolean;
}
export declare function startWatch(text: string): Watch;
/**
 * Looks at a lexeme before `yaml` makes anything of it. So is found what `yaml` accepts and we do not (tags,
 * other versions of YAML), what it misses (a quote left open at the very end, a directive without a
 * document), and what it reports far from the cause (brackets left open).
 */
export declare function watchLexeme(watch: Watch, lexeme: Lexeme): void;
/** To be called behind the last lexeme. */
export declare function endWatch(watch: Watch): void;
/** Hands over what was found before `end`. */
export declare function takeFaults(watch: Watch, end: number): readonly Fault[];
