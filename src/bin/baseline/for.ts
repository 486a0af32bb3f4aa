import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RuleData, Verdict } from '../../core/types.ts';
import { compareKnown } from '../../core/verdict/known-compare.ts';
import type { Baseline } from '../../core/verdict/known-file.ts';
import { baselineName, findBaseline, readBaseline } from '../../host/baseline.ts';
import type { Config } from '../../host/config.ts';
import { nameOf } from '../../host/names.ts';
import { builtinRules } from '../../index.ts';
import type { Invocation } from '../command.ts';

/** Where a baseline stands, or would. */
export interface Located {
  readonly path: string;
  /** Relative to the working folder. */
  readonly name: string;
  readonly baseline: Baseline | undefined;
}

/** The baseline that `--baseline` names, else the one beside the configuration or in the working folder. */
export function locateBaseline({ options }: Invocation, config: Config | undefined, cwd: string): Located {
  const [named] = options.get('baseline') ?? [];
  const folder = config?.folder ?? cwd;
  const path = named === undefined ? findBaseline([folder, cwd], cwd) : resolve(cwd, named);
  const target = path ?? join(folder, baselineName);
  const exists = named === undefined ? path !== undefined : existsSync(target);
  return {
    path: target,
    name: nameOf(target, cwd),
    baseline: exists ? readBaseline(target, cwd) : undefined,
  };
}

/** The baseline that a check goes by, if there is one. One that is named must be there: UsageError (2). */
export function baselineFor(
  invocation: Invocation,
  config: Config | undefined,
  cwd: string,
): (Located & { readonly baseline: Baseline }) | undefined {
  const { path, name, baseline } = locateBaseline(invocation, config, cwd);
  if (baseline) return { path, name, baseline };
  return invocation.options.has('baseline') ? { path, name, baseline: readBaseline(path, cwd) } : undefined;
}

/** What a run was asked to judge, in the words of the baseline. */
export function pathsFor(operands: readonly string[], path: string, cwd: string): readonly string[] {
  return [...new Set(operands.map((operand) => nameOf(resolve(cwd, operand), dirname(path)) || '.'))].sort();
}

/** Whether both are about the same files: of others, the one proves nothing about the other. */
export function hasPaths({ paths }: Baseline, others: readonly string[]): boolean {
  return JSON.stringify([...new Set(paths)].sort()) === JSON.stringify(others);
}

/** A sentence about entries that match nothing; none when the run did not see all that the baseline is about. */
export function goneNote(
  { path, name, baseline }: Located,
  verdict: Verdict,
  rules: readonly RuleData[] | undefined,
  { options, operands }: Invocation,
  cwd: string,
): string | undefined {
  const isPart = options.has('shard') || options.has('stdin-filename') || operands.includes('-');
  if (!baseline || isPart || !hasPaths(baseline, pathsFor(operands, path, cwd))) return undefined;
  const { gone } = compareKnown(baseline, verdict, rules ?? builtinRules());
  if (gone.length === 0) return undefined;
  const [count, verb] = gone.length === 1 ? ['1 entry', 'matches'] : [`${gone.length} entries`, 'match'];
  return `${count} of ${name} ${verb} no finding any more; papertiger baseline --prune drops what is gone`;
}
