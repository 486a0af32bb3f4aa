import type { Verdict } from '../../core/types.ts';
import { failingFindings } from '../../report/failing.ts';
import { ending } from '../../report/totals.ts';

/** How a run ended: with a verdict, with something in its way, or with both. */
export interface Ending {
  readonly code: number;
  readonly verdict?: Verdict | undefined;
  /** What stood in its way; empty where nothing did. */
  readonly said: string;
}

/** Why a run failed, in one sentence; the empty string when it did not. */
export function endingOf({ code, verdict, said }: Ending): string {
  const outcome = verdict ? ending(verdict, failingFindings(verdict).length) : '';
  if (said === '') return code === 0 ? '' : outcome;
  const complaint = plainly(said);
  if (verdict) return `papertiger judged, but could not tell all of it: ${complaint}. ${outcome}`;
  return `${troubleOf(code)}: ${complaint}`;
}

/** Of several exit codes the one that counts. */
export function worstOf(codes: readonly number[]): number {
  return [5, 2, 3, 4, 1].find((code) => codes.includes(code)) ?? 0;
}

/** The complaint of the command, without its name. */
export function plainly(said: string): string {
  return said.replace(/^papertiger: /, '').trim();
}

function troubleOf(code: number): string {
  if (code === 2) return 'papertiger could not run, so nothing was judged';
  if (code === 3) return 'papertiger could not read all that it needs, so nothing was judged';
  return 'papertiger failed, so nothing counts as judged';
}
