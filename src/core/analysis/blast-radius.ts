import type { FaultTree, Target } from './fault-tree.ts';
import type { Component } from './graph.ts';
import { createProbe } from './evaluate.ts';

/** What falls with some components, as far as dependencies are declared. */
export interface Reach {
  readonly components: readonly Component[];
  /** Dollars within reach; the same money counts once. */
  readonly usd: number;
  /** What falls: `wallet/eth-cold-1`, `contract/vault`, `bridge/b`. */
  readonly targets: readonly string[];
  /** Something that falls declares no amount, so that `usd` is the least it can be. */
  readonly undeclared: boolean;
}

export interface BlastRadius {
  /** Of every component by itself; the worst first. */
  readonly singles: readonly Reach[];
  /** The two that reach the most together; one where there is only one; undefined where they reach nothing. */
  readonly pair: Reach | undefined;
  /** There were too many pairs: only those of the components that reach or open the most were tried. */
  readonly isPartial: boolean;
}

/** Pairs grow with the square; beyond this many components, those that matter most stand for the rest. */
const mostPaired = 250;
/** In a large graph every pair costs more: nodes times pairs. */
const mostSteps = 200_000_000;

export function blastRadius(tree: FaultTree): BlastRadius {
  const singles = singleReaches(tree);
  const most = Math.min(mostPaired, Math.floor(Math.sqrt((2 * mostSteps) / Math.max(1, tree.graph.size))));
  const paired = most < singles.length ? foremost(singles, weigh(tree)).slice(0, most) : singles;
  const [only] = singles;
  const worst = singles.length === 1 ? only : worstPair(paired, reachIn(tree));
  return {
    singles,
    pair: worst && worst.targets.length > 0 ? worst : undefined,
    isPartial: most < singles.length,
  };
}

/** Those that reach something by themselves, then those behind the most keys. */
function foremost(singles: readonly Reach[], weights: ReadonlyMap<Component, number>): Reach[] {
  const weight = ({ components: [one = ''] }: Reach) => weights.get(one) ?? 0;
  return singles.toSorted((a, b) => byReach(a, b) || weight(b) - weight(a));
}

/** What falls with every component by itself; the worst first. */
export function singleReaches(tree: FaultTree): readonly Reach[] {
  const reach = reachIn(tree);
  return [...weigh(tree).keys()].map((component) => reach([component])).sort(byReachAndName);
}

/** What falls with a set of components. */
export function reachIn({ graph, targets }: FaultTree): (components: readonly Component[]) => Reach {
  const probe = createProbe(
    graph,
    targets.map(({ root }) => root),
  );
  return (components) => {
    const opened = probe(new Set(components));
    const fallen = targets.filter((_, index) => opened[index]);
    return {
      components,
      usd: dollarsOf(fallen),
      targets: fallen.map(({ root }) => root),
      undeclared: fallen.some(({ usd, funds }) => usd === undefined && !isPriced(funds, fallen)),
    };
  };
}

/** How many keys and rights each component is behind. */
function weigh({ graph }: FaultTree): Map<Component, number> {
  const weights = new Map<Component, number>();
  for (const node of graph.values()) {
    if (node.is !== 'leaf') continue;
    for (const component of node.fallsWith) weights.set(component, (weights.get(component) ?? 0) + 1);
  }
  return weights;
}

/** Of pairs that reach the same, the one in which each reaches the most: a second one that adds nothing says nothing. */
function worstPair(singles: readonly Reach[], reach: (pair: readonly Component[]) => Reach) {
  let worst: { readonly both: Reach; readonly less: Reach; readonly more: Reach } | undefined;
  for (const [index, more] of singles.entries()) {
    for (const less of singles.slice(index + 1)) {
      const both = reach([...more.components, ...less.components]);
      const order = worst
        ? byReach(both, worst.both) || byReach(less, worst.less) || byReach(more, worst.more)
        : -1;
      if (order < 0) worst = { both, less, more };
    }
  }
  return worst?.both;
}

function dollarsOf(fallen: readonly Target[]): number {
  const pools = new Map<string, number>();
  for (const { funds, usd = 0 } of fallen) pools.set(funds, Math.max(usd, pools.get(funds) ?? 0));
  return [...pools.values()].reduce((sum, usd) => sum + usd, 0);
}

const isPriced = (funds: string, fallen: readonly Target[]) =>
  fallen.some((target) => target.funds === funds && target.usd !== undefined);

/** The most dollars first; where those are the same, or nobody declared them, the most targets. */
const byReach = (a: Reach, b: Reach): number => b.usd - a.usd || b.targets.length - a.targets.length;

function byReachAndName(a: Reach, b: Reach): number {
  const name = (reach: Reach) => reach.components[0] ?? '';
  return byReach(a, b) || (name(a) < name(b) ? -1 : 1);
}
