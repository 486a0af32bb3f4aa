import { UsageError } from '../core/errors.ts';
import type { RuleData, Source } from '../core/types.ts';
import type { Reading } from '../host/files.ts';
import { builtinRules, check } from '../index.ts';
import { visible } from '../report/escape.ts';
import { dayFor, report, rulesFor } from './check.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { exitCode } from './exit-code.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { outputsOf } from './outputs.ts';
import { keptBy, refuseOverwriting } from './overwriting.ts';
import { settingsFor } from './settings-for.ts';

/** `papertiger claims`: Markdown in, overclaims out; no program needed. Exit codes as for check. */
export async function claims(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const outputs = outputsOf(options.get('format') ?? [], io.cwd);
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = forWords((await rulesFor(invocation, config, io.cwd)) ?? builtinRules());
  const reading = options.has('stdin') ? await readStdin(io) : await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const pages = reading.sources.filter(({ kind }) => kind === 'markdown');
  if (pages.length === 0)
    throw new UsageError('nothing to read: no Markdown here; name a file or a folder', 3);
  refuseOverwriting(outputs, keptBy(invocation, config, pages, io.cwd));
  const settings = await settingsFor(invocation, config, pages, io.cwd);
  const verdict = check(pages, { today, settings, rules });
  await report(verdict, outputs, { ...reading, sources: pages }, invocation, io, { config });
  return exitCode(verdict, options.has('exit-zero'));
}

async function readStdin(io: Io): Promise<Reading> {
  const source: Source = { file: '<stdin>', text: await io.stdin(), kind: 'markdown' };
  return { sources: [source], notes: [] };
}

/** The rules that read words, and those through which the engine speaks; nothing that asks for a program. */
function forWords(rules: readonly RuleData[]): RuleData[] {
  return rules.flatMap(({ require, ...rule }) => (rule.claim || require === undefined ? [rule] : []));
}
