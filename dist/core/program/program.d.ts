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
    /** Where in each file a secret stands; whoever quotes the file leaves it out. */
    readonly secrets: Secrets;
}
/** Reads the sources of one program. Undefined when none of their documents is part of a security program. */
export declare function toProgram(sources: readonly Source[], names: Names): Program | undefined;
