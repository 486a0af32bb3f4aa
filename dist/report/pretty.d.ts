import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
/** The product's face: what fails the run in full, worst first, then the rest in a line each, then totals. */
export declare function pretty(verdict: Verdict, options: RenderOptions): string;
