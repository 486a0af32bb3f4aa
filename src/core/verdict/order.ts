import type { Finding } from '../types.ts';
import { levels } from './levels.ts';

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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
