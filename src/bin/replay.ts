import { toProgram } from '../core/program/program.ts';
import { namesWith } from '../core/rule/builtin.ts';
import { refuseForeign } from '../core/verdict/foreign.ts';
import { compareReplays } from '../core/verdict/replay-against.ts';
import type { Against, UnreadableBase } from '../core/verdict/replay-types.ts';
import { UsageError } from '../core/errors.ts';
import type { RuleData, Source, Verdict } from '../core/types.ts';
import type { Config } from '../host/config.ts';
import {
  check as judge,
  type Facts,
  factsOf,
  loadCatalog,
  type Replay,
  replay as replayThefts,
} from '../index.ts';
import { escapeJson, visible } from '../report/escape.ts';
import { replayText } from '../report/replay.ts';
import { dayFor, rulesFor } from './check.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { faultNotes } from './fault-note.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { toldIn } from './progress.ts';
import { settingsFor } from './settings-for.ts';

/** All that a replay depends on but the sources; the same for head and base. */
interface Setting {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly config: Config | undefined;
  readonly rules: readonly RuleData[] | undefined;
}

/** `papertiger replay`: the thefts of the catalog against one program. Resolves with 0; throws UsageError. */
export async function replay(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const config = configFor(invocation, io.cwd);
  const setting = { invocation, io, config, rules: await rulesFor(invocation, config, io.cwd) };
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const sources = withPrograms(reading.sources);
  const facts = factsOf(sources);
  const head = await replayOf(await judgeSources(sources, setting), facts, setting);
  await tellFaults(sources, setting);
  const [ref] = options.get('against') ?? [];
  const replayed = ref === undefined ? head : { ...head, against: await againstBase(ref, head, setting) };
  const look = {
    color: wantsColor(invocation, io.env, io.stdout),
    width: Math.max(40, io.stdout.columns ?? 100),
  };
  const isJson = options.get('format')?.includes('json');
  const text = isJson ? `${escapeJson(JSON.stringify(replayed, null, 2))}\n` : replayText(replayed, look);
  await io.stdout.write(text);
  return 0;
}

async function judgeSources(sources: readonly Source[], setting: Setting): Promise<Verdict> {
  const { invocation, io, config, rules } = setting;
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  return judge(sources, { today: dayFor(invocation, io), settings, ...(rules && { rules }), ...toldIn(io) });
}

async function replayOf(verdict: Verdict, facts: Facts, { rules }: Setting): Promise<Replay> {
  return replayThefts(verdict, await loadCatalog(), { facts, ...(rules && { rules }) });
}

/** Of one program; refuses what says that it is something else. */
async function tellFaults(sources: readonly Source[], { io, rules }: Setting, ref?: string): Promise<void> {
  const program = toProgram(sources, namesWith(rules ?? []));
  if (!program) return;
  refuseForeign(program);
  for (const note of faultNotes(program.faults.length, ref))
    await io.stderr.write(`papertiger: ${visible(note)}\n`);
}

/** The base is judged with the head's rules, configuration and day, so that only the program differs. */
async function againstBase(ref: string, head: Replay, setting: Setting): Promise<Against | UnreadableBase> {
  const { invocation, io, config } = setting;
  const { operands } = invocation;
  if (operands.includes('-'))
    throw new UsageError('--against compares files; standard input has no earlier state');
  const { openBase } = await import('../host/base/files.ts');
  const base = await openBase(ref, operands, io.cwd, { selection: config });
  const sources = withPrograms(base.sources);
  // Where nothing stood, the error below says so.
  for (const note of sources.length > 0 ? base.notes : [])
    await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const verdict = await judgeBase(ref, sources, setting);
  try {
    const before = await replayOf(verdict, factsOf(sources), setting);
    await tellFaults(sources, setting, ref);
    return compareReplays(head, before, ref);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.code === 2) throw new UsageError(`--against ${ref}: ${error.message}`);
    const fault = `at ${ref}, ${error.message}`;
    await io.stderr.write(`papertiger: ${visible(fault)}; what changed since is unknown\n`);
    return { ref, fault };
  }
}

/** What does not parse is judged as well; a UsageError here means that no program stood there at all. */
async function judgeBase(ref: string, sources: readonly Source[], setting: Setting): Promise<Verdict> {
  const nothing = new UsageError(`nothing at ${ref} to compare with: no program stood there`, 3);
  if (sources.length === 0) throw nothing;
  try {
    const verdict = await judgeSources(sources, setting);
    if (verdict.inputs.programs.length > 0) return verdict;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.code === 2) throw new UsageError(`--against ${ref}: ${error.message}`);
  }
  throw nothing;
}

/** Markdown that lies elsewhere belongs to no program, and would pass for a second one. */
function withPrograms(sources: readonly Source[]): readonly Source[] {
  const programs = new Set(sources.filter(({ kind }) => kind === 'yaml').map(({ program }) => program));
  return sources.filter(({ program }) => programs.has(program));
}
