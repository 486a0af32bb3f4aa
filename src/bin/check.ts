import { UsageError } from '../core/errors.ts';
import { parseDay } from '../core/parse/date.ts';
import type { Verdict } from '../core/types.ts';
import { parseShard } from '../core/verdict/shard.ts';
import type { Config } from '../host/config.ts';
import type { Reading } from '../host/files.ts';
import { writeWhole } from '../host/write.ts';
import { concealSecrets, check as judge } from '../index.ts';
import { visible } from '../report/escape.ts';
import { type RenderOptions, render } from '../report/index.ts';
import { baselineFor, goneNote } from './baseline-for.ts';
import { wantsColor, wantsLinks } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { exitCode } from './exit-code.ts';
import { gatherRules } from './gather-rules.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { type Output, outputsOf } from './outputs.ts';
import { settingsFor } from './settings-for.ts';
import { stopwatch } from './stopwatch.ts';

/** `papertiger check`: reads, judges, reports. Resolves with 0 or 1; throws UsageError for anything in its way. */
export async function check(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const outputs = outputsOf(options.get('format') ?? [], io.cwd);
  const today = dayFor(invocation, io);
  const [shard] = (options.get('shard') ?? []).map(parseShard);
  const watch = stopwatch();
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd);
  watch.lap('configuration and rules');
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  watch.lap(`reading ${reading.sources.length} files`);
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const baseline = baselineFor(invocation, config, io.cwd);
  const verdict = judge(reading.sources, {
    today,
    settings: { ...settings, ...(baseline && { baseline: baseline.baseline.entries }) },
    ...(rules && { rules }),
    ...(shard && { shard }),
  });
  watch.lap('judging');
  const note = baseline && goneNote(baseline, verdict, rules, invocation, io.cwd);
  if (note !== undefined) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  await report(verdict, outputs, reading, invocation, io);
  watch.lap('reporting');
  if (options.has('stats')) await io.stderr.write(watch.table());
  return exitCode(verdict, options.has('exit-zero'));
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

/** Files first: when one cannot be written, no report on the screen claims that all went well. */
export async function report(
  verdict: Verdict,
  outputs: readonly Output[],
  { sources }: Reading,
  invocation: Invocation,
  io: Io,
): Promise<void> {
  const found = verdict.findings.some(({ rule }) => rule === 'meta/secrets-in-yaml');
  const texts = new Map(sources.map((source) => [source.file, found ? concealSecrets(source) : source.text]));
  const quiet = invocation.options.has('quiet');
  for (const { format, path, name } of outputs) {
    if (path !== undefined) writeWhole(path, render(verdict, format, { texts, quiet }), name);
  }
  const onScreen = outputs.find(({ path }) => path === undefined);
  if (!onScreen) return;
  const color = wantsColor(invocation, io.env, io.stdout);
  const screen: Partial<RenderOptions> = {
    color,
    links: color && wantsLinks(io.env, io.stdout),
    ...(io.stdout.columns && { width: Math.max(40, io.stdout.columns) }),
  };
  await io.stdout.write(render(verdict, onScreen.format, { texts, quiet, ...screen }));
}
