import type { Verdict } from '../../core/types.ts';
import { failingFindings } from '../../report/failing.ts';
import { count, ending } from '../../report/totals.ts';
import { weakened } from './outputs.ts';

/** Why a run failed, in one sentence; the empty string when it did not. `said` is the last that the command said. */
export function endingOf(code: number, verdict: Verdict | undefined, said: string): string {
  const complaint = said.replace(/^papertiger: /, '').trim();
  switch (code) {
    case 0:
      return '';
    case 1:
      return verdict ? ending(verdict, failingFindings(verdict).length) : complaint;
    case 4:
      return verdict ? weakening(verdict) : complaint;
    case 2:
      return `papertiger could not run, so nothing was judged: ${complaint}`;
    case 3:
      return `papertiger could not read all that it needs, so nothing was judged: ${complaint}`;
  }
  return `papertiger failed, so nothing was judged: ${complaint}`;
}

function weakening(verdict: Verdict): string {
  const weaker = Number(weakened(verdict));
  return `This change makes the program weaker; ${count(weaker, 'finding')} ${weaker === 1 ? 'says' : 'say'} where.`;
}
