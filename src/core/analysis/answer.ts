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
const most = 20;

/**
 * Answers one side of the question in both readings of what is not declared. Where they agree, the sets named are those
 * that hold in both; where they do not, those of the pessimist, and a declared name that merely might do comes last.
 */
export function answer({ root, ...question }: Question, side: Side, budget = standardBudget): Cut {
  const asked = { ...question, roots: [root] };
  const meter = { steps: budget };
  const system = compile(asked, side, pessimistic);
  const hopeful = compile(asked, side, optimistic);
  const isCertain = isSameSystem(system, hopeful);
  const search = createSearch(system, meter);
  const low = smallest(search, system.names.length);
  const best = isCertain ? search : createSearch(hopeful, meter);
  const high = isCertain ? low : smallest(best, hopeful.names.length);
  const isProven = low.atLeast === low.atMost && high.atLeast === high.atMost;
  const agree = isProven && low.atLeast === high.atLeast;
  const list = () =>
    agree
      ? listSets(hopeful, best, low.atLeast, { most, first: 'declared' })
      : listSets(system, search, low.atLeast, { most, first: 'undeclared' });
  const sets = isProven ? list() : undefined;
  return {
    size: low.atLeast,
    set: sets?.[0] ?? [],
    sets: sets ?? [],
    // Short of a proof that they agree, they may not.
    undeclared: !isCertain && !agree,
    atMost: high.atMost,
    isBound: sets === undefined,
  };
}
