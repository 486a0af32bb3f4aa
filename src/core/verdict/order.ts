import type { Finding, Verdict } from '../types.ts';
import { levels } from '../rule/levels.ts';

/**
 * Loudest first; among those, what is declared wrongly before what is not declared at all; then as a reader walks the
 * files. Ties go by rule, so that the same input gives the same bytes.
 */
export function order(a: Finding, b: Finding): number {
  return (
    levels.indexOf(a.severity) - levels.indexOf(b.severity) ||
    Number(a.at.path === '') - Number(b.at.path === '') ||
    compare(a.at.file, b.at.file) ||
    a.at.start.offset - b.at.start.offset ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By rule, then by reason: an order that does not depend on which program was judged first. */
export function orderSkipped(a: Verdict['skipped'][number], b: Verdict['skipped'][number]): number {
  return compare(a.rule, b.rule) || compare(a.reason, b.reason);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
