import type { Dependence } from './components.ts';
import type { Declared } from './declared.ts';
import { type GraphNode } from './graph.ts';
/**
 * What a tree says: when an attacker can `move` the funds; when those who may can still `use` them; when those who could
 * cancel with a wallet are `silenced`, which is the dual of their using it.
 */
type Aim = 'move' | 'use' | 'silence';
/** Fault trees under construction. Nodes name each other, so they can be built in any order, circles included. */
export interface Tree {
    readonly declared: Declared;
    readonly nodes: Map<string, GraphNode>;
    readonly aim: Aim;
}
/** Where a node stands: what it belongs to, and which part of that it is. */
export type Path = readonly (string | number)[];
/** Two paths never have one name, whatever was declared, and none has the name of a target. */
export declare const nameOf: (path: Path) => string;
/** The top of a wallet, contract or bridge, or of the program's authority. An attacker's bears the name that reports print. */
export declare function topOf({ aim }: Tree, kind: string, id: string): string;
export declare function setTop(tree: Tree, kind: string, id: string, paths: readonly string[]): string;
/** Opens when `needs` of these do, each counted once. */
export declare function gate(tree: Tree, path: Path, needs: number, of: readonly string[], hours?: number): string;
export declare const anyOf: (tree: Tree, path: Path, of: readonly string[]) => string;
export declare const allOf: (tree: Tree, path: Path, of: readonly string[], hours?: number) => string;
export declare function leaf(tree: Tree, path: Path, { fallsWith, unknown }: Dependence): string;
/** Somebody or something of which nothing is declared: it may share anything with anybody. */
export declare const stranger: (tree: Tree, path: Path) => string;
/** Open in the pessimistic reading of an attack only: what stands behind it may be so, and nobody says that it is not. */
export declare function perhaps(tree: Tree, path: Path, of: string, why: string): string;
/** In the pessimistic reading just this; in the other, more than can be counted: no attack succeeds and no loss is too many. */
export declare function atLeast(tree: Tree, path: Path, of: string, why: string): string;
export {};
