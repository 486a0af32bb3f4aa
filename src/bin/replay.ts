import type { Source } from '../core/types.ts';
import { check as judge, factsOf, loadCatalog, replay as replayThefts } from '../index.ts';
import { escapeJson, visible } from '../report/escape.ts';
import { replayText } from '../report/replay.ts';
import { dayFor, rulesFor } from './check.ts';
import { wantsColor } from './color.ts';
import type { Invocation } from './command.ts';
import { configFor } from './config-for.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { settingsFor } from './settings-for.ts';

/** `papertiger replay`: the thefts of the catalog against one program. Resolves with 0; throws UsageError. */
export async function replay(invocation: Invocation, io: Io): Promise<number> {
  const { options } = invocation;
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const rules = await rulesFor(invocation, config, io.cwd);
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const sources = withPrograms(reading.sources);
  const facts = factsOf(sources);
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  const verdict = judge(sources, { today, settings, ...(rules && { rules }) });
  const replayed = replayThefts(verdict, await loadCatalog(), {
    facts,
    ...(rules && { rules }),
  });
  const look = {
    color: wantsColor(invocation, io.env, io.stdout),
    width: Math.max(40, io.stdout.columns ?? 100),
  };
  const isJson = options.get('format')?.includes('json');
  const text = isJson ? `${escapeJson(JSON.stringify(replayed, null, 2))}\n` : replayText(replayed, look);
  await io.stdout.write(text);
  return 0;
}

/** Markdown that lies elsewhere belongs to no program, and would pass for a second one. */
function withPrograms(sources: readonly Source[]): readonly Source[] {
  const programs = new Set(sources.filter(({ kind }) => kind === 'yaml').map(({ program }) => program));
  return sources.filter(({ program }) => programs.has(program));
}
