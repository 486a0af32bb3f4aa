import type { Component } from './graph.ts';

/**
 * A threshold system over numbers: components come first (0 … names.length - 1), gates after them, inputs before gates
 * but for circles. A gate is done when `needs` of its inputs are. What "done" means is the compiler's: open, or shut.
 */
export interface System {
  readonly names: readonly Component[];
  readonly needs: Int32Array;
  /** The inputs of number `i` stand in `inputs` from `from[i]` to `from[i + 1]`. */
  readonly from: Int32Array;
  readonly inputs: Int32Array;
  readonly roots: Int32Array;
  readonly isCircular: boolean;
  /** In a circle nothing opens by itself (least fixpoint: 0), and everything is shut by itself (greatest: 1). */
  readonly initial: 0 | 1;
}

/** A cost beyond any number of components: it cannot be done. */
export const impossible = 0x3fffffff;

export interface GateDraft {
  readonly needs: number;
  readonly inputs: readonly number[];
}

export function toSystem(
  names: readonly Component[],
  gates: readonly GateDraft[],
  roots: readonly number[],
  initial: 0 | 1,
): System {
  const size = names.length + gates.length;
  const needs = new Int32Array(size);
  const from = new Int32Array(size + 1);
  const inputs = new Int32Array(gates.reduce((sum, gate) => sum + gate.inputs.length, 0));
  let isCircular = false;
  let end = 0;
  for (const [index, gate] of gates.entries()) {
    const number = names.length + index;
    needs[number] = gate.needs;
    inputs.set(gate.inputs, end);
    end += gate.inputs.length;
    from[number + 1] = end;
    isCircular ||= gate.inputs.some((input) => input >= number);
  }
  return { names, needs, from, inputs, roots: Int32Array.from(roots), isCircular, initial };
}

/** For each number, the gates that have it as an input. */
export function parentsOf({ needs, from, inputs }: System): number[][] {
  const parents: number[][] = Array.from(needs, () => []);
  for (let gate = 0; gate < needs.length; gate++) {
    for (let at = from[gate] ?? 0; at < (from[gate + 1] ?? 0); at++) parents[inputs[at] ?? 0]?.push(gate);
  }
  return parents;
}

/** Whether two systems say the same of the same components. */
export function isSameSystem(a: System, b: System): boolean {
  return (
    isSame(a.names, b.names) &&
    isSame(a.needs, b.needs) &&
    isSame(a.from, b.from) &&
    isSame(a.inputs, b.inputs)
  );
}

function isSame<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
