import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
/** A page for a job summary or a comment: the outcome, what became weaker, findings, what it comes to, totals. */
export declare function markdown(verdict: Verdict, options: RenderOptions): string;
/**
 * The same in at most `bytes` bytes of UTF-8; a comment on GitHub takes 65,536 characters. `where` is said of a page that
 * is cut: a sentence of Markdown about what holds the rest.
 */
export declare function markdownWithin(verdict: Verdict, { quiet }: RenderOptions, bytes: number, where: string): string;
