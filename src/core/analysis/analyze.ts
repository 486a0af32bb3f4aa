import type { Program } from '../program/program.ts';
import { type BlastRadius, blastRadius } from './blast-radius.ts';
import { budgetFor } from './budget.ts';
import { cutSets } from './cut-sets.ts';
import { declaredIn } from './declared.ts';
import { type FaultTree, faultTree, type Target } from './fault-tree.ts';
import { freeze } from './freeze.ts';
import type { Cut, Dimension, Question } from './graph.ts';
import { count, inner } from './item.ts';
import { createPurse } from './purse.ts';

export type Cuts = Readonly<Record<Dimension | 'mixed', Cut>>;

export interface TargetCuts {
  readonly target: Target;
  /** The fewest that move the funds; where a wait can be vetoed, those who can veto are among them. */
  readonly cuts: Cuts;
  /** The fewest that move them at once, with no notice to anybody. */
  readonly immediate: Cuts;
  /** The fewest whose loss leaves nobody able to use them. */
  readonly freeze: Cuts;
}

/** What a program's declarations add up to. */
export interface Analysis {
  readonly targets: readonly TargetCuts[];
  readonly blast: BlastRadius;
  readonly appetiteUsd: number | undefined;
  readonly survivableUsd: number | undefined;
  readonly assetsUsd: number | undefined;
}

/** Computes cuts, freezes and blast radius of one program. `today` is an ISO day: rights that were lent end on one. */
export function analyzeProgram({ typed }: Program, today: string): Analysis {
  const root = typed.values.get(typed.root);
  const declared = declaredIn(root, today);
  const tree = faultTree(declared);
  const purse = createPurse(tree.graph);
  const risk = inner(declared.root, 'risk');
  return {
    targets: tree.targets.map((target) => cutsOf(tree, target, purse)),
    blast: blastRadius(tree),
    appetiteUsd: count(risk, 'appetite_usd'),
    survivableUsd: count(risk, 'survivable_loss_usd'),
    assetsUsd: count(inner(declared.root, 'org'), 'assets_usd'),
  };
}

function cutsOf({ graph, targets }: FaultTree, target: Target, purse: (root: string) => boolean): TargetCuts {
  const { root, use } = target;
  const budget = budgetFor(targets.length);
  const ask = (search: typeof cutSets, question: Question) =>
    purse(question.root) ? search(question, budget) : unsearched;
  return {
    target,
    cuts: each((dimension) => ask(cutSets, { graph, root, dimension })),
    immediate: each((dimension) => ask(cutSets, { graph, root, dimension, within: 0 })),
    freeze: each((dimension) => ask(freeze, { graph, root: use, dimension })),
  };
}

/** Nothing is proven, and nothing is claimed. */
const unsearched: Cut = { size: 0, set: [], sets: [], undeclared: true, atMost: null, isBound: true };

function each(cut: (dimension: Dimension | 'mixed') => Cut): Cuts {
  return {
    person: cut('person'),
    organization: cut('organization'),
    site: cut('site'),
    network: cut('network'),
    device: cut('device'),
    host: cut('host'),
    cloud: cut('cloud'),
    interface: cut('interface'),
    provider: cut('provider'),
    mixed: cut('mixed'),
  };
}
