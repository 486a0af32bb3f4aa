import type { Graph, GraphNode } from './graph.ts';
/** What a node needs to be looked at further: all inputs of a gate, or none. */
export type Inputs = (node: GraphNode) => readonly string[];
export declare const inputsOf: Inputs;
/**
 * The nodes that `roots` depend on, inputs before gates (but for circles).
 * Throws when the graph names a node that it does not hold: whoever built it forgot one.
 */
export declare function reachable(graph: Graph, roots: Iterable<string>, inputs: Inputs): Map<string, GraphNode>;
