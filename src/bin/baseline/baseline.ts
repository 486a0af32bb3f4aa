import { UsageError } from '../../core/errors.ts';
import type { Finding, RuleData, Verdict } from '../../core/types.ts';
import { compareKnown, renewed } from '../../core/verdict/known-compare.ts';
import { type Baseline, printBaseline } from '../../core/verdict/known-file.ts';
import type { Config } from '../../host/config.ts';
import { writeWhole } from '../../host/write.ts';
import { builtinRules, check as judge } from '../../index.ts';
import { escapeJson, visible } from '../../report/escape.ts';
import { hasPaths, type Located, locateBaseline, pathsFor } from './for.ts';
import { baselineText, type Outcome } from './text.ts';
import { dayFor, rulesFor } from '../check.ts';
import type { Invocation } from '../command.ts';
import { configFor } from '../config-for.ts';
import { readInput } from '../input.ts';
import type { Io } from '../io.ts';
import { toldIn } from '../progress.ts';
import { settingsFor } from '../settings-for.ts';

/**
 * `papertiger baseline`: records the open findings as known, or says how they differ from those recorded. Resolves with
 * 1 when findings are left that the baseline does not hold, else with 0. Throws UsageError; nothing is half-written.
 */
export async function baseline(invocation: Invocation, io: Io): Promise<number> {
  const { options, operands } = invocation;
  if (operands.includes('-')) throw new UsageError('a baseline is recorded of files, not of standard input');
  const today = dayFor(invocation, io);
  const config = configFor(invocation, io.cwd);
  const located = locateBaseline(invocation, config, io.cwd);
  const old = startOf(located, invocation, today, io.cwd);
  const { verdict, rules } = await judgeNow(invocation, io, config, today);
  const comparison = compareKnown(old, verdict, rules);
  const add = !located.baseline || options.has('accept-new') ? comparison.fresh : [];
  // What is accepted stands in the place of what was known there.
  const accepted = new Set(add.map(({ fingerprint }) => fingerprint));
  const drop = comparison.gone.filter(({ fingerprint }) => options.has('prune') || accepted.has(fingerprint));
  const owner = ownerFor(invocation, add);
  const isWritten = add.length + drop.length > 0 && !options.has('dry-run');
  if (isWritten) {
    const next = renewed(located.baseline ?? { ...old, owner }, { drop, add }, { today, owner });
    writeWhole(located.path, escapeJson(printBaseline(next)), located.name);
  }
  const outcome: Outcome = { located, comparison, add, drop, isWritten, findings: verdict.findings, owner };
  await io.stdout.write(baselineText(outcome));
  return comparison.fresh.length > add.length ? 1 : 0;
}

/** What is found without any baseline, and by which rules. */
async function judgeNow(
  invocation: Invocation,
  io: Io,
  config: Config | undefined,
  today: string,
): Promise<{ readonly verdict: Verdict; readonly rules: readonly RuleData[] }> {
  const rules = (await rulesFor(invocation, config, io.cwd)) ?? builtinRules();
  const reading = await readInput(invocation, io, config);
  for (const note of reading.notes) await io.stderr.write(`papertiger: ${visible(note)}\n`);
  const settings = await settingsFor(invocation, config, reading.sources, io.cwd);
  const verdict = judge(reading.sources, { today, settings, rules, ...toldIn(io) });
  refuseUnread(verdict);
  return { verdict, rules };
}

/** The baseline that is there, else an empty one. Throws UsageError where what was asked for makes no sense for it. */
function startOf(
  { baseline: found, path, name }: Located,
  { options, operands }: Invocation,
  today: string,
  cwd: string,
): Baseline {
  const paths = pathsFor(operands, path, cwd);
  if (found && !hasPaths(found, paths)) {
    const recorded = found.paths.length === 0 ? 'without any paths' : `for ${found.paths.join(' ')}`;
    throw new UsageError(`${name} was recorded ${recorded}; name the same, or another file with --baseline`);
  }
  const early = ['prune', 'accept-new'].find((option) => options.has(option));
  if (!found && early !== undefined) {
    throw new UsageError(
      `--${early}: there is no ${name} yet; papertiger baseline --owner ID records the first`,
    );
  }
  return found ?? { created: today, owner: '', paths, entries: [] };
}

/** Who records nothing need not say who it is. */
function ownerFor({ options }: Invocation, add: readonly Finding[]): string {
  const [owner = ''] = options.get('owner') ?? [];
  if (owner === '' && (add.length === 0 || options.has('dry-run'))) return owner;
  if (owner.trim() !== '' && owner.length <= 200 && visible(owner) === owner) return owner;
  throw new UsageError('--owner ID is needed: who answers for the findings that become known');
}

/** What hides behind a fault of reading would come to light as new later, or be dropped as gone. */
function refuseUnread({ findings }: Verdict): void {
  const faults = findings.filter(({ rule }) => rule === 'meta/syntax' || rule === 'meta/duplicate-key');
  const files = [...new Set(faults.map(({ at }) => at.file))];
  if (files.length === 0) return;
  throw new UsageError(`${files.join(', ')} cannot be read in full; papertiger check says where and why`, 3);
}
