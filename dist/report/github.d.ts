import type { Verdict } from '../core/types.ts';
import type { RenderOptions } from './options.ts';
declare const kinds: readonly ['error', 'warning', 'notice'];
type Kind = (typeof kinds)[number];
/** Annotations of a step that others have written or will write, by kind. */
export type Taken = Readonly<Partial<Record<Kind, number>>>;
/** Workflow commands for GitHub Actions: what was left out, open findings as annotations, worst first, then the totals. */
export declare function github(verdict: Verdict, { quiet }: RenderOptions): string;
/** Only the annotations of all open findings, for a step that has taken some; `where` says what holds those left out. */
export declare function annotationsBeside(verdict: Verdict, taken: Taken, where: string): string;
export {};
