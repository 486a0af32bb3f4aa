import type { Source } from '../types.ts';
import { type Secrets } from './conceal.ts';
import { type Fault } from './fault.ts';
import type { Names } from './names.ts';
import { type Typed } from './typed.ts';
/** One declared program: several files, one tree, origins kept. */
export interface Program {
    readonly typed: Typed;
    /** What is wrong with the declaration itself. */
    readonly faults: readonly Fault[];
    /** The files that belong to it, in the order read. */
    readonly files: readonly string[];
    /** Files whose documents could not be read; what they declare is unknown. */
    readonly broken: readonly string[];
    /** Those of the broken files in which nothing stands. */
    readonly empty: readonly string[];
    /** Where in each file a secret stands; whoever quotes the file leaves it out. */
    readonly secrets: Secrets;
}
/**
 * Reads the sources of one program. Undefined when none of them is part of a security program: by a document of its own,
 * or by its name, since a file that was emptied or commented out must not vanish from what is judged.
 */
export declare function toProgram(sources: readonly Source[], names: Names): Program | undefined;
/** Whether anything at all stands in a program. */
export declare const declaresAnything: ({ files, empty }: Program) => boolean;
