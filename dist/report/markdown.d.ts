import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
/** A page for a job summary or a comment: the verdict in one line, totals, findings by severity, what to type next. */
export declare function markdown(verdict: Verdict, options: RenderOptions): string;
/** The same in at most `bytes` bytes of UTF-8; a comment on GitHub takes 65,536 characters. */
export declare function markdownWithin(verdict: Verdict, { quiet }: RenderOptions, bytes: number): string;
