import type { Verdict } from '../core/types.ts';
import { reaches } from '../core/verdict/levels.ts';

/** 1 when an open finding reaches the level that fails the run, else 0. `zero` masks it, as `--exit-zero` asks. */
export function exitCode({ findings, inputs }: Verdict, zero: boolean): 0 | 1 {
  const fails = findings.some(
    ({ status, severity }) => status.is === 'open' && reaches(severity, inputs.failOn),
  );
  return fails && !zero ? 1 : 0;
}
