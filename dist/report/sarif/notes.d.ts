import type { Finding, Verdict } from '../../core/types.ts';
/** What the notifications of a run are called. */
export declare const notices: {
    id: string;
    shortDescription: {
        text: string;
    };
    fullDescription: {
        text: string;
    };
    help: {
        text: string;
    };
}[];
/** Rules that did not run, and why. */
export declare function skippedNotes({ skipped }: Verdict, rules: ReadonlyMap<string, number>): {
    descriptor: {
        id: string;
        index: number;
    };
    level: string;
    message: {
        text: string;
    };
    associatedRule?: {
        id: string;
        index?: number;
    };
}[];
/** Checks without an outcome, and what this report leaves out of `verdict`; `kept` are the findings it has. */
export declare function runNotes(verdict: Verdict, kept: readonly Finding[], rules: ReadonlyMap<string, number>): {
    descriptor: {
        id: string;
        index: number;
    };
    level: string;
    message: {
        text: string;
    };
    associatedRule?: {
        id: string;
        index?: number;
    };
}[];
