import { type AllowDirective } from './markdown-allow.ts';
import type { MarkdownProse } from './markdown-prose.ts';
export interface Markdown {
    /** In the order of the file. */
    readonly prose: MarkdownProse[];
    /** What could not be read, and should be told: unread is not the same as clean. Lines count from 1. */
    readonly skipped: readonly {
        readonly line: number;
        readonly reason: string;
    }[];
    readonly directives: readonly AllowDirective[];
}
type Wanted = (text: string) => boolean;
/**
 * Reads the prose of CommonMark with GitHub's tables, strikethrough, tasks, footnotes and alerts, and the strings of its
 * front matter. Not prose: code, HTML blocks, link definitions, addresses. Never throws; linear time.
 *
 * `wanted` is asked of the whole file, then of every two neighboring blocks as written, so it has to want what any part
 * of it wants. Both of two that are wanted are read.
 */
export declare function parseMarkdown(source: {
    readonly file: string;
    readonly text: string;
}, wanted: Wanted): Markdown;
export {};
