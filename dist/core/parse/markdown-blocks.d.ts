import type { Env, Token } from 'markdown-it';
import { type Section } from './markdown-section.ts';
/** Lines of the text that was cut: the first, from 0, and the one behind the last. */
export type Lines = readonly [number, number];
/** A block that holds prose, cut out and not yet read. */
export interface Block {
    readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell';
    readonly quoted: boolean;
    /** Without what contains the block, as `markdown-it` hands it over; its inline markup as written. */
    readonly content: string;
    readonly lines: Lines;
    readonly cell: Cell | undefined;
    /** What the block stands in; undefined above the first heading. */
    readonly below: Section | undefined;
    /** Counts the headings that are not inside of anything. */
    readonly section: number;
}
interface Cell {
    /** Where the row starts in its line, from 0. */
    readonly column: number;
    /** From 0. */
    readonly index: number;
}
export interface Cut {
    readonly tokens: readonly Token[];
    readonly blocks: readonly Block[];
    /** The outermost blocks of which the innermost were too deep to be read. */
    readonly tooDeep: readonly Lines[];
    /** Link definitions, for `parseInline`. */
    readonly env: Env;
}
/** Cuts a text into the blocks that hold prose, in their order. Linear time; never throws. */
export declare function cutBlocks(text: string): Cut;
export {};
