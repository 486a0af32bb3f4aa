import type { Finding, Verdict } from '../types.ts';
/**
 * Loudest first; among those, what is declared wrongly before what is not declared at all; then as a reader walks the
 * files. Ties go by rule, so that the same input gives the same bytes.
 */
export declare function order(a: Finding, b: Finding): number;
/** By rule, then by reason: an order that does not depend on which program was judged first. */
export declare function orderSkipped(a: Verdict['skipped'][number], b: Verdict['skipped'][number]): number;
