import type { Env } from 'markdown-it';
import type { Span } from '../types.ts';
/** Plain text, and which characters of the content each of its characters stands for. */
export interface Plain {
    readonly text: string;
    readonly starts: Int32Array;
    /** Exclusive. */
    readonly ends: Int32Array;
}
export interface Inline extends Plain {
    /** HTML comments, by their offsets in the content. */
    readonly comments: readonly Span[];
}
/** Stands for what a reader sees and what is no prose: code, an address. */
export declare const OBJECT = "\uFFFC";
/** Resolves the inline markup of a block's content, in linear time. */
export declare function readInline(content: string, env: Env): Inline;
