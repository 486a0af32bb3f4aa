import type { Component, GraphNode, Question } from './graph.ts';
/** How to read what is not declared. */
export interface Reading {
    /** An undeclared component may be `any` of its dimension, is one of its `own`, or is left out (`none`). */
    readonly component: 'any' | 'own' | 'none';
    /** Whether a node of which nothing is known counts as done. */
    readonly node: boolean;
}
export declare const pessimistic: Reading;
export declare const optimistic: Reading;
/** A question with several roots. */
export type Asked = Omit<Question, 'root'> & {
    readonly roots: readonly string[];
};
/** What a leaf has in one dimension. */
export interface Part {
    readonly dimension: string;
    readonly members: ReadonlySet<Component>;
    /** Whether it has one more, which may be any component of the dimension. */
    readonly isAny: boolean;
}
export declare const isUndeclared: (one: Component) => boolean;
type Leaf = Extract<GraphNode, {
    is: 'leaf';
}>;
/** What the leaf has in each of the dimensions that are asked for and in which it has anything. */
export declare function partsOf(id: string, leaf: Leaf, asked: Asked, { component }: Reading): Part[];
/** Every component of which an undeclared one of the dimension may be: those that occur behind slow gates, too. */
export declare function anyOf(dimension: string, { graph, roots }: Asked): Set<Component>;
/** What is declared before what is not; then by name. */
export declare function compareComponents(a: Component, b: Component): number;
export {};
