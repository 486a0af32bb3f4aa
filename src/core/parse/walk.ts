import type { Alias, ParsedNode } from 'yaml';
import type { Hit, Origin, Path } from '../types.ts';
import { type Fault, faultAt, shorten } from './fault.ts';

/** What aliases may cost in one file. */
export interface Budget {
  aliases: number;
  /** Values that stand in the tree once more because an alias repeats them. */
  repeated: number;
}

/** One document on its way from what `yaml` composed to a tree. */
export interface Walk {
  readonly origin: Origin;
  readonly budget: Budget;
  readonly faults: Fault[];
  readonly duplicates: Hit[];
  readonly anchors: Map<string, ParsedNode>;
  readonly targets: Map<Alias, ParsedNode>;
  /** Anchored values that the walk is inside of. */
  readonly open: Set<ParsedNode>;
  /**
   * The outermost alias that the walk is inside of. What it repeats was read before, faults and anchors
   * included.
   */
  within: Alias.Parsed | undefined;
  /** Set at a fault after which nothing more can be told of the document. */
  stopped: boolean;
}

const MOST_ALIASES = 1000;
const MOST_REPEATED = 100_000;

export function startWalk(origin: Origin, budget: Budget): Walk {
  return {
    origin,
    budget,
    faults: [],
    duplicates: [],
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    within: undefined,
    stopped: false,
  };
}

export function refuse(walk: Walk, problem: string, node: ParsedNode, path: Path): void {
  if (walk.within === undefined) walk.faults.push(faultAt(problem, node.range[0], node.range[1], path));
}

export function stop(walk: Walk, problem: string, node: ParsedNode, path: Path): void {
  const { range } = walk.within ?? node;
  walk.faults.push(faultAt(problem, range[0], range[1], path));
  walk.stopped = true;
}

/** The value that an alias stands for: the last one above it that bears the name. */
export function resolveAlias(walk: Walk, alias: Alias.Parsed, path: Path): ParsedNode | undefined {
  if (walk.within !== undefined) return walk.targets.get(alias);
  const target = walk.anchors.get(alias.source);
  walk.budget.aliases++;
  if (walk.budget.aliases > MOST_ALIASES) {
    stop(walk, 'more than 1,000 aliases (*name) stand in this file; write the values out', alias, path);
  } else if (target === undefined) {
    refuse(walk, `no value above this is marked &${shorten(alias.source)}`, alias, path);
  } else if (walk.open.has(target)) {
    refuse(walk, `*${shorten(alias.source)} stands inside the value that it repeats`, alias, path);
  } else {
    walk.targets.set(alias, target);
    return target;
  }
  return undefined;
}

/** Counts a value that an alias repeats; a few aliases of aliases would fill any memory. */
export function countRepeated(walk: Walk, node: ParsedNode, path: Path): void {
  walk.budget.repeated++;
  if (walk.budget.repeated <= MOST_REPEATED) return;
  stop(walk, 'the aliases of this file repeat more than 100,000 values; write fewer of them', node, path);
}
