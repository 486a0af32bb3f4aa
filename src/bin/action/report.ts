import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { Verdict } from '../../core/types.ts';
import { writeWhole } from '../../host/write.ts';
import { annotationsBeside, type Taken } from '../../report/github.ts';
import { render } from '../../report/index.ts';
import { markdownWithin } from '../../report/markdown.ts';
import { troublePage } from '../../report/markdown-trouble.ts';
import type { Folders } from './folders.ts';
import type { Inputs } from './inputs.ts';
import { onlyOpen, seenFromRoot } from './places.ts';
import { addToSummary } from './summary.ts';
import type { Io } from '../io.ts';

/** What became of telling a verdict. */
export interface Told {
  /** Where SARIF was written. */
  readonly sarifFile: string | undefined;
  readonly isSummaryFull: boolean;
  /** What could not be written (3), or would have overwritten what was judged (2). */
  readonly troubles: readonly UsageError[];
}

/** Tells a verdict as the workflow wants it: SARIF, then the summary of the job. One that fails does not stop the other. */
export function tell(verdict: Verdict, inputs: Inputs, folders: Folders, env: Io['env']): Told {
  const seen = seenFromRoot(verdict, folders.prefix);
  const sarif = orTrouble(() => writeSarif(seen, verdict.files, inputs.sarifFile, folders));
  const summary = orTrouble(
    () => !inputs.summary || addToSummary(env, (bytes) => page(seen, sarif.trouble, bytes)),
  );
  return {
    sarifFile: sarif.done,
    isSummaryFull: summary.done === false,
    troubles: [sarif, summary].flatMap(({ trouble }) => trouble ?? []),
  };
}

/** The open findings as annotations, in the room that the step has left. */
export function annotationsOf(verdict: Verdict, { prefix }: Folders, taken: Taken): string {
  const where = 'The file that the output verdict-file names has all of them.';
  return annotationsBeside(seenFromRoot(verdict, prefix), taken, where);
}

/** Says in the summary of the job why nothing was judged. False where there was no room for it. */
export function tellTrouble(code: number, complaint: string, env: Io['env']): boolean {
  return addToSummary(env, (bytes) => within(bytes, troublePage('nothing was judged', code, complaint)));
}

function writeSarif(
  seen: Verdict,
  judged: readonly string[],
  name: string,
  { cwd, sarif }: Folders,
): string | undefined {
  if (sarif === undefined) return undefined;
  if (judged.some((file) => resolve(cwd, file) === sarif))
    throw new UsageError(`sarif-file ${name} is a file that is judged; name another`);
  writeWhole(sarif, render(onlyOpen(seen), 'sarif'), name);
  return sarif;
}

/** The page of the verdict, below what went wrong before it. */
function page(verdict: Verdict, trouble: UsageError | undefined, bytes: number): string {
  const preface = trouble
    ? `${troublePage('a report could not be written', trouble.code, trouble.message)}\n`
    : '';
  const where = 'The file that the output `verdict-file` of this step names has all of it.';
  const left = Math.max(0, bytes - Buffer.byteLength(preface));
  const body = markdownWithin(verdict, { color: false, width: 100, texts: new Map() }, left, where);
  return within(bytes, `${preface}${body}`);
}

const within = (bytes: number, text: string) => (Buffer.byteLength(text) <= bytes ? text : '');

function orTrouble<T>(write: () => T): { readonly done?: T; readonly trouble?: UsageError } {
  try {
    return { done: write() };
  } catch (error) {
    if (error instanceof UsageError) return { trouble: error };
    throw error;
  }
}
