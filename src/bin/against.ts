import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Comparison, RuleData, Settings, Source, Verdict } from '../core/types.ts';
import { compareReplays } from '../core/verdict/replay-against.ts';
import { onlyTouched } from '../core/verdict/touched.ts';
import { openBase } from '../host/base/files.ts';
import { readBaseConfig, readGateFiles, readGateFilesHere } from '../host/base/gate.ts';
import type { BasePoint } from '../host/base/point.ts';
import { readBaseFile } from '../host/base/texts.ts';
import { type Config, parseConfig } from '../host/config.ts';
import { nameOf } from '../host/names.ts';
import { check, type CheckOptions, compare, factsOf, loadCatalog, replay } from '../index.ts';
import type { Invocation } from './command.ts';
import type { Io } from './io.ts';
import { knownAt, storedIn } from './judged-by.ts';
import { toldIn } from './progress.ts';
import { sameNotes } from './same-as-head.ts';
import { settingsFor } from './settings-for.ts';

/** A comparison, with what its findings quote beside the program. */
export interface Compared {
  readonly verdict: Verdict;
  /** Configuration, workflows and other files of the gate, by name. */
  readonly gate: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
}

/** Judges the head and says what changed since `ref`. Throws UsageError for a base that cannot be found. */
export async function judgeAgainst(
  ref: string,
  sources: readonly Source[],
  options: CheckOptions,
  setting: { readonly invocation: Invocation; readonly io: Io; readonly config: Config | undefined },
): Promise<Compared> {
  const { invocation, io, config } = setting;
  const fetch = invocation.options.has('fetch');
  const base = await openBase(ref, invocation.operands, io.cwd, { selection: config, fetch });
  const before = await settingsAt(base.point, base.sources, setting);
  const [gate, baseGate] = [readGateFilesHere(io.cwd), await readGateFiles(base.point, io.cwd)];
  const settings = before.settings;
  // The level that the command line names is the caller's for both sides; a file's is only that of its side.
  const asked = invocation.options.has('fail-on') ? options.settings?.failOn : undefined;
  const verdict = compare(sources, {
    ...options,
    gate,
    base: {
      ref,
      sources: base.sources,
      gate: baseGate,
      settings: { ...settings, ...(asked && { failOn: asked }) },
    },
  });
  const { baseline: _, ...standing } = options.settings ?? {};
  const earlier = baseVerdict(base.sources, { ...options, ...toldIn(io, ref), settings: standing });
  io.progress?.stage('replaying');
  const replayed = earlier
    ? await withIncidents(verdict, earlier, sources, base.sources, options.rules)
    : verdict;
  const same = await sameNotes({ ...base, gate: baseGate }, { sources, gate });
  const notes = [...base.notes, ...before.notes, ...same];
  if (!invocation.options.has('changed')) return { verdict: replayed, gate, notes };
  // What the base excused, knew or did not ask for is new when the head no longer does.
  const [named] = invocation.options.get('baseline') ?? [];
  const stored =
    named === undefined
      ? storedIn(baseGate, before.config, io.cwd)
      : await readStored(base.point, nameOf(resolve(io.cwd, named), io.cwd), io.cwd);
  const known = knownBefore(ref, stored);
  if ('note' in known)
    return {
      verdict: reduced(replayed, undefined, sources, base.sources),
      gate,
      notes: [...notes, known.note],
    };
  const own = baseVerdict(base.sources, {
    ...options,
    ...toldIn(io, ref),
    settings: { ...settings, ...known },
  });
  return { verdict: reduced(replayed, own, sources, base.sources), gate, notes };
}

async function readStored(point: BasePoint, name: string, cwd: string) {
  const text = await readBaseFile(point, name, cwd);
  return text === undefined ? undefined : { name, text };
}

/** What the base knew, as a setting; of a baseline that is wrong there is only that to say. */
function knownBefore(
  ...where: Parameters<typeof knownAt>
): Pick<Settings, 'baseline'> | { readonly note: string } {
  try {
    const baseline = knownAt(...where);
    return baseline ? { baseline } : {};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { note: `${error.message}; what it knew is unknown, so every finding is shown` };
  }
}

/** The base's own configuration; one that is wrong says nothing, and that is said. */
async function settingsAt(
  point: Awaited<ReturnType<typeof openBase>>['point'],
  sources: readonly Source[],
  { invocation, io }: { readonly invocation: Invocation; readonly io: Io },
): Promise<{
  readonly config?: Config;
  readonly settings?: Partial<Settings>;
  readonly notes: readonly string[];
}> {
  const written = invocation.options.has('no-config') ? undefined : await readBaseConfig(point, io.cwd);
  if (!written) return { notes: [] };
  try {
    const config = parseConfig(written, io.cwd);
    const bare = { ...invocation, options: new Map<string, readonly string[]>() };
    return { config, settings: await settingsFor(bare, config, sources, io.cwd), notes: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [first = ''] = error.message.split('\n');
    return {
      notes: [`the configuration at ${point.ref} cannot be read (${first}); weakening is weighed by our own`],
    };
  }
}

/** The base judged by the rules of the head. Undefined where nothing stood. */
function baseVerdict(sources: readonly Source[], options: CheckOptions): Verdict | undefined {
  try {
    return check(sources, options);
  } catch (error) {
    if (error instanceof UsageError && error.code === 3) return undefined;
    throw error;
  }
}

/** Which thefts the change lets happen again. Several programs, or one that cannot be read, are not replayed. */
async function withIncidents(
  verdict: Verdict,
  earlier: Verdict,
  sources: readonly Source[],
  base: readonly Source[],
  rules: readonly RuleData[] | undefined,
): Promise<Verdict> {
  const { comparison } = verdict;
  if (!comparison) return verdict;
  const catalog = await loadCatalog();
  const replayOf = (judged: Verdict, from: readonly Source[]) =>
    replay(judged, catalog, {
      facts: factsOf(from.filter(({ kind }) => kind === 'yaml')),
      ...(rules && { rules }),
    });
  const named = (list: readonly { readonly id: string; readonly usd: number }[]) =>
    list.map(({ id, usd }) => ({ id, usd }));
  try {
    const moved = compareReplays(replayOf(verdict, sources), replayOf(earlier, base), comparison.ref);
    const incidents = { reopened: named(moved.reopened), closed: named(moved.closed) };
    return { ...verdict, comparison: { ...comparison, incidents } };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return withNote(verdict, comparison, `thefts were not replayed: ${error.message}`);
  }
}

function withNote(verdict: Verdict, comparison: Comparison, note: string): Verdict {
  return { ...verdict, comparison: { ...comparison, notes: [...comparison.notes, note] } };
}

function reduced(
  verdict: Verdict,
  earlier: Verdict | undefined,
  head: readonly Source[],
  base: readonly Source[],
): Verdict {
  const textsOf = (sources: readonly Source[]) => new Map(sources.map(({ file, text }) => [file, text]));
  const { verdict: shown, leftOut } = onlyTouched(verdict, {
    baseFindings: earlier?.findings ?? [],
    baseTexts: textsOf(base),
    headTexts: textsOf(head),
  });
  const { comparison } = shown;
  return comparison ? { ...shown, comparison: { ...comparison, left_out: leftOut } } : shown;
}
