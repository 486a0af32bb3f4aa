import type { Span } from '../types.ts';
/** `<!-- papertiger-allow RULE until YYYY-MM-DD: reason (owner) -->`: a finding in Markdown that somebody answers for. */
export interface AllowDirective {
    /** The rule's id; empty where it is missing. */
    readonly rule: string;
    /** ISO day, inclusive. */
    readonly until: string | undefined;
    /** Empty where it is missing. */
    readonly reason: string;
    readonly owner: string | undefined;
    /** Of the comment, from 1. */
    readonly line: number;
    /** The comment with its delimiters. */
    readonly span: Span;
    /** First and last line, from 1: the block below a comment that stands alone, or the block it stands in. */
    readonly appliesToLines: readonly [number, number];
    /** What is missing, as a sentence; absent if the form is right. */
    readonly malformed?: string;
}
type Parsed = Pick<AllowDirective, 'rule' | 'until' | 'reason' | 'owner' | 'malformed'>;
export declare const ALLOW = "papertiger-allow";
/** Reads the text between the delimiters of a comment that holds the word; what is missing is said all at once. */
export declare function parseAllow(comment: string, closed: boolean): Parsed;
export {};
