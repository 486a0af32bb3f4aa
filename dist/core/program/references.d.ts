import { type Fault } from './fault.ts';
import { type Names } from './names.ts';
import type { Typed } from './typed.ts';
/** Finds references that lead nowhere, and references that must not come back but do. */
export declare function checkReferences(typed: Typed, names: Names): Fault[];
