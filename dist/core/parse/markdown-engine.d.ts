import { type Env, type Token } from 'markdown-it';
/** Blocks are read down to this level (a list and its item are two): each level reads the same lines once more. */
export declare const DEEPEST = 40;
/** What a token of `markdown-it` does not tell by itself, and our rules add. */
export interface Mark {
    /** Where a link, image or code ends in the text that was parsed. */
    readonly end?: number;
    /** Where a table row starts in its line, from 0. */
    readonly column?: number;
}
/** Cuts a text into block tokens, in linear time; what is inline stays as written. Fills `env` with link definitions. */
export declare function parseBlocks(text: string, env: Env): Token[];
/** The tokens of one block's content, in linear time. Link definitions come from `env`. */
export declare function parseInline(content: string, env: Env): Token[];
export declare function markOf(token: Token): Mark;
