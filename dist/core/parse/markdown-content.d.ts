import type { Origin } from '../types.ts';
import type { Block } from './markdown-blocks.ts';
/** A block's text without what contains it, and where each stretch of it stands in the file. */
export interface Content {
    readonly text: string;
    /** Where stretches start in the text, ascending. */
    readonly starts: readonly number[];
    /** Where they start in the file. */
    readonly sources: readonly number[];
}
type Contents = (block: Block) => Content;
/** Finds blocks in their file. `shift` is the line of the file at which the text that was cut into blocks starts. */
export declare function contentsOf(origin: Origin, shift: number): Contents;
/** The file offset of a character of the text. */
export declare function fileOffset({ starts, sources }: Content, offset: number): number;
export {};
