import type { Program } from '../program/program.ts';
import type { Place } from '../types.ts';
import type { Difference } from '../weaken/weaken.ts';
export type Programs = ReadonlyMap<string, Program>;
/** Which program of the base each of the head's was, and the names of those that none is any more. */
export interface ProgramPairs {
    readonly before: ReadonlyMap<string, string>;
    readonly gone: readonly string[];
}
/** Programs by name; those that moved to another folder by the entities they declare, the most alike first. */
export declare function pairPrograms(base: Programs, head: Programs): ProgramPairs;
/** A program that stands no more takes all that it promised with it. */
export declare function removedProgram(name: string, base: Program, at: Place): Difference;
