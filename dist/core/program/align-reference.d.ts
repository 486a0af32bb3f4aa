import type { Typed } from './typed.ts';
import type { Field } from './vocabulary.ts';
/** From `kind/id` to `kind/id`. */
export type Renames = ReadonlyMap<string, string>;
/** The one text for everything that means the same member of a field: `s1` and `signer/s1`, and the id it has now. */
export type Naming = (text: string, field: Field) => string;
/** How a program names things, with the ids that were changed since taken for the new ones. */
export declare function namingOf({ ids }: Pick<Typed, 'ids'>, renames?: Renames): Naming;
