import { UsageError } from '../errors.ts';
import type { Program } from '../program/program.ts';

/**
 * Refuses a program that says it is something else, another version for example: its words may mean something else, too,
 * and a number computed from them would be wrong. A check reads on, because a finding says so beside the others.
 */
export function refuseForeign({ faults }: Program): void {
  const foreign = faults.find(({ rule, at }) => rule === 'meta/wrong-type' && at.path === 'apiVersion');
  if (!foreign) return;
  const { expected, found } = foreign.args;
  throw new UsageError(
    `${foreign.at.file}: the apiVersion is ${String(found)}, expected ${String(expected)}`,
    3,
  );
}
