import type { RuleData } from '../types.ts';
/** The engine reports such a rule itself: faults of documents, of the declaration, of exceptions, between revisions. */
export declare const isReported: ({ require, claim, measure }: RuleData) => boolean;
/** A rule that has nothing to say of one revision alone. */
export declare const isComparing: ({ id, measure }: RuleData) => boolean;
