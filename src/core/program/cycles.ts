import type { Node } from '../types.ts';
import { type Fault, faultAt } from './fault.ts';

/** A reference from one entity to another, and where it is written. */
export interface Edge {
  readonly to: Node;
  readonly at: Node;
}

interface Step {
  readonly node: Node;
  next: number;
}

/** Depth-first over the edges; each cycle is reported once, at the reference that closes it. */
export function findCycles(
  edges: ReadonlyMap<Node, readonly Edge[]>,
  entities: ReadonlyMap<Node, string>,
): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<Node>();
  for (const start of edges.keys()) {
    const way: Step[] = done.has(start) ? [] : [{ node: start, next: 0 }];
    const open = new Set<Node>([start]);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const edge = edges.get(top.node)?.[top.next++];
      if (!edge) {
        done.add(top.node);
        open.delete(top.node);
        way.pop();
      } else if (open.has(edge.to)) {
        faults.push(cycleAt(edge, way, entities));
      } else if (!done.has(edge.to)) {
        open.add(edge.to);
        way.push({ node: edge.to, next: 0 });
      }
    }
  }
  return faults;
}

function cycleAt(edge: Edge, way: readonly Step[], entities: ReadonlyMap<Node, string>): Fault {
  const nodes = way.map(({ node }) => node);
  const cycle = [...nodes.slice(nodes.indexOf(edge.to)), edge.to].map((node) => entities.get(node) ?? '');
  return faultAt('meta/cycle', edge.at, { path: shorten(cycle).join(' → ') });
}

/** Nobody follows more than a dozen steps in a sentence. */
const shorten = (cycle: readonly string[]) =>
  cycle.length > 12 ? [...cycle.slice(0, 6), '…', ...cycle.slice(-5)] : cycle;
