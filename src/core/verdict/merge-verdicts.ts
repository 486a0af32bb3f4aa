import { UsageError } from '../errors.ts';
import type { Level, Outcome, Tally, Verdict } from '../types.ts';
import { countBy } from './judge.ts';
import { levels } from '../rule/levels.ts';
import { type Part, refuseStrangers } from './merge-verdicts-match.ts';
import { order, orderSkipped } from './order.ts';

/**
 * The verdicts of all shards of a run as the verdict of the whole run, equal to it byte for byte.
 * Throws UsageError (2) when parts are missing, doubled, or not of one run.
 */
export function mergeVerdicts(parts: readonly Part[]): Verdict {
  const verdicts = parts.map(({ verdict }) => verdict);
  const [first] = verdicts;
  if (!first) throw new UsageError('there is no verdict to merge');
  refuseStrangers(parts);
  const findings = verdicts.flatMap((verdict) => verdict.findings).sort(order);
  const open = findings.filter(({ status }) => status.is === 'open');
  const merged: Verdict = {
    version: 1,
    tool: first.tool,
    findings,
    counts: countBy(levels, open, ({ severity }) => severity),
    statuses: countBy(['open', 'excepted', 'known'] as const, findings, ({ status }) => status.is),
    outcomes: addOutcomes(verdicts),
    skipped: distinct(verdicts.flatMap(({ skipped }) => skipped)).sort(orderSkipped),
    files: verdicts.flatMap(({ files }) => files).sort(),
    rules: loudestCards(first.rules, verdicts),
    inputs: whole(first.inputs, verdicts),
  };
  refuseUnknown(parts, merged);
  return merged;
}

/** A field that came into the format later must not vanish here. */
function refuseUnknown(parts: readonly Part[], merged: Verdict): void {
  for (const { file, verdict } of parts) {
    const stranger = Object.keys(verdict).find((key) => !Object.hasOwn(merged, key));
    if (stranger !== undefined)
      throw new UsageError(`${file} holds "${stranger}", which cannot be merged; make it without a shard`);
  }
}

function addOutcomes(verdicts: readonly Verdict[]): Verdict['outcomes'] {
  const total = new Map<string, Record<Outcome, number>>();
  for (const [rule, tally] of verdicts.flatMap(({ outcomes }) => Object.entries(outcomes))) {
    total.set(rule, addTally(total.get(rule), tally));
  }
  return Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addTally(sum: Tally | undefined, tally: Tally): Record<Outcome, number> {
  const add = (outcome: Outcome) => (sum?.[outcome] ?? 0) + tally[outcome];
  return {
    pass: add('pass'),
    fail: add('fail'),
    'not-applicable': add('not-applicable'),
    error: add('error'),
  };
}

function distinct(skipped: Verdict['skipped']): Verdict['skipped'][number][] {
  return [...new Map(skipped.map((one) => [JSON.stringify([one.rule, one.reason]), one])).values()];
}

/** A rule is as loud in the whole as in the part where it is loudest. */
function loudestCards(rules: Verdict['rules'], verdicts: readonly Verdict[]): Verdict['rules'] {
  const heard = new Map<string, Set<Level>>();
  for (const { id, severity } of verdicts.flatMap((verdict) => Object.values(verdict.rules))) {
    heard.set(id, (heard.get(id) ?? new Set()).add(severity));
  }
  return Object.fromEntries(
    Object.values(rules).map((card) => {
      const severity = levels.find((level) => heard.get(card.id)?.has(level)) ?? card.severity;
      return [card.id, { ...card, severity }];
    }),
  );
}

function whole({ shard: _, ...inputs }: Verdict['inputs'], verdicts: readonly Verdict[]): Verdict['inputs'] {
  const programs = verdicts.flatMap((verdict) => verdict.inputs.programs);
  return { ...inputs, programs: programs.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
