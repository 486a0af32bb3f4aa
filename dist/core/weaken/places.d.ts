import type { Secrets } from '../program/conceal.ts';
import type { Node, Place } from '../types.ts';
/** The place of a node, without its text where that holds part of a secret. Many are asked for, so spans are searched, not scanned. */
export declare function createPlacer(secrets: Secrets): (node: Node) => Place;
