import { type Fault } from './fault.ts';
import type { Typed } from './typed.ts';
/** Finds references that lead nowhere, and references that must not come back but do. */
export declare function checkReferences(typed: Typed, controls: ReadonlySet<string>): Fault[];
/** What a reference names: `kind/id` where the kind is one of those allowed, else a bare id of the first kind that has it. */
export declare function resolve(reference: string, kinds: readonly string[], known: (kind: string, id: string) => boolean | undefined): {
    kind: string;
    id: string;
} | undefined;
