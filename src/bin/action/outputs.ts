import { setOutput } from '@actions/core';
import { UsageError } from '../../core/errors.ts';
import type { Verdict } from '../../core/types.ts';
import { levels } from '../../core/rule/levels.ts';
import { reasonOf } from '../../host/reason.ts';
import type { Io } from '../io.ts';

/** What later steps of a job may read; a verdict only where something was judged. */
export interface Results {
  readonly code: number;
  readonly verdict?: Verdict | undefined;
  readonly verdictFile?: string;
  readonly sarifFile?: string | undefined;
}

/** Sets every output. Throws UsageError (3): a later step must not take a missing output for a zero. */
export function setOutputs(
  { code, verdict, verdictFile = '', sarifFile = '' }: Results,
  env: Io['env'],
): void {
  // Without the file the toolkit would print commands that runners have not obeyed since 2023.
  if (!env.GITHUB_OUTPUT) return;
  try {
    for (const level of levels) setOutput(level, verdict ? String(verdict.counts[level]) : '');
    setOutput('weakened', verdict ? weakened(verdict) : '');
    setOutput('verdict-file', verdict ? verdictFile : '');
    setOutput('sarif-file', sarifFile);
    setOutput('exit-code', String(code));
  } catch (error) {
    throw new UsageError(`cannot write the outputs of the step: ${reasonOf(error)}`, 3);
  }
}

/** How many open findings say that something became weaker; the empty string where nothing was compared. */
export function weakened({ comparison, findings }: Verdict): string {
  if (comparison === undefined) return '';
  const weaker = findings.filter(({ status, change }) => status.is === 'open' && change === 'weaker');
  return String(weaker.length);
}
