import { UsageError } from '../core/errors.ts';
import { type AnalysisDelta, compareAnalyses } from '../core/verdict/analyze-against.ts';
import type { Config } from '../host/config.ts';
import { analyze as analyzeSources, type AnalysisReport } from '../index.ts';
import { analysisText } from '../report/analysis.ts';
import { escapeJson, visible } from '../report/escape.ts';
import { dayFor } from './check.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';

/** `papertiger analyze`: cut sets and blast radius of one program. Resolves with 0; throws UsageError. */
export async function analyze(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const config = configFor(invocation, io.cwd);
  const today = dayFor(invocation, io);
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const head = analyzeSources(reading.sources, { today });
  const [ref] = options.get('against') ?? [];
  const report =
    ref === undefined ? head : { ...head, against: await delta(ref, head, invocation, io, config) };
  const look = {
    color: wantsColor(invocation, io.env, io.stdout),
    width: Math.max(40, io.stdout.columns ?? 100),
  };
  const isJson = options.get('format')?.includes('json');
  await io.stdout.write(
    isJson ? `${escapeJson(JSON.stringify(report, null, 2))}\n` : analysisText(report, look),
  );
  return 0;
}

/** Unlike a verdict, an analysis has nothing to say where its base cannot be read. */
async function delta(
  ref: string,
  head: AnalysisReport,
  { operands }: Invocation,
  io: Io,
  config: Config | undefined,
): Promise<AnalysisDelta> {
  if (operands.includes('-'))
    throw new UsageError('--against compares files; standard input has no earlier state');
  const { openBase } = await import('../host/base/files.ts');
  const { sources, notes } = await openBase(ref, operands, io.cwd, { selection: config });
  // Where nothing stood, the error below says so.
  for (const note of sources.length > 0 ? notes : []) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  try {
    return compareAnalyses(head, analyzeSources(sources, { today: head.inputs.today }), ref);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`--against ${ref}: ${error.message}`, error.code);
  }
}
