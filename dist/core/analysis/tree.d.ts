import type { Declared } from './declared.ts';
import { type GraphNode } from './graph.ts';
/** A fault tree under construction. Nodes name each other by id, so they can be built in any order, circles included. */
export interface Tree {
    readonly declared: Declared;
    readonly nodes: Map<string, GraphNode>;
}
export declare function gate(tree: Tree, id: string, needs: number, of: readonly string[], hours?: number): string;
export declare const anyOf: (tree: Tree, id: string, of: readonly string[]) => string;
export declare const allOf: (tree: Tree, id: string, of: readonly string[], hours?: number) => string;
/** Open in the pessimistic reading only: what stands behind it may be so, and nobody says that it is not. */
export declare function perhaps(tree: Tree, id: string, of: string, why: string): string;
/** `needs` of `of`; where that number is not declared, one in the pessimistic reading and all in the optimistic one. */
export declare function quorum(tree: Tree, id: string, needs: number | undefined, of: readonly string[]): string;
/** Somebody or something of which nothing is declared: it may share anything with anybody. */
export declare function stranger(tree: Tree, id: string): string;
