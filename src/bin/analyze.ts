import { UsageError } from '../core/errors.ts';
import { type AnalysisDelta, compareAnalyses } from '../core/verdict/analyze-against.ts';
import type { RuleData } from '../core/types.ts';
import type { Config } from '../host/config.ts';
import { analyze as analyzeSources, type AnalysisReport } from '../index.ts';
import { analysisText } from '../report/analysis.ts';
import { escapeJson, visible } from '../report/escape.ts';
import { dayFor, rulesFor } from './check.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { faultNotes } from './fault-note.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';

/** All that an analysis depends on but the sources; the same for head and base. */
interface Setting {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly config: Config | undefined;
  readonly rules: readonly RuleData[] | undefined;
}

/** `papertiger analyze`: cut sets and blast radius of one program. Resolves with 0; throws UsageError. */
export async function analyze(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd);
  const setting = { invocation, io, config, rules };
  const reading = await readInput(invocation, io, config);
  await say(reading.notes, io);
  const head = analyzeSources(reading.sources, { today: dayFor(invocation, io), ...(rules && { rules }) });
  await say(faultNotes(head.inputs.faults), io);
  const [ref] = options.get('against') ?? [];
  const report = ref === undefined ? head : { ...head, against: await delta(ref, head, setting) };
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

async function say(notes: readonly string[], { stderr }: Io): Promise<void> {
  for (const note of notes) await stderr.write(`papertiger: ${visible(note)}\n`);
}

/** Unlike a verdict, an analysis has nothing to say where its base cannot be read. */
async function delta(ref: string, head: AnalysisReport, setting: Setting): Promise<AnalysisDelta> {
  const { invocation, io, config, rules } = setting;
  const { operands } = invocation;
  if (operands.includes('-'))
    throw new UsageError('--against compares files; standard input has no earlier state');
  const { openBase } = await import('../host/base/files.ts');
  const { sources, notes } = await openBase(ref, operands, io.cwd, { selection: config });
  // Where nothing stood, the error below says so.
  if (sources.length > 0) await say(notes, io);
  const base = analyzedAt(ref, sources, { today: head.inputs.today, ...(rules && { rules }) });
  await say(faultNotes(base.inputs.faults, ref), io);
  return compareAnalyses(head, base, ref);
}

function analyzedAt(ref: string, ...[sources, options]: Parameters<typeof analyzeSources>): AnalysisReport {
  try {
    return analyzeSources(sources, options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`--against ${ref}: ${error.message}`, error.code);
  }
}
