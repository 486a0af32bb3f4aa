import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { mergeVerdicts } from '../core/verdict/merge-verdicts.ts';
import { readVerdict } from '../core/verdict/merge-verdicts-read.ts';
import { judgedTexts } from '../host/judged-texts.ts';
import { readText } from '../host/read-text.ts';
import { report } from './check.ts';
import type { Invocation } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { outputsOf } from './outputs.ts';
import { keptBy, refuseOverwriting } from './overwriting.ts';
import { settingsFor } from './settings-for.ts';

/**
 * `papertiger merge`: the verdicts of all shards in, the verdict of the run out. Reports quote the files that were judged
 * where they stand here unchanged. Exit codes as for check.
 */
export async function merge(invocation: Invocation, io: Io): Promise<number> {
  const { options, operands } = invocation;
  const outputs = outputsOf(options.get('format') ?? [], io.cwd);
  if (operands.length === 0) {
    throw new UsageError(
      'merge needs the verdicts of all shards, each written by papertiger check --shard I/N --format json',
    );
  }
  const given = operands.map((file) => ({ path: resolve(io.cwd, file), is: 'one of the verdicts to merge' }));
  refuseOverwriting(outputs, { files: given, packs: [] });
  const parts = operands.map((file) => ({
    file,
    verdict: readVerdict(readText(resolve(io.cwd, file), file), file),
  }));
  const merged = mergeVerdicts(parts);
  const judged = merged.files.map((file) => ({ file }));
  refuseOverwriting(outputs, keptBy(invocation, undefined, judged, io.cwd));
  const { failOn = merged.inputs.failOn } = await settingsFor(invocation, undefined, [], io.cwd);
  const verdict = { ...merged, inputs: { ...merged.inputs, failOn } };
  const reading = { sources: judgedTexts(verdict, io.cwd), notes: [] };
  await report(verdict, outputs, reading, invocation, io);
  return exitCode(verdict, options.has('exit-zero'));
}
