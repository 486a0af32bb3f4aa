import type { Dependence } from './components.ts';
import type { Declared } from './declared.ts';
import { dimensions, type GraphNode } from './graph.ts';

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
export const nameOf = (path: Path): string => JSON.stringify(path);

/** The top of a wallet, contract or bridge, or of the program's authority. An attacker's bears the name that reports print. */
export function topOf({ aim }: Tree, kind: string, id: string): string {
  if (aim !== 'move') return nameOf([aim, kind, id]);
  return kind === 'authority' ? kind : `${kind}/${id}`;
}

export function setTop(tree: Tree, kind: string, id: string, paths: readonly string[]): string {
  return put(tree, topOf(tree, kind, id), 1, paths);
}

/** Opens when `needs` of these do, each counted once. */
export function gate(tree: Tree, path: Path, needs: number, of: readonly string[], hours = 0): string {
  return put(tree, nameOf(path), needs, of, hours);
}

export const anyOf = (tree: Tree, path: Path, of: readonly string[]): string => gate(tree, path, 1, of);

export const allOf = (tree: Tree, path: Path, of: readonly string[], hours = 0): string =>
  gate(tree, path, new Set(of).size, of, hours);

function put(tree: Tree, name: string, needs: number, of: readonly string[], hours = 0): string {
  const inputs = [...new Set(of)];
  // Silenced are those of whom too few are left.
  const enough = tree.aim === 'silence' ? inputs.length - needs + 1 : needs;
  tree.nodes.set(name, { is: 'gate', needs: enough, of: inputs, ...(hours > 0 && { hours }) });
  return name;
}

export function leaf(tree: Tree, path: Path, { fallsWith, unknown }: Dependence): string {
  tree.nodes.set(nameOf(path), { is: 'leaf', fallsWith, unknown });
  return nameOf(path);
}

/** Somebody or something of which nothing is declared: it may share anything with anybody. */
export const stranger = (tree: Tree, path: Path): string =>
  leaf(tree, [...path, 'stranger'], { fallsWith: [], unknown: dimensions });

/** Open in the pessimistic reading of an attack only: what stands behind it may be so, and nobody says that it is not. */
export function perhaps(tree: Tree, path: Path, of: string, why: string): string {
  return allOf(tree, [...path, 'perhaps'], [unknown(tree, path, why), of]);
}

/** In the pessimistic reading just this; in the other, more than can be counted: no attack succeeds and no loss is too many. */
export function atLeast(tree: Tree, path: Path, of: string, why: string): string {
  return tree.aim === 'move'
    ? perhaps(tree, path, of, why)
    : anyOf(tree, [...path, 'at-least'], [of, unknown(tree, path, why)]);
}

function unknown(tree: Tree, path: Path, why: string): string {
  const name = nameOf([...path, 'unknown']);
  tree.nodes.set(name, { is: 'unknown', why });
  return name;
}
