import type { Path } from '../types.ts';
/** What a heading opens. */
export interface Section {
    /** 1 to 6. */
    readonly level: number;
    readonly above: Section | undefined;
    /** Titles of the headings, outermost first. */
    readonly path: () => Path;
}
/** The section that a heading opens below the last one, of which it may be the end. */
export declare function openSection(content: string, level: number, last: Section | undefined): Section;
/** The innermost of the open sections that a heading of this level stands in. */
export declare function sectionAbove(level: number, last: Section | undefined): Section | undefined;
