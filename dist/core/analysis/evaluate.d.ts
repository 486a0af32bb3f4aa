import type { Component, Graph } from './graph.ts';
export interface Circumstances {
    /** Gates that take longer than this many hours do not count. Default: all count. */
    readonly within?: number;
    /** What a node does of which nothing is known. Default: shut. */
    readonly unknown?: 'open' | 'shut';
}
/** Which of the roots, in their order, open when some components fall. */
export type Probe = (fallen: Iterable<Component>) => readonly boolean[];
/** Prepares many questions about one graph. What is not declared falls with nothing. */
export declare function createProbe(graph: Graph, roots: readonly string[], options?: Circumstances): Probe;
/** Whether the root opens when some components fall. What is not declared falls with nothing. */
export declare function opens(graph: Graph, root: string, fallen: ReadonlySet<Component>, options?: Circumstances): boolean;
