import { organizationOf } from '../check/sector.ts';
import { measureDrafts } from '../check/measure.ts';
import { weakenPages } from '../weaken/pages.ts';
import { type Difference, weaken } from '../weaken/weaken.ts';
import { declaresAnything, type Program, toProgram } from '../program/program.ts';
import { builtinRules, namesWith } from '../rule/builtin.ts';
import type { Comparison, CutChange, Level, RuleData, Sector, Settings, Source, Verdict } from '../types.ts';
import { compareAnalyses } from './analyze-against.ts';
import { reportOf } from './analyze.ts';
import type { CheckOptions } from './check-options.ts';
import { checkWith, groupByProgram, withReporters } from './check-with.ts';
import { changeDrafts, cutDrafts, toChange, weighed } from './compare-drafts.ts';
import { groupAlike } from './compare-groups.ts';
import { pairPrograms, type Programs, removedProgram } from './compare-programs.ts';
import { readersIn } from './compare-readers.ts';
import { startOf } from '../gate/draft.ts';
import { weakenGate } from '../gate/gate.ts';
import { levels } from '../rule/levels.ts';

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
  const head = programsIn(sources, rules);
  // A file in which nothing stood is the base's own affair: what stands now is new.
  const before = new Map(
    [...programsIn(base.sources, rules)].filter(([, program]) => declaresAnything(program)),
  );
  const sector = sectorOf(head);
  const { before: origins, gone } = pairPrograms(before, head);
  const earlierOf = (name: string) => before.get(origins.get(name) ?? '');
  const pairs = [...head].map(([name, program], index) => {
    options.progress?.(index + 1, head.size, 'comparison');
    return pairOf(name, earlierOf(name), program, base.ref, today);
  });
  const both = pairs.filter(({ isCompared }) => isCompared);
  const loosened = weakenGate(
    {
      files: base.gate ?? new Map(),
      programs: both.flatMap(({ name }) => earlierOf(name) ?? []),
      pages: pagesIn(base.sources),
    },
    {
      files: options.gate ?? new Map(),
      programs: both.flatMap(({ name }) => head.get(name) ?? []),
      pages: pagesIn(sources),
    },
    { rules, sector, today },
  );
  const weighing = {
    sector,
    readers: readersIn(rules, sector),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    settings: base.settings,
  };
  const alike = (list: readonly Difference[]) => groupAlike(list, weighing.readers, sector);
  const gate = alike(loosened);
  const nearest = startOf([...head.values()][0]?.files[0] ?? sources[0]?.file ?? '');
  const lost = alike(
    gone.flatMap((name) => {
      const program = before.get(name);
      return program ? [removedProgram(name, program, nearest)] : [];
    }),
  );
  const pages = alike(weakenPages(pagesIn(base.sources), pagesIn(sources)));
  const grouped = new Map(pairs.map(({ name, differences }) => [name, alike(differences)]));
  const [first] = groupByProgram(sources).keys();
  const verdict = checkWith(sources, options, (name, program) => {
    const pair = pairs.find((one) => one.name === name);
    const differences = [
      ...(name === first ? [...gate, ...lost, ...pages] : []),
      ...(grouped.get(name) ?? []),
    ];
    const changes = differences.flatMap((difference) => changeDrafts(difference, weighing));
    const earlier = earlierOf(name);
    if (!program || !earlier || !pair?.isCompared) return changes;
    const conditions = {
      today,
      organization: organizationOf(program.typed),
      parameters: options.settings?.parameters ?? {},
    };
    return [
      ...changes,
      ...cutDrafts(pair.cuts, program, earlier, weighing),
      ...measureDrafts(rules, earlier, program, conditions).flatMap((draft) => weighed(draft, weighing)),
    ];
  });
  const comparison: Comparison = {
    ref: base.ref,
    failOn: stricter(verdict.inputs.failOn, base.settings?.failOn ?? 'high'),
    changes: [
      ...gate.map((one) => toChange(one, 'gate', weighing)),
      ...[lost, pages, ...grouped.values()].flat().map((one) => toChange(one, 'program', weighing)),
    ],
    cuts: pairs.flatMap(({ cuts }) => cuts),
    worst_usd: worstOf(pairs),
    incidents: null,
    notes: pairs.flatMap(({ notes }) => notes),
  };
  return { ...verdict, comparison };
}

