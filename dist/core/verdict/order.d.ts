import type { Finding } from '../types.ts';
/** Loudest first, then as a reader walks the files; ties by rule, so that the same input gives the same bytes. */
export declare function order(a: Finding, b: Finding): number;
