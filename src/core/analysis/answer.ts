import { compile, type Side } from './compile.ts';
import type { Cut, Question } from './graph.ts';
import { listSets } from './list-sets.ts';
import { optimistic, pessimistic } from './parts.ts';
import { createSearch } from './search.ts';
import { smallest } from './smallest.ts';
import { isSameSystem } from './system.ts';

/** Elementary steps: at most about two seconds. */
const standardBudget = 200_000_000;

/** How many of the smallest sets are named. */
const mostSets = 20;

/** Answers one side of the question in both readings of what is not declared. */
export function answer({ root, ...question }: Question, side: Side, budget = standardBudget): Cut {
  const asked = { ...question, roots: [root] };
  const meter = { steps: budget };
  const system = compile(asked, side, pessimistic);
  const hopeful = compile(asked, side, optimistic);
  const isCertain = isSameSystem(system, hopeful);
  const search = createSearch(system, meter);
  const low = smallest(search, system.names.length);
  const high = isCertain ? low : smallest(createSearch(hopeful, meter), hopeful.names.length);
  const isProven = low.atLeast === low.atMost && high.atLeast === high.atMost;
  const sets = isProven ? listSets(system, search, low.atLeast, mostSets) : undefined;
  return {
    size: low.atLeast,
    set: sets?.[0]?.map((one) => system.names[one] ?? '') ?? [],
    sets: sets?.map((set) => set.map((one) => system.names[one] ?? '')) ?? [],
    // Short of a proof that they agree, they may not.
    undeclared: !isCertain && !(isProven && low.atLeast === high.atLeast),
    atMost: high.atMost,
    isBound: sets === undefined,
  };
}
