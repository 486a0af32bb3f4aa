import { type Field } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import { type Draft, type Slot, type Spot } from './draft.ts';
type Entities = ReadonlyMap<Node, string>;
/** The item only has another id. */
export declare function renamed({ type }: Field, base: Node, head: Node, spot: Spot): Draft;
/** Told where the item was missed: at the nearest ancestor that the head still has. */
export declare function removed(entities: Entities, field: Field, slot: Slot, spot: Spot, base: Node): Draft;
/** Told at the item itself. */
export declare function added(entities: Entities, listed: Field, head: Node, spot: Spot): Draft;
export {};
