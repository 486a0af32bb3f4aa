import type { Finding } from '../types.ts';
/**
 * Loudest first; among those, what is declared wrongly before what is not declared at all; then as a reader walks the
 * files. Ties go by rule, so that the same input gives the same bytes.
 */
export declare function order(a: Finding, b: Finding): number;