function programsIn(sources: readonly Source[], rules: readonly RuleData[]): Programs {
  const names = namesWith(rules);
  return new Map(
    [...groupByProgram(sources)].flatMap(([name, group]) => {
      const program = toProgram(group, names);
      return program ? [[name, program] as const] : [];
    }),
  );
}

const readable = (programs: Programs) => [...programs.values()].filter(({ broken }) => broken.length === 0);
const pagesIn = (sources: readonly Source[]) => sources.filter(({ kind }) => kind === 'markdown');

/** Of several programs, the sector in which a theft costs most. */
function sectorOf(programs: Programs): Sector {
  const order: readonly Sector[] = ['custodial', 'own_assets', 'fintech', 'other'];
  const found = readable(programs).map(({ typed }) => organizationOf(typed).sector);
  return order.find((sector) => found.includes(sector)) ?? 'custodial';
}

interface Pair {
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly cuts: readonly CutChange[];
  readonly worst: Comparison['worst_usd'];
  readonly notes: readonly string[];
  readonly isCompared: boolean;
}

/** What a program was and is. Where a side cannot be read nothing is compared, which is said and never a pass. */
function pairOf(name: string, base: Program | undefined, head: Program, ref: string, today: string): Pair {
  const nothing = { name, differences: [], cuts: [], worst: null, isCompared: false };
  if (!base)
    return {
      ...nothing,
      notes: [`no program stood ${name ? `in ${name} ` : ''}at ${ref}: all of it is new`],
    };
  if (head.broken.length > 0) {
    return { ...nothing, notes: [`${head.broken.join(', ')} cannot be read, so what changed is unknown`] };
  }
  if (base.broken.length > 0) return { ...nothing, ...comparePart(base, head, ref) };
  const delta = compareAnalyses(reportOf(head, today), reportOf(base, today), ref);
  return {
    name,
    differences: weaken(base, head),
    // Where only the best case moved, what is certain did not.
    cuts: delta.cuts
      .filter(({ was, is }) => was.size !== is.size)
      .map(({ was, is, ...cut }) => ({ ...cut, was: was.size, is: is.size }))
      .sort((a, b) => Number(b.change === 'weaker') - Number(a.change === 'weaker')),
    worst: {
      single: { was: delta.worst.single.was.usd, is: delta.worst.single.is.usd },
      pair: { was: delta.worst.pair.was.usd, is: delta.worst.pair.is.usd },
    },
    notes: [],
    isCompared: true,
  };
}

/** What could be read is compared; what the head has besides may have stood in the rest. */
function comparePart(base: Program, head: Program, ref: string): Pick<Pair, 'differences' | 'notes'> {
  return {
    differences: weaken(base, head).filter(({ kind }) => kind !== 'added'),
    notes: brokenNotes(base, ref),
  };
}

/** The base's own faults are the base's: the head is judged all the same. */
function brokenNotes(base: Program, ref: string): string[] {
  const faults = base.faults.filter(({ rule }) => rule === 'meta/syntax');
  const shown = faults.slice(0, 3).map(({ at, args }) => {
    const problem = typeof args.problem === 'string' ? `: ${args.problem}` : '';
    return `${at.file}:${at.start.line}:${at.start.column} at ${ref}${problem}`;
  });
  return [
    `${base.broken.join(', ')} at ${ref} cannot be read, so what changed in it since is unknown`,
    ...shown,
  ];
}

function worstOf(pairs: readonly Pair[]): Comparison['worst_usd'] {
  const known = pairs.flatMap(({ worst }) => worst ?? []);
  if (known.length === 0) return null;
  const most = (kind: 'single' | 'pair', side: 'was' | 'is') =>
    Math.max(...known.map((one) => one[kind][side]));
  return {
    single: { was: most('single', 'was'), is: most('single', 'is') },
    pair: { was: most('pair', 'was'), is: most('pair', 'is') },
  };
}

function stricter(head: Level, base: Level): Level {
  return levels.indexOf(base) > levels.indexOf(head) ? base : head;
}
