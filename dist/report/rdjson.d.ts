import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
/**
 * Reviewdog's Diagnostic format. Excused and known findings are left out: it has no way to say so, and reviewdog would
 * comment on them and fail. Rules that did not run come as INFO: one for each reason, about the file that it names.
 */
export declare function rdjson(verdict: Verdict, { texts }: RenderOptions): string;
