/** The GitHub Action: what the runner passes on one side, `main` on the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { info, setFailed, warning } from '@actions/core';
import { UsageError } from '../../core/errors.ts';
import { readVerdict } from '../../core/verdict/merge-verdicts-read.ts';
import { version } from '../../core/version.ts';
import { type Occasion, readOccasion } from '../../host/event.ts';
import { refOfEvent, refOfInput } from '../../host/event-base.ts';
import { reasonOf } from '../../host/reason.ts';
import { breakCommands, visible } from '../../report/escape.ts';
import type { Taken } from '../../report/github.ts';
import { argumentsFor, type Footing } from './arguments.ts';
import { type Ending, endingOf, plainly, worstOf } from './ending.ts';
import { findFolders } from './folders.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { keep, printTame, worldOf } from './log.ts';
import { fullSummary, notesOf, warningOf } from './notes.ts';
import { type Results, setOutputs } from './outputs.ts';
import { annotationsOf, tell, tellTrouble } from './report.ts';
import { channelOf } from '../channel.ts';
import { main } from '../cli.ts';

/** How a run ended. */
interface Ended extends Ending, Results {
  /** Its annotations, in the room that is left beside those of its own. */
  readonly annotations?: (taken: Taken) => string;
}

const log = channelOf(process.stdout, 'the log');
const warnings: string[] = [];
/** Unless the inputs say otherwise. */
let wantsSummary = true;

async function run(): Promise<Ended> {
  const inputs = readInputs();
  wantsSummary = inputs.summary;
  const occasion = readOccasion(process.env);
  warn(warningOf(occasion));
  const folders = findFolders(inputs, process.env);
  const footing = await footingOf(occasion, inputs, folders.cwd);
  for (const note of notesOf(occasion, footing, inputs)) info(tame(note));
  const verdictFile = join(folders.own, 'verdict.json');
  const { code, said } = await judge(argumentsFor(inputs, footing, verdictFile), folders.cwd);
  if (said !== undefined) return { code, said };
  const verdict = readVerdict(readFileSync(verdictFile, 'utf8'), 'the verdict');
  const { sarifFile, isSummaryFull, troubles } = tell(verdict, inputs, folders, process.env);
  if (isSummaryFull) warn(fullSummary);
  return {
    code: worstOf([code, ...troubles.map((trouble) => trouble.code)]),
    said: troubles.map(({ message }) => message).join('; '),
    verdict,
    verdictFile,
    sarifFile,
    ...(inputs.annotations && { annotations: (taken) => annotationsOf(verdict, folders, taken) }),
  };
}

/** Runs the command and prints what it says, but for what stood in its way. */
async function judge(argv: readonly string[], cwd: string): Promise<{ code: number; said?: string }> {
  const [out, err] = [keep(), keep()];
  const code = await main(argv, worldOf(cwd, process.env, out, err));
  const isJudged = code === 0 || code === 1 || code === 4;
  await printTame([...err.texts.slice(0, isJudged ? undefined : -1), ...out.texts].join(''), log);
  return isJudged ? { code } : { code, said: err.texts.at(-1) ?? '' };
}

/**
 * Whoever can only propose a change does not say by what it is judged, unless the workflow lets them: nor can they choose
 * it by what a name in `against` leads to.
 */
async function footingOf(occasion: Occasion, { against, trustForks }: Inputs, cwd: string): Promise<Footing> {
  const isTrusted = !occasion.isStrange || (trustForks && !occasion.isPrivileged);
  const named = against === '' ? undefined : await refOfInput(against, cwd, occasion, !isTrusted);
  const ref = named !== undefined && isTrusted ? named : await refOfEvent(occasion, cwd);
  return { ref, isTrusted };
}

async function attempt(): Promise<Ended> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) return { code: error.code, said: error.message };
    const request = 'Please report it on the issue tracker with the workflow that you ran.';
    return { code: 5, said: `this is a bug in papertiger ${version}: ${reasonOf(error)}. ${request}` };
  }
}

/** Outputs that later steps would miss are trouble like any other. */
function withOutputs(ended: Ended): Ended {
  try {
    setOutputs(ended, process.env);
    return ended;
  } catch (error) {
    const said = [plainly(ended.said), reasonOf(error)].filter((part) => part !== '').join('; ');
    return { ...ended, code: worstOf([ended.code, 3]), said };
  }
}

/** In the summary of the job too, where there is no verdict that stands there. */
function summarize({ code, verdict, said }: Ended): void {
  if (verdict || !wantsSummary) return;
  try {
    if (!tellTrouble(code, plainly(said), process.env)) warn(fullSummary);
  } catch (error) {
    warn(reasonOf(error));
  }
}

function warn(text: string): void {
  if (text === '') return;
  warnings.push(text);
  warning(tame(text));
}

/** A line of the log in which nothing is obeyed. */
function tame(text: string): string {
  return breakCommands(text.split('\n').map(visible).join('\n'));
}

const ended = withOutputs(await attempt());
summarize(ended);
// What decides comes first: the runner drops whatever is one too many.
const sentence = endingOf(ended);
if (sentence !== '') setFailed(tame(sentence));
const taken = { error: sentence === '' ? 0 : 1, warning: warnings.length };
await log.write(ended.annotations?.(taken) ?? '');
