import type { Origin } from '../types.ts';
import type { MarkdownProse } from './markdown-prose.ts';
/** YAML between two lines of dashes at the very top. */
export interface FrontMatter {
    readonly prose: readonly MarkdownProse[];
    /** What is wrong with the YAML, which is then not read. */
    readonly fault: string | undefined;
    /** The file offset behind the closing line. */
    readonly end: number;
}
/** Undefined if the text does not start with front matter. */
export declare function readFrontMatter(origin: Origin, wanted: (text: string) => boolean): FrontMatter | undefined;
