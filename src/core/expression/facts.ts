import { type Reach, reachIn, singleReaches } from '../analysis/blast-radius.ts';
import { budgetFor } from '../analysis/budget.ts';
import { cutSets } from '../analysis/cut-sets.ts';
import { declaredIn } from '../analysis/declared.ts';
import { createProbe } from '../analysis/evaluate.ts';
import { type FaultTree, faultTree, ownersGate } from '../analysis/fault-tree.ts';
import { freeze } from '../analysis/freeze.ts';
import { type Cut, type Dimension, dimensions } from '../analysis/graph.ts';
import { createPurse } from '../analysis/purse.ts';
import { fieldText } from '../program/field-value.ts';
import type { Value } from '../program/typed.ts';
import { isStruct, type World } from './function.ts';

/** What is computed of a program, each at the first question: most rules ask none. */
export interface Facts {
  readonly cut: (entity: Value, dimension: string) => Cut;
  readonly freeze: (entity: Value, dimension: string) => Cut;
  /** How many owners of a wallet fall with these components; zero for anything else. */
  readonly approvals: (entity: Value, components: readonly string[]) => number;
  readonly reach: (component: string) => Reach;
  /** Every component, the one that reaches the most dollars first. */
  readonly singles: () => readonly Reach[];
}

const known = new WeakMap<World, Facts>();

export function factsOf(world: World): Facts {
  const found = known.get(world) ?? createFacts(world);
  known.set(world, found);
  return found;
}

function createFacts(world: World): Facts {
  const tree = once(() => faultTree(declaredIn(world.program, world.today)));
  const reach = once(() => reachIn(tree()));
  const singles = once(() => singleReaches(tree()));
  const uses = once(() => usesOf(tree()));
  const purse = once(() => createPurse(tree().graph));
  // When it is empty the rule that asks has used up its share of work, which is reported, not passed.
  const pay = (root: string) => {
    if (!purse()(root)) world.charge?.(Number.POSITIVE_INFINITY);
  };
  const ask = remember((root, dimension) => {
    pay(root);
    return question(tree(), root, dimension, cutSets);
  });
  const askFreeze = remember((root, dimension) => {
    pay(root);
    const use = uses().get(root);
    return question(tree(), use ?? root, dimension, freeze);
  });
  return {
    cut: (entity, dimension) => ask(rootOf(entity), dimension),
    freeze: (entity, dimension) => askFreeze(rootOf(entity), dimension),
    approvals: (entity, components) => approvalsOf(tree(), rootOf(entity), components),
    reach: (component) => reach()([component]),
    singles,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remember<T>(answer: (root: string, dimension: string) => T) {
  const answers = new Map<string, T>();
  return (root: string, dimension: string): T => {
    const key = `${dimension} ${root}`;
    const found = answers.get(key) ?? answer(root, dimension);
    answers.set(key, found);
    return found;
  };
}

function usesOf({ targets }: FaultTree): ReadonlyMap<string, string> {
  return new Map(targets.map(({ root, use }) => [root, use]));
}

/** A wallet, or the reference of anything else: `contract/vault`, `bridge/b`. */
function rootOf(entity: Value): string {
  if (typeof entity === 'string') return entity;
  const id = isStruct(entity) ? fieldText(entity, 'id') : undefined;
  return `wallet/${id ?? '?'}`;
}

type Search = (question: Parameters<typeof cutSets>[0], budget: number) => Cut;

function question({ graph, targets }: FaultTree, root: string, dimension: string, search: Search): Cut {
  const asked = dimension === 'mixed' ? dimension : dimensions.find((one) => one === dimension);
  if (asked === undefined) {
    throw new Error(`"${dimension}" is no dimension; there are ${dimensions.join(', ')} and mixed`);
  }
  return graph.has(root)
    ? search({ graph, root, dimension: asked }, budgetFor(targets.length))
    : somebody(asked);
}

/** What bears no name that others could use may fall with anything. */
function somebody(dimension: Dimension | 'mixed'): Cut {
  const set = [`${dimension === 'mixed' ? 'person' : dimension}/?`];
  return { size: 1, set, sets: [set], undeclared: true, atMost: null, isBound: false };
}

function approvalsOf({ graph }: FaultTree, root: string, components: readonly string[]): number {
  const gate = graph.get(ownersGate(root.replace(/^wallet\//, '')));
  if (gate?.is !== 'gate') return 0;
  return createProbe(graph, gate.of)(new Set(components)).filter((isOpen) => isOpen).length;
}
