import type { Alignment } from '../program/align-programs.ts';
import type { Field } from '../program/vocabulary.ts';
import { type Draft, type Slot, type Spot } from './draft.ts';
/** What happened to one value. References are compared by what they mean. */
export declare function compareScalars(field: Field, slot: Slot, spot: Spot, { base, head }: Alignment): Draft[];
