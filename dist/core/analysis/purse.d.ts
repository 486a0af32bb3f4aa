import type { Graph } from './graph.ts';
/**
 * What all questions about one graph may cost together: asked for each before it is put, by its root. False once the purse
 * is empty: then the question is not to be put. A count, so that every machine gives the same answer.
 */
export declare function createPurse(graph: Graph): (root: string) => boolean;
