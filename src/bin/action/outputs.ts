import { setOutput } from '@actions/core';
import { UsageError } from '../../core/errors.ts';
import type { Verdict } from '../../core/types.ts';
import { levels } from '../../core/rule/levels.ts';
import { reasonOf } from '../../host/reason.ts';
import { fewerFallFor, weakerChanges } from '../../report/weakening.ts';
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
    const comparison = verdict?.comparison;
    setOutput('weakened', comparison ? String(weakerChanges(comparison)) : '');
    setOutput('fewer-must-fall', comparison ? String(fewerFallFor(comparison).length) : '');
    setOutput('verdict-file', verdict ? verdictFile : '');
    setOutput('sarif-file', sarifFile);
    setOutput('exit-code', String(code));
  } catch (error) {
    throw new UsageError(`cannot write the outputs of the step: ${reasonOf(error)}`, 3);
  }
}
