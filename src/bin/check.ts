import { UsageError } from '../core/errors.ts';
import { parseDay } from '../core/parse/date.ts';
import type { Source, Verdict } from '../core/types.ts';
import { parseShard } from '../core/verdict/shard.ts';
import type { Config } from '../host/config.ts';
import type { Reading } from '../host/files.ts';
import { writeWhole } from '../host/write.ts';
import { type CheckOptions, concealSecrets, check as judge } from '../index.ts';
import { visible } from '../report/escape.ts';
import { type RenderOptions, render } from '../report/index.ts';
import { baselineFor, goneNote } from './baseline/for.ts';
import { wantsColor, wantsLinks } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { exitCode } from './exit-code.ts';
import { gatherRules, packFolders } from './gather-rules.ts';
import type { JudgedBy } from './judged-by.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { type Output, outputsOf } from './outputs.ts';
import { keptBy, refuseOverwriting } from './overwriting.ts';
import { toldIn } from './progress.ts';
import { refFor } from './ref-for.ts';
import { settingsFor } from './settings-for.ts';
import { stopwatch } from './stopwatch.ts';

/** `papertiger check`: reads, judges, reports. Resolves with 0 or 1; throws UsageError for anything in its way. */
export async function check(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const outputs = outputsOf(options.get('format') ?? [], io.cwd);
  const today = dayFor(invocation, io);
  const [shard] = (options.get('shard') ?? []).map(parseShard);
  const watch = stopwatch();
  const ref = refFor(invocation);
  const say = (note: string) => io.stderr.write(`papertiger: ${visible(note)}\n`);
  const { config, rules, known, notes, gone } = await judgedBy(invocation, ref, io.cwd);
  for (const note of notes) await say(note);
  watch.lap('configuration and rules');
  io.progress?.stage('reading');
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await say(note);
  watch.lap(`reading ${reading.sources.length} files`);
  refuseOverwriting(outputs, keptBy(invocation, config, reading.sources, io.cwd));
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const judging = {
    today,
    settings: { ...settings, ...(known && { baseline: known }) },
    ...(rules && { rules }),
    ...(shard && { shard }),
    ...toldIn(io),
  };
  const { verdict, gate } = await judged(ref, reading.sources, judging, { invocation, io, config, say });
  watch.lap('judging');
  io.progress?.stage('reporting');
  const note = gone?.(verdict);
  if (note !== undefined) await say(note);
  await report(verdict, outputs, reading, invocation, io, { gate, config });
  watch.lap('reporting');
  if (options.has('stats')) await io.stderr.write(watch.table());
  return exitCode(verdict, options.has('exit-zero'));
}

/** By what is declared here; by what the base declares where the head is not trusted. */
async function judgedBy(
  invocation: Invocation,
  ref: string | undefined,
  cwd: string,
): Promise<JudgedBy & { readonly gone?: (verdict: Verdict) => string | undefined }> {
  if (ref !== undefined && invocation.options.has('untrusted')) {
    const { judgedByBase } = await import('./judged-by.ts');
    return judgedByBase(invocation, ref, cwd);
  }
  const config = configFor(invocation, cwd);
  const rules = await rulesFor(invocation, config, cwd);
  const baseline = baselineFor(invocation, config, cwd);
  return {
    config,
    rules,
    known: baseline?.baseline.entries,
    notes: [],
    ...(baseline && { gone: (verdict) => goneNote(baseline, verdict, rules, invocation, cwd) }),
  };
}

async function judged(
  ref: string | undefined,
  sources: readonly Source[],
  judging: CheckOptions,
  setting: {
    readonly invocation: Invocation;
    readonly io: Io;
    readonly config: Config | undefined;
    readonly say: (note: string) => Promise<void>;
  },
): Promise<{ readonly verdict: Verdict; readonly gate?: ReadonlyMap<string, string> }> {
  if (ref === undefined) return { verdict: judge(sources, judging) };
  setting.io.progress?.stage(`comparing with ${visible(ref)}`);
  const { judgeAgainst } = await import('./against.ts');
  const { verdict, gate, notes } = await judgeAgainst(ref, sources, judging, setting);
  for (const note of notes) await setting.say(note);
  return { verdict, gate };
}

export function dayFor({ options }: Invocation, io: Io): string {
  const [day] = options.get('today') ?? [];
  if (day === undefined) return io.now().toISOString().slice(0, 10);
  if (parseDay(day) === undefined) {
    throw new UsageError(`--today ${day}: expected a day that exists, written YYYY-MM-DD`);
  }
  return day;
}

/** Undefined means the built-in rules, which the engine has at hand. */
export async function rulesFor({ options }: Invocation, config: Config | undefined, cwd: string) {
  const folders = options.get('rules') ?? [];
  if (!config && folders.length === 0) return undefined;
  const rules = gatherRules(config, folders, cwd);
  if (config) {
    const { checkNames } = await import('../host/config-names.ts');
    checkNames(config, rules);
  }
  return rules;
}

/** What the findings of a run may lead to beside the files that were judged. */
interface Beside {
  readonly gate?: ReadonlyMap<string, string> | undefined;
  readonly config?: Config | undefined;
}

/** Files first: when one cannot be written, no report on the screen claims that all went well. */
export async function report(
  verdict: Verdict,
  outputs: readonly Output[],
  { sources }: Reading,
  invocation: Invocation,
  io: Io,
  { gate = new Map(), config }: Beside = {},
): Promise<void> {
  const found = verdict.findings.some(({ rule }) => rule === 'meta/secrets-in-yaml');
  const texts = new Map([
    ...gate,
    ...sources.map((source) => [source.file, found ? concealSecrets(source) : source.text] as const),
  ]);
  const quiet = invocation.options.has('quiet');
  for (const { format, path, name } of outputs) {
    if (path !== undefined) writeWhole(path, render(verdict, format, { texts, quiet }), name);
  }
  const onScreen = outputs.find(({ path }) => path === undefined);
  if (!onScreen) return;
  const color = wantsColor(invocation, io.env, io.stdout);
  const screen: Partial<RenderOptions> = {
    color,
    ...(color && wantsLinks(io.env, io.stdout) && (await linksFor(invocation, config, io.cwd))),
    ...(io.stdout.columns && { width: Math.max(40, io.stdout.columns) }),
  };
  await io.stdout.write(render(verdict, onScreen.format, { texts, quiet, ...screen }));
}

/** Packs of a base whose head is not trusted do not stand on the disk. */
async function linksFor({ options }: Invocation, config: Config | undefined, cwd: string) {
  const { ruleUrls } = await import('../host/rule-urls.ts');
  const packs = packFolders(options.has('untrusted') ? undefined : config, options.get('rules') ?? [], cwd);
  return { links: true, ruleUrl: ruleUrls(packs) };
}
