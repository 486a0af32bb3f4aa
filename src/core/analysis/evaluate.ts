import { compile } from './compile.ts';
import type { Component, Graph } from './graph.ts';
import { settle } from './settle.ts';
import { falling } from './sides.ts';

export interface Circumstances {
  /** Gates that take longer than this many hours do not count. Default: all count. */
  readonly within?: number;
  /** What a node does of which nothing is known. Default: shut. */
  readonly unknown?: 'open' | 'shut';
}

/** Which of the roots, in their order, open when some components fall. */
export type Probe = (fallen: Iterable<Component>) => readonly boolean[];

/** Prepares many questions about one graph. What is not declared falls with nothing. */
export function createProbe(graph: Graph, roots: readonly string[], options: Circumstances = {}): Probe {
  const { unknown, ...rest } = options;
  const reading = { component: 'none', node: unknown === 'open' } as const;
  const system = compile({ graph, roots, dimension: 'mixed', ...rest }, falling, reading);
  const numbers = new Map(system.names.map((name, number) => [name, number]));
  const done = new Uint8Array(system.needs.length);
  return (fallen) => {
    done.fill(0);
    for (const component of fallen) {
      const number = numbers.get(component);
      if (number !== undefined) done[number] = 1;
    }
    settle(system, done);
    return Array.from(system.roots, (root) => done[root] === 1);
  };
}

/** Whether the root opens when some components fall. What is not declared falls with nothing. */
export function opens(
  graph: Graph,
  root: string,
  fallen: ReadonlySet<Component>,
  options: Circumstances = {},
): boolean {
  return createProbe(graph, [root], options)(fallen)[0] === true;
}
