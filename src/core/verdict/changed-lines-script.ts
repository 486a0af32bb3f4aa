/** Lines as numbers: equal where the lines are. */
export type Numbers = Int32Array;

/** What is left of the work that one comparison may cost. */
export interface Budget {
  steps: number;
}

/** With more insertions and deletions than this, an exact answer costs more than it is worth. */
const mostEdits = 200;

/**
 * The indexes of `head` that no shortest edit script keeps from `base` (Myers 1986); undefined where that takes too
 * many edits, or more steps than the budget has.
 */
export function unmatched(base: Numbers, head: Numbers, budget: Budget): readonly number[] | undefined {
  if (base.length === 0 || head.length === 0) return [...head.keys()];
  const frontiers: Int32Array[] = [];
  // By diagonal (base minus head): how far into the base a script of so many edits can come.
  let reach = new Int32Array(3);
  for (let edits = 0; edits <= mostEdits; edits++) {
    const next = new Int32Array(2 * edits + 3).fill(-1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const start = edits === 0 ? 0 : furthest(reach, edits - 1, diagonal);
      const end = slide(base, head, start, diagonal);
      budget.steps -= end - start + 1;
      next[diagonal + edits + 1] = end;
      if (end >= base.length && end - diagonal >= head.length) return retrace(frontiers, edits, diagonal);
      if (budget.steps <= 0) return undefined;
    }
    frontiers.push(next);
    reach = next;
  }
  return undefined;
}

/** Where a diagonal is entered with one edit more: by a deletion from the one below, or an insertion from above. */
function furthest(reach: Numbers, edits: number, diagonal: number): number {
  const deleted = at(reach, edits, diagonal - 1);
  const inserted = at(reach, edits, diagonal + 1);
  return Math.max(deleted + 1, inserted);
}

const at = (reach: Numbers, edits: number, diagonal: number) => reach[diagonal + edits + 1] ?? -1;

function slide(base: Numbers, head: Numbers, start: number, diagonal: number): number {
  let end = start;
  while (end < base.length && end - diagonal < head.length && base[end] === head[end - diagonal]) end++;
  return end;
}

/** Walks the script back and collects what it inserts. */
function retrace(frontiers: readonly Numbers[], edits: number, last: number): number[] {
  const inserted: number[] = [];
  let diagonal = last;
  for (let step = edits; step > 0; step--) {
    const reach = frontiers[step - 1];
    if (!reach) break;
    const above = at(reach, step - 1, diagonal + 1);
    const isInsertion = above > at(reach, step - 1, diagonal - 1);
    if (isInsertion) inserted.push(above - diagonal - 1);
    diagonal += isInsertion ? 1 : -1;
  }
  return inserted;
}
