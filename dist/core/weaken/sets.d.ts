import type { Alignment } from '../program/align-programs.ts';
import type { Naming } from '../program/align-reference.ts';
import type { Field } from '../program/vocabulary.ts';
import type { Node } from '../types.ts';
import { type Draft, type Slot, type Spot } from './draft.ts';
type Members = ReadonlyMap<string, Node>;
/** The distinct members of a list of words or references, by the text that means them. */
export declare function membersOf(list: Node | undefined, field: Field, naming: Naming): Members;
/**
 * What happened to a list of words or references, order and repetition aside. Where members matter, those lost and
 * those gained are told apart, so that a swap hides no loss.
 */
export declare function compareSets(field: Field, slot: Slot, spot: Spot, alignment: Alignment): Draft[];
export {};
