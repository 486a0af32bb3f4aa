import { UsageError } from '../errors.ts';
import type { Verdict } from '../types.ts';
import { verdictProblem } from './merge-verdicts-shape.ts';
import { contradiction } from './merge-verdicts-sums.ts';

/** Reads what `--format json` wrote. Throws UsageError (2) that names the file and the first field that is wrong. */
export function readVerdict(text: string, file: string): Verdict {
  const value = parsed(text.replace(/^\ufeff/, ''), file);
  if (isVerdict(value)) {
    const problem = contradiction(value);
    if (problem === undefined) return value;
    throw new UsageError(`${file} is no verdict of papertiger: ${problem}`);
  }
  throw new UsageError(`${file} is no verdict of papertiger: ${verdictProblem(value)}`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says would quote the file.
    throw new UsageError(`${file} is no verdict of papertiger: it is not JSON; write one with --format json`);
  }
}

/** The schema proves what the type says. */
function isVerdict(value: unknown): value is Verdict {
  return verdictProblem(value) === undefined;
}
