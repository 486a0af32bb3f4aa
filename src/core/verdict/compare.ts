import { measureDrafts } from '../check/measure.ts';
import type { Draft } from '../check/draft.ts';
import { organizationOf } from '../check/sector.ts';
import { startOf } from '../gate/draft.ts';
import { weakenGate } from '../gate/gate.ts';
import { builtinRules } from '../rule/builtin.ts';
import { levels } from '../rule/levels.ts';
import type { Level, RuleData, Settings, Source, Verdict } from '../types.ts';
import { weakenPages } from '../weaken/pages.ts';
import type { Difference } from '../weaken/weaken.ts';
import type { CheckOptions } from './check-options.ts';
import { checkWith, groupByProgram, withReporters } from './check-with.ts';
import { changeDrafts, cutDrafts, toChange, type Weighing, weighed } from './compare-drafts.ts';
import { type Grouped, groupAlike } from './compare-groups.ts';
import { compareSides, type Pair, type Sides, worstOf } from './compare-pairs.ts';
import { removedProgram } from './compare-programs.ts';
import { readersIn } from './compare-readers.ts';

/** The earlier revision. */
export interface Base {
  /** What the reader calls it. */
  readonly ref: string;
  readonly sources: readonly Source[];
  /** By its own configuration weakening is weighed: a change cannot silence what reports it. */
  readonly settings?: Partial<Settings>;
  /** Its configuration, baseline, workflows and hooks, by name. */
  readonly gate?: ReadonlyMap<string, string>;
}

export interface CompareOptions extends CheckOptions {
  readonly base: Base;
  /** The same files as `base.gate`, as they are now. */
  readonly gate?: ReadonlyMap<string, string>;
}

/**
 * Judges the sources as `check` does, and says what they change against an earlier revision: every field that became
 * weaker or stronger, what was taken away, how many fewer must fall, and what loosens the gate itself. Both sides are read
 * by the same rules. Throws as `check` does, for the head; a base that cannot be read is a note in the comparison.
 */
export function compare(sources: readonly Source[], options: CompareOptions): Verdict {
  const { base, today } = options;
  const rules = withReporters(options.rules ?? builtinRules());
  const sides = compareSides(sources, base, rules, today, options.progress);
  const { pairs, sector } = sides;
  const weighing: Weighing = {
    sector,
    readers: readersIn(rules, sector),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    settings: base.settings,
  };
  const alike = (list: readonly Difference[]) => groupAlike(list, weighing.readers, sector);
  const gate = alike(gateDifferences(sources, options, sides, rules));
  const whole = alike([...lostPrograms(sources, sides), ...pageDifferences(sources, base, pairs)]);
  const own = new Map(pairs.map((pair) => [pair.name, alike(pair.differences)]));
  const [first] = groupByProgram(sources).keys();
  const verdict = checkWith(sources, options, (name) => {
    const pair = pairs.find((one) => one.name === name);
    const differences = [...(name === first ? [...gate, ...whole] : []), ...(own.get(name) ?? [])];
    const changes = differences.flatMap((difference) => changeDrafts(difference, weighing));
    return pair ? [...changes, ...measuredDrafts(pair, rules, options, weighing)] : changes;
  });
  const ofProgram = (one: Grouped) => toChange(one, 'program', weighing);
  return {
    ...verdict,
    comparison: {
      ref: base.ref,
      failOn: stricter(verdict.inputs.failOn, base.settings?.failOn ?? 'high'),
      changes: [
        ...gate.map((one) => toChange(one, 'gate', weighing)),
        ...[whole, ...own.values()].flat().map(ofProgram),
      ],
      cuts: pairs.flatMap(({ cuts }) => cuts),
      worst_usd: worstOf(pairs),
      incidents: null,
      notes: pairs.flatMap(({ notes }) => notes),
    },
  };
}

const pagesIn = (sources: readonly Source[]) => sources.filter(({ kind }) => kind === 'markdown');

/** Exceptions are compared where both sides could be read. */
function gateDifferences(
  sources: readonly Source[],
  { base, gate, today }: CompareOptions,
  { pairs, sector }: Sides,
  rules: readonly RuleData[],
): readonly Difference[] {
  const both = pairs.flatMap(({ isCompared, base, head }) => (isCompared && base ? [{ base, head }] : []));
  return weakenGate(
    {
      files: base.gate ?? new Map(),
      programs: both.map(({ base }) => base),
      pages: pagesIn(base.sources),
    },
    { files: gate ?? new Map(), programs: both.map(({ head }) => head), pages: pagesIn(sources) },
    { rules, sector, today },
  );
}

/** Told at the beginning of what is left. */
function lostPrograms(sources: readonly Source[], { pairs, gone }: Sides): readonly Difference[] {
  const nearest = startOf(pairs[0]?.head.files[0] ?? sources[0]?.file ?? '');
  return [...gone].map(([name, program]) => removedProgram(name, program, nearest));
}

/** A page that promises more because the program does has something new to show for it. */
function pageDifferences(
  sources: readonly Source[],
  base: Base,
  pairs: readonly Pair[],
): readonly Difference[] {
  const hasGained = pairs.some(({ differences }) =>
    differences.some(({ verdict }) => verdict === 'stronger'),
  );
  return weakenPages(pagesIn(base.sources), pagesIn(sources)).map((one) =>
    hasGained && one.verdict === 'weaker' ? { ...one, verdict: 'changed' } : one,
  );
}

/** What fewer must fall for, and what rules measure to be worse. */
function measuredDrafts(
  { base, head, cuts, isCompared }: Pair,
  rules: readonly RuleData[],
  { today, settings }: CompareOptions,
  weighing: Weighing,
): readonly Draft[] {
  if (!base || !isCompared) return [];
  const organization = organizationOf(head.typed);
  const conditions = { today, organization, parameters: settings?.parameters ?? {} };
  return [
    ...cutDrafts(cuts, head, base, weighing),
    ...measureDrafts(rules, base, head, conditions).flatMap((draft) => weighed(draft, weighing)),
  ];
}

function stricter(head: Level, base: Level): Level {
  return levels.indexOf(base) > levels.indexOf(head) ? base : head;
}
