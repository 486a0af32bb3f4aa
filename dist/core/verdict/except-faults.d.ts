import { type Draft } from '../check/draft.ts';
import type { Program } from '../program/program.ts';
import type { RuleData } from '../types.ts';
import { type Exceptions } from './except.ts';
/** What the exceptions are held against. */
interface Judged {
    readonly program: Program | undefined;
    readonly rules: readonly RuleData[];
    /** Rules that were not judged in full: their silence proves nothing. */
    readonly skipped: readonly {
        readonly rule: string;
    }[];
}
/**
 * Says of exceptions which were approved by their own owners, and of those that hold which excuse nothing, were granted for
 * something else than what is found, are bound to nothing, or excuse more than one entity. Nothing where a part of the
 * program could not be read.
 */
export declare function exceptionDrafts(exceptions: Exceptions, drafts: readonly Draft[], judged: Judged): Draft[];
export {};
