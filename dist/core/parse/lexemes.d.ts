import type { Span } from '../types.ts';
/** A piece of the text as the lexer cuts it, or one of its signs, which is not part of the text. */
export interface Lexeme extends Span {
    readonly source: string;
    /** Whether it is plain or block text, whatever it looks like. */
    readonly isText: boolean;
}
/** A line cannot belong to the brackets that it stands in. */
export declare const FLOW_CUT = "\u0018";
/**
 * Cuts the text from `offset` on. What stands behind `|` or `>` in the same line is given as junk, because
 * the parser would take it for what it looks like: `| ---` for two documents.
 */
export declare function lexemesOf(text: string, offset: number): Generator<Lexeme, void>;
