import type { GraphNode } from './graph.ts';
import { type Asked, anyOf, compareComponents, type Part, partsOf, type Reading } from './parts.ts';
import { type Inputs, inputsOf, reachable } from './reachable.ts';
import { type GateDraft, type System, toSystem } from './system.ts';

/** A part of a leaf in numbers: of its components, and of the gate that any component of the dimension opens. */
interface NumberedPart {
  readonly members: readonly number[];
  readonly any: number | undefined;
}

/** How one of the two questions, what opens the root and what shuts it, is put into gates. */
export interface Side {
  readonly initial: 0 | 1;
  /** A gate that takes too long to count. */
  readonly slow: GateDraft;
  readonly gate: (needs: number, inputs: readonly number[]) => GateDraft;
  /** `add` adds a gate below the leaf and returns its number. */
  readonly leaf: (parts: readonly NumberedPart[], add: (gate: GateDraft) => number) => GateDraft;
}

export const always: GateDraft = { needs: 0, inputs: [] };
export const never: GateDraft = { needs: 1, inputs: [] };

/** One reading of a question as a system of numbers, where "done" is what the side asks for. */
export function compile(asked: Asked, side: Side, reading: Reading): System {
  const isSlow = ({ hours }: { readonly hours?: number }) =>
    asked.within !== undefined && hours !== undefined && hours > asked.within;
  const quick: Inputs = (node) => (node.is === 'gate' && isSlow(node) ? [] : inputsOf(node));
  const nodes = reachable(asked.graph, asked.roots, quick);
  const { names, gates, leaves } = compileLeaves(nodes, asked, side, reading);
  const first = names.length + gates.length;
  const numbers = new Map([...nodes.keys()].map((id, index) => [id, first + index]));
  for (const [id, node] of nodes) {
    if (node.is === 'leaf') gates.push(leaves.get(id) ?? never);
    else if (node.is === 'unknown') gates.push(reading.node ? always : never);
    else gates.push(isSlow(node) ? side.slow : side.gate(node.needs, numbered(new Set(node.of), numbers)));
  }
  return toSystem(names, gates, numbered(asked.roots, numbers), side.initial);
}

/** The components, and the gates that stand below leaves: numbers of leaves follow after them. */
function compileLeaves(nodes: ReadonlyMap<string, GraphNode>, asked: Asked, side: Side, reading: Reading) {
  const parts = new Map<string, Part[]>();
  for (const [id, node] of nodes) if (node.is === 'leaf') parts.set(id, partsOf(id, node, asked, reading));
  const all = [...parts.values()].flat();
  const open = new Set(all.flatMap(({ dimension, isAny }) => (isAny ? [dimension] : [])));
  const anys = new Map([...open].map((dimension) => [dimension, anyOf(dimension, asked)]));
  const names = [
    ...new Set([...all.map(({ members }) => members), ...anys.values()].flatMap((set) => [...set])),
  ];
  names.sort(compareComponents);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const gates: GateDraft[] = [];
  const add = (gate: GateDraft) => names.length + gates.push(gate) - 1;
  const anyNumbers = new Map(
    [...anys].map(([dimension, set]) => [dimension, add({ needs: 1, inputs: numbered(set, numbers) })]),
  );
  const toNumbers = ({ members, isAny, dimension }: Part): NumberedPart => ({
    members: numbered(members, numbers),
    any: isAny ? anyNumbers.get(dimension) : undefined,
  });
  const leaves = new Map([...parts].map(([id, list]) => [id, side.leaf(list.map(toNumbers), add)]));
  return { names, gates, leaves };
}

function numbered(ids: Iterable<string>, numbers: ReadonlyMap<string, number>): number[] {
  return [...ids].flatMap((id) => numbers.get(id) ?? []);
}

/** A whole number of inputs, from none to one more than there are; what is no number needs none. */
export const wholeNeeds = (needs: number, inputs: number): number =>
  Math.min(Math.max(Math.ceil(needs) || 0, 0), inputs + 1);
