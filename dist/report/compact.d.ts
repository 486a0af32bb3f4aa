import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
/**
 * For `grep`, editors and problem matchers: `file:line:column: severity rule message`, a line for each finding that is
 * open or excused, in the verdict's order. Those known from before are only counted. The last line holds the totals.
 */
export declare function compact(verdict: Verdict, { quiet }: RenderOptions): string;
