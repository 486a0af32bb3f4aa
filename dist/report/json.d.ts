import type { Verdict } from '../core/types.ts';
/** The verdict itself, as `schemas/verdict.schema.json` describes it, safe to print on a terminal. */
export declare function json(verdict: Verdict): string;
