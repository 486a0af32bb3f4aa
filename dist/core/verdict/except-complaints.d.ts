import type { Node, RuleData } from '../types.ts';
import { type ActiveException } from './except.ts';
/** The entities on which something was found, and the one with which most can be lost. */
export interface Holders {
    readonly entities: Set<string>;
    greatest: {
        readonly entity: string;
        readonly usd: number;
    } | undefined;
}
/** What was found of a rule, on one entity or on all. */
export interface Found {
    readonly all: Holders;
    /** By the value of what was found. */
    readonly values: Map<string, Holders>;
    /** Values that no exception excuses. */
    readonly open: Set<string>;
}
/** What is wrong with an exception. */
export interface Complaint {
    readonly rule: string;
    readonly at: Node;
    readonly args: Readonly<Record<string, string>>;
    /** Which exception it is about, in words that survive moves. */
    readonly where: string;
}
/** What is wrong with an exception that was held against what was found of its rule. */
export declare function complaintsOf(exception: ActiveException, rule: RuleData | undefined, found: Found | undefined): Complaint[];
