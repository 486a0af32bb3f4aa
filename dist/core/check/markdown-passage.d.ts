import { type Markdown } from '../parse/markdown.ts';
import type { Source } from '../types.ts';
import type { Passage } from './passage.ts';
export interface MarkdownPassages extends Pick<Markdown, 'directives' | 'skipped'> {
    readonly passages: readonly Passage[];
}
/** The prose of one Markdown file that may hold a claim. Block quotes are other people's words. */
export declare function passagesOfMarkdown(source: Source): MarkdownPassages;
