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
import { argumentsFor, type Footing } from './arguments.ts';
import { endingOf } from './ending.ts';
import { findFolders } from './folders.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { keep, printTame, worldOf } from './log.ts';
import { notesOf, warningOf } from './notes.ts';
import { type Results, setOutputs } from './outputs.ts';
import { tell } from './report.ts';
import { channelOf } from '../channel.ts';
import { main } from '../cli.ts';

/** How a run ended; `said` is what stood in its way. */
interface Ended extends Results {
  readonly said: string;
}

const log = channelOf(process.stdout, 'the log');

async function run(): Promise<Ended> {
  const inputs = readInputs();
  const occasion = readOccasion(process.env);
  const warned = warningOf(occasion);
  if (warned !== '') warning(tame(warned));
  const folders = findFolders(inputs, process.env);
  const footing = await footingOf(occasion, inputs, folders.cwd);
  for (const note of notesOf(occasion, footing, inputs)) info(tame(note));
  const verdictFile = join(folders.own, 'verdict.json');
  const [out, err] = [keep(), keep()];
  const code = await main(
    argumentsFor(inputs, footing, verdictFile),
    worldOf(folders.cwd, process.env, out, err),
  );
  const isJudged = code === 0 || code === 1 || code === 4;
  const said = isJudged ? '' : (err.texts.at(-1) ?? '');
  await printTame([...err.texts.slice(0, isJudged ? undefined : -1), ...out.texts].join(''), log);
  if (!isJudged) return { code, said };
  const verdict = readVerdict(readFileSync(verdictFile, 'utf8'), 'the verdict');
  await tell(verdict, inputs, folders, process.env, log);
  return { code, verdict, verdictFile, sarifFile: folders.sarif, said };
}

/** Whoever can only propose a change does not say by what it is judged, unless the workflow lets them. */
async function footingOf(occasion: Occasion, { against, trustForks }: Inputs, cwd: string): Promise<Footing> {
  const isTrusted = !occasion.isStrange || (trustForks && !occasion.isPrivileged);
  const ref = against === '' ? await refOfEvent(occasion, cwd) : await refOfInput(against, cwd, !isTrusted);
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

/** A line of the log in which nothing is obeyed. */
function tame(text: string): string {
  return breakCommands(text.split('\n').map(visible).join('\n'));
}

const ended = await attempt();
const sentence = endingOf(ended.code, ended.verdict, ended.said);
if (sentence !== '') setFailed(tame(sentence));
try {
  setOutputs(ended, process.env);
} catch (error) {
  setFailed(tame(reasonOf(error)));
}
