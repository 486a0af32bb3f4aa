import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
/** Workflow commands for GitHub Actions: open findings as annotations, worst first, then the totals as plain text. */
export declare function github(verdict: Verdict, { quiet }: RenderOptions): string;
