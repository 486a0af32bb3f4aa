import type { Verdict } from '../core/types.ts';
import type { RenderOptions, Reporter } from './options.ts';
export type { RenderOptions, Reporter } from './options.ts';
/** Adding a format is one file and one line here. */
export declare const formats: ReadonlyMap<string, Reporter>;
/** Renders a verdict; options default to no color, 100 columns, no texts. Throws UsageError for an unknown format. */
export declare function render(verdict: Verdict, format: string, options?: Partial<RenderOptions>): string;
