import type { Verdict } from '../core/types.ts';
import { reaches } from '../core/rule/levels.ts';

/**
 * 4 when something became weaker at or above the level that fails the comparison; else 1 when an open finding reaches the
 * level that fails the run; else 0. `zero` masks both, as `--exit-zero` asks.
 */
export function exitCode({ findings, inputs, comparison }: Verdict, zero: boolean): 0 | 1 | 4 {
  if (zero) return 0;
  const open = findings.filter(({ status }) => status.is === 'open');
  const weaker = open.some(
    ({ change, severity }) =>
      comparison !== undefined && change === 'weaker' && reaches(severity, comparison.failOn),
  );
  if (weaker) return 4;
  return open.some(({ severity }) => reaches(severity, inputs.failOn)) ? 1 : 0;
}
