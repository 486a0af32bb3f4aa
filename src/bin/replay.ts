import { UsageError } from '../core/errors.ts';
import type { Verdict } from '../core/types.ts';
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
  const { sources, notes } = await readInput(invocation, io, config);
  for (const note of notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const settings = await settingsFor(invocation, config, sources, io.cwd);
  const verdict = judge(sources, { today, settings, ...(rules && { rules }) });
  refuseUnjudged(verdict);
  const replayed = replayThefts(verdict, await loadCatalog(), {
    facts: factsOf(sources),
    ...(rules && { rules }),
  });
  const look = {
    color: wantsColor(invocation, io.env, io.stdout),
    width: Math.max(40, io.stdout.columns ?? 100),
  };
  const isJson = options.get('format')?.includes('json');
  const text = isJson
    ? `${escapeJson(JSON.stringify(replayed, null, 2))}\n`
    : replayText(replayed, look);
  await io.stdout.write(text);
  return 0;
}

/** A table in which nothing is in place, because nothing was judged, would look like an answer. */
function refuseUnjudged({ outcomes, inputs, skipped }: Verdict): void {
  if (inputs.programs.length !== 1) return;
  if (Object.keys(outcomes).length > 0) return;
  const [first] = skipped;
  const reason = first ? ` (${first.reason})` : '';
  throw new UsageError(`nothing to replay: no rule ran${reason}; papertiger check says more`, 3);
}
