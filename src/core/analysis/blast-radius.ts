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
  /** Of every component by itself; the most dollars first. */
  readonly singles: readonly Reach[];
  /** The two that reach the most together; undefined where no two reach anything. */
  readonly pair: Reach | undefined;
  /** There were too many pairs: only those of the components that most keys depend on were tried. */
  readonly isPartial: boolean;
}

/** Pairs grow with the square; beyond this many components, those with the most keys stand for the rest. */
const mostPaired = 250;
/** In a large graph every pair costs more: nodes times pairs. */
const mostSteps = 200_000_000;

export function blastRadius(tree: FaultTree): BlastRadius {
  const reach = reachIn(tree);
  const weights = weigh(tree);
  const components = [...weights.keys()];
  const singles = singleReaches(tree);
  const busiest = components.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const most = Math.min(mostPaired, Math.floor(Math.sqrt((2 * mostSteps) / Math.max(1, tree.graph.size))));
  const paired = busiest.slice(0, most).sort();
  return {
    singles,
    pair: bestPair(paired, reach),
    isPartial: components.length > most,
  };
}

/** What falls with every component by itself; the most dollars first. */
export function singleReaches(tree: FaultTree): readonly Reach[] {
  const reach = reachIn(tree);
  return [...weigh(tree).keys()].map((component) => reach([component])).sort(byDollars);
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

function bestPair(components: readonly Component[], reach: (pair: readonly Component[]) => Reach) {
  let best: Reach | undefined;
  for (const [index, first] of components.entries()) {
    for (const second of components.slice(index + 1)) {
      const pair = reach([first, second]);
      if (pair.usd > (best?.usd ?? 0)) best = pair;
    }
  }
  return best;
}

function dollarsOf(fallen: readonly Target[]): number {
  const pools = new Map<string, number>();
  for (const { funds, usd = 0 } of fallen) pools.set(funds, Math.max(usd, pools.get(funds) ?? 0));
  return [...pools.values()].reduce((sum, usd) => sum + usd, 0);
}

const isPriced = (funds: string, fallen: readonly Target[]) =>
  fallen.some((target) => target.funds === funds && target.usd !== undefined);

function byDollars(a: Reach, b: Reach): number {
  const name = (reach: Reach) => reach.components[0] ?? '';
  return b.usd - a.usd || b.targets.length - a.targets.length || (name(a) < name(b) ? -1 : 1);
}
