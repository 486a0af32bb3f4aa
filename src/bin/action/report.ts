import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Verdict } from '../../core/types.ts';
import { reasonOf } from '../../host/reason.ts';
import { writeWhole } from '../../host/write.ts';
import { render } from '../../report/index.ts';
import { markdownWithin } from '../../report/markdown.ts';
import type { Folders } from './folders.ts';
import type { Inputs } from './inputs.ts';
import { onlyOpen, seenFromRoot } from './places.ts';
import type { Channel, Io } from '../io.ts';

/** The runner throws the whole summary of a step away when it is over 1 MiB. */
const mostOfStep = 1024 * 1024;
const mostOfOurs = 900 * 1024;

/**
 * Tells a verdict as the workflow wants it: SARIF, the summary of the job, annotations. Throws UsageError for a file
 * that cannot be written (3) or is one of those that were judged (2).
 */
export async function tell(
  verdict: Verdict,
  inputs: Inputs,
  { cwd, prefix, sarif }: Folders,
  env: Io['env'],
  log: Channel,
): Promise<void> {
  const seen = seenFromRoot(verdict, prefix);
  if (sarif !== undefined) {
    if (verdict.files.some((file) => resolve(cwd, file) === sarif))
      throw new UsageError(`sarif-file ${inputs.sarifFile} is a file that is judged; name another`);
    writeWhole(sarif, render(onlyOpen(seen), 'sarif'), inputs.sarifFile);
  }
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) summarize(seen, env.GITHUB_STEP_SUMMARY);
  if (inputs.annotations) await log.write(render(seen, 'github'));
}

/** Appends, since other commands of the step may have written there. */
function summarize(verdict: Verdict, path: string): void {
  try {
    const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = Math.max(0, Math.min(mostOfOurs, mostOfStep - written - 1));
    const text = markdownWithin(verdict, { color: false, width: 100, texts: new Map() }, bytes);
    appendFileSync(path, written === 0 ? text : `\n${text}`);
  } catch (error) {
    throw new UsageError(`cannot write the summary of the job: ${reasonOf(error)}`, 3);
  }
}
