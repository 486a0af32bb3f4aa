import { organizationOf } from '../check/sector.ts';
import type { Progress } from '../check/progress.ts';
import { declaresAnything, type Program, toProgram } from '../program/program.ts';
import { namesWith } from '../rule/builtin.ts';
import type { Comparison, CutChange, RuleData, Sector, Source } from '../types.ts';
import { type Difference, weaken } from '../weaken/weaken.ts';
import { compareAnalyses } from './analyze-against.ts';
import { reportOf } from './analyze.ts';
import { groupByProgram } from './check-with.ts';
import { pairPrograms, type Programs } from './compare-programs.ts';

/** Both revisions, program by program. */
export interface Sides {
  readonly pairs: readonly Pair[];
  /** Programs of the base that are none any more, by name. */
  readonly gone: Programs;
  readonly sector: Sector;
}

export interface Revision {
  readonly ref: string;
  readonly sources: readonly Source[];
}

/** Reads both revisions by the names that the rules know, and compares each program with what it was. */
export function compareSides(
  sources: readonly Source[],
  base: Revision,
  rules: readonly RuleData[],
  today: string,
  progress: Progress | undefined,
): Sides {
  const head = programsIn(sources, rules);
  // A file in which nothing stood is the base's own affair: what stands now is new.
  const before = new Map(
    [...programsIn(base.sources, rules)].filter(([, program]) => declaresAnything(program)),
  );
  const { before: origins, gone } = pairPrograms(before, head);
  const pairs = [...head].map(([name, program], index) => {
    progress?.(index + 1, head.size, 'comparison');
    return pairOf(name, before.get(origins.get(name) ?? ''), program, base.ref, today);
  });
  return {
    pairs,
    gone: new Map([...before].filter(([name]) => gone.includes(name))),
    sector: sectorOf(head),
  };
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

/** Of several programs, the sector in which a theft costs most. */
function sectorOf(programs: Programs): Sector {
  const order: readonly Sector[] = ['custodial', 'own_assets', 'fintech', 'other'];
  const found = [...programs.values()]
    .filter(({ broken }) => broken.length === 0)
    .map(({ typed }) => organizationOf(typed).sector);
  return order.find((sector) => found.includes(sector)) ?? 'custodial';
}

/** A program of the head, with what it was. */
export interface Pair {
  readonly name: string;
  readonly head: Program;
  /** Undefined where none stood. */
  readonly base: Program | undefined;
  readonly differences: readonly Difference[];
  readonly cuts: readonly CutChange[];
  readonly worst: Comparison['worst_usd'];
  readonly notes: readonly string[];
  readonly isCompared: boolean;
}

/** What a program was and is. Where a side cannot be read nothing is compared, which is said and never a pass. */
function pairOf(name: string, base: Program | undefined, head: Program, ref: string, today: string): Pair {
  const nothing = { name, head, base, differences: [], cuts: [], worst: null, isCompared: false };
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
    head,
    base,
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

/** The worst loss of all programs, before and now; null where none was compared. */
export function worstOf(pairs: readonly Pair[]): Comparison['worst_usd'] {
  const known = pairs.flatMap(({ worst }) => worst ?? []);
  if (known.length === 0) return null;
  const most = (kind: 'single' | 'pair', side: 'was' | 'is') =>
    Math.max(...known.map((one) => one[kind][side]));
  return {
    single: { was: most('single', 'was'), is: most('single', 'is') },
    pair: { was: most('pair', 'was'), is: most('pair', 'is') },
  };
}
